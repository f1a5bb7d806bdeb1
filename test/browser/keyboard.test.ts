import { expect, it } from "vitest";
import { type Page } from "playwright-core";
import { openFile } from "./support/browser.ts";
import { exampleComparison, exampleReport } from "./support/example-report.ts";

/** What has the focus: what it is, where it stands, and whether the browser shows that it has it. */
async function focused(page: Page): Promise<{
  words: string;
  target: string | null;
  top: number;
  isShown: boolean;
}> {
  return page.evaluate(() => {
    const one = document.activeElement ?? document.body;
    const style = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    return {
      words: one.textContent.trim().slice(0, 60),
      target: one.getAttribute("href"),
      top: box.top + window.scrollY,
      isShown:
        (style.outlineStyle !== "none" || style.boxShadow !== "none") &&
        box.bottom > 0 &&
        box.top < window.innerHeight,
    };
  });
}

it.each([
  ["a report", () => exampleReport()],
  ["a comparison", () => exampleComparison()],
  ["a report under other headings", () => exampleReport("--by", "cqc")],
])(
  "walks %s by keyboard: the skip link first, all in order, the focus always seen",
  async (_, make) => {
    const { page } = await openFile(make(), { viewport: { width: 1000, height: 800 } });
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatchObject({ target: "#main", isShown: true });
    const seen = [];
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press("Tab");
      seen.push(await focused(page));
    }
    expect(seen.filter(({ isShown }) => !isShown)).toEqual([]);
    const tops = seen.map(({ top }) => top);
    const backwards = tops.filter((top, place) => top < (tops[place - 1] ?? 0) - 40);
    expect(backwards).toEqual([]);
    expect(
      new Set(seen.map(({ target, top }) => `${target ?? ""} ${String(top)}`)).size,
    ).toBeGreaterThan(40);
  },
);

it("lets the skip link pass the band at the top", async () => {
  const { page } = await openFile(exampleReport());
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
});

it("scrolls a wide table by keyboard alone", async () => {
  const { page } = await openFile(exampleReport(), { viewport: { width: 700, height: 640 } });
  await page.locator("#gap-table").focus();
  const before = await page.locator("#gap-table").evaluate((one) => one.scrollLeft);
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(() => page.locator("#gap-table").evaluate((one) => one.scrollLeft))
    .toBeGreaterThan(before);
});

it("opens a folded table by keyboard", async () => {
  const { page } = await openFile(exampleReport());
  await page.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#readings").isVisible()).toBe(true);
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Page } from "playwright-core";
import { openFile } from "./support/browser.ts";
import { exampleComparison, exampleReport } from "./support/example-report.ts";

const TELEPHONE = { viewport: { width: 320, height: 640 } };

it("asks for nothing but itself, runs nothing, and keeps to its own policy", async () => {
  const { page, requests, messages } = await openFile(exampleReport());
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
  expect(requests).toEqual([]);
  expect(messages).toEqual([]);
});

it("refuses what its policy does not name", async () => {
  const { page, messages } = await openFile(exampleReport());
  await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "body { color: red }";
    const picture = document.createElement("img");
    picture.src = "https://example.org/picture.png";
    document.body.append(style, picture);
  });
  await expect
    .poll(() => messages.filter((one) => one.includes("Content Security Policy")))
    .toHaveLength(2);
});

it.each([
  ["a report", () => exampleReport(), 20_000],
  ["a report under other headings", () => exampleReport("--by", "cqc"), 20_000],
  ["a comparison", () => exampleComparison(), 10_000],
  ["the page in plain words", () => exampleReport("--plain-words"), 3000],
] as const)("says the same with scripts off: %s", async (_, make, atLeast) => {
  const file = make();
  const words = async (javaScriptEnabled: boolean): Promise<string> => {
    const { page } = await openFile(file, { javaScriptEnabled });
    return page.locator("body").innerText();
  };
  const off = await words(false);
  expect(off.length).toBeGreaterThan(atLeast);
  expect(off).toBe(await words(true));
});

it.each([
  ["as it is", [], "100%"],
  ["in large print", ["--large-print"], "100%"],
  ["with text of 200 %", [], "200%"],
])("never scrolls sideways on a screen 320 pixels wide, %s", async (_, options, size) => {
  const { page } = await openFile(exampleReport(...options), TELEPHONE);
  await setTextSize(page, size);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it("keeps every picture inside its place, and its words apart from each other, at 320 pixels", async () => {
  const { page } = await openFile(exampleReport(), TELEPHONE);
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll("svg.picture")].flatMap((picture) => {
      const frame = picture.getBoundingClientRect();
      return [...picture.querySelectorAll("text")]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < -1 || box.right > 321 || box.bottom > frame.bottom + 4;
        })
        .map((text) => text.textContent);
    }),
  );
  expect(outside).toEqual([]);
});

it("puts every cell of a wide table under its heading on a phone, and nothing beside the screen", async () => {
  const { page } = await openFile(exampleReport(), { viewport: { width: 320, height: 640 } });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll(".wide")].map((one) => {
      const [cell] = one.querySelectorAll("td");
      return {
        id: one.id,
        isScrolled: one.scrollWidth > one.clientWidth,
        unnamed: one.querySelectorAll("td:not([data-heading])").length,
        says: cell === undefined ? "" : getComputedStyle(cell, "::before").content,
      };
    }),
  );
  expect(found.length).toBeGreaterThan(3);
  for (const { id, isScrolled, unnamed, says } of found)
    expect({ id, isScrolled, unnamed, says }).toEqual({
      id,
      isScrolled: false,
      unnamed: 0,
      says: expect.stringMatching(/\w/),
    });
});

it("stays a comfortable line long: no paragraph is wider than 75 letters", async () => {
  const { page } = await openFile(exampleReport(), { viewport: { width: 1600, height: 1000 } });
  const widest = await page.evaluate(() => {
    const ruler = document.createElement("span");
    ruler.textContent = "the commitments of people who draw on care and support, as they say it.";
    ruler.style.whiteSpace = "nowrap";
    document.querySelector("main ul")?.before(ruler);
    const letter = ruler.getBoundingClientRect().width / ruler.textContent.length;
    const widths = [...document.querySelectorAll("main > p, .page-one > p")].map(
      (one) => one.getBoundingClientRect().width,
    );
    return Math.max(...widths) / letter;
  });
  expect(widest).toBeLessThanOrEqual(75);
  expect(widest).toBeGreaterThanOrEqual(45);
});

it.each([
  ["", 2],
  ["--public", 2],
  // Letters of 18 points need the room: nothing is left out to save paper.
  ["--large-print", 6],
] as const)("has page one on two printed pages, six in large print: %s", async (option, most) => {
  const { page } = await openFile(exampleReport(...(option === "" ? [] : [option])));
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#readings tbody tr").first().isVisible()).toBe(true);
  const rest = await pagesOf(page);
  await page.evaluate(() => {
    for (const other of document.querySelectorAll(".page-one ~ *")) other.remove();
  });
  expect(await pagesOf(page)).toBeLessThanOrEqual(most);
  expect(rest).toBeGreaterThan(10);
});

it("prints dark letters on white paper, whatever the screen was like", async () => {
  const { page } = await openFile(exampleReport(), { colorScheme: "dark" });
  const colours = async (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
      return [backgroundColor, colorScheme, getComputedStyle(document.body).color];
    });
  expect(await colours()).toEqual(["rgb(20, 24, 27)", "light dark", "rgb(242, 242, 239)"]);
  await page.emulateMedia({ media: "print" });
  expect(await colours()).toEqual(["rgb(255, 255, 255)", "light", "rgb(11, 12, 12)"]);
});

it("prints large print at 18 points", async () => {
  const { page } = await openFile(exampleReport("--large-print"));
  await page.emulateMedia({ media: "print" });
  const smallest = await page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll("main p, main li, main td, main dd")].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      ),
    ),
  );
  expect(smallest).toBeGreaterThanOrEqual(24 * 0.99);
});

it("stays under 400 KB", () => {
  expect(readFileSync(exampleReport()).length).toBeLessThan(400 * 1024);
});

async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.style.fontSize = value;
  }, size);
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

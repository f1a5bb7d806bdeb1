import { expect, it } from "vitest";
import { openFile } from "./support/browser.ts";
import { runAxe } from "./support/axe.ts";
import { exampleComparison, exampleReport } from "./support/example-report.ts";

const DESK = { width: 1280, height: 1000 };
const TELEPHONE = { width: 320, height: 640 };

/** Nobody presses a link on paper. */
const NOT_ON_PAPER = ["target-size"];

it.each([
  ["light", {}, { viewport: DESK }],
  ["dark", {}, { viewport: DESK, colorScheme: "dark" }],
  ["forced colours", {}, { viewport: DESK, forcedColors: "active" }],
  ["a screen 320 pixels wide", {}, { viewport: TELEPHONE }],
  ["large print", { option: "--large-print" }, { viewport: DESK }],
  ["paper", { media: "print" }, { viewport: DESK }],
  ["text of 200 %", { textSize: "200%" }, { viewport: DESK }],
] as const)("breaks no rule of axe in %s", async (_, how, options) => {
  const file = exampleReport(...("option" in how ? [how.option] : []));
  const { page } = await openFile(file, options);
  if ("media" in how) await page.emulateMedia({ media: how.media });
  if ("textSize" in how) {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, how.textSize);
  }
  const { violations, passes } = await runAxe(page, "media" in how ? NOT_ON_PAPER : []);
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(20);
});

it.each([
  ["light", {}, { viewport: DESK }],
  ["dark", {}, { viewport: DESK, colorScheme: "dark" }],
  ["a screen 320 pixels wide", {}, { viewport: TELEPHONE }],
  ["large print", { option: "--large-print" }, { viewport: DESK }],
  ["paper", { media: "print" }, { viewport: DESK }],
  ["text of 200 %", { textSize: "200%" }, { viewport: DESK }],
] as const)("breaks no rule of axe in a comparison, in %s", async (_, how, options) => {
  const file = exampleComparison(...("option" in how ? [how.option] : []));
  const { page, requests, messages } = await openFile(file, options);
  if ("media" in how) await page.emulateMedia({ media: how.media });
  if ("textSize" in how) {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, how.textSize);
  }
  const { violations } = await runAxe(page, "media" in how ? NOT_ON_PAPER : []);
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
    options.viewport.width,
  );
  expect([...requests, ...messages]).toEqual([]);
});

it.each([
  ["light", { viewport: DESK }],
  ["a screen 320 pixels wide", { viewport: TELEPHONE, colorScheme: "dark" }],
] as const)("breaks no rule of axe under other headings, in %s", async (_, options) => {
  const { page, requests, messages } = await openFile(exampleReport("--by", "cqc"), options);
  expect((await runAxe(page)).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
    options.viewport.width,
  );
  expect([...requests, ...messages]).toEqual([]);
});

it("would be told by axe if it broke a rule", async () => {
  const { page } = await openFile(exampleReport());
  await page.evaluate(() => document.querySelector("title")?.remove());
  expect((await runAxe(page)).violations.join()).toContain("document-title");
});

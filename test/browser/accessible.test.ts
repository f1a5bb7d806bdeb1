import { expect, it } from "vitest";
import { openFile } from "./support/browser.ts";
import { runAxe } from "./support/axe.ts";
import { exampleComparison, exampleReport, reportElsewhere } from "./support/example-report.ts";

const DESK = { width: 1280, height: 1000 };
const TELEPHONE = { width: 320, height: 640 };

const OPTIONS = {
  light: { viewport: DESK },
  dark: { viewport: DESK, colorScheme: "dark" },
  "forced colours": { viewport: DESK, forcedColors: "active" },
  "a screen 320 pixels wide": { viewport: TELEPHONE, colorScheme: "dark" },
  paper: { viewport: DESK },
  "text of 200 %": { viewport: DESK },
} as const;

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

const BY = (...more: readonly string[]) => exampleReport("--by", "cqc", ...more);

it.each([
  ["under other headings", () => BY(), "light"],
  ["under other headings", () => BY(), "dark"],
  ["under other headings", () => BY(), "forced colours"],
  ["under other headings", () => BY(), "a screen 320 pixels wide"],
  ["under other headings", () => BY(), "paper"],
  ["under other headings", () => BY(), "text of 200 %"],
  ["under other headings, in large print", () => BY("--large-print"), "light"],
  ["under the Act's sections", () => exampleReport("--by", "care-act"), "a screen 320 pixels wide"],
  ["for publication", () => exampleReport("--public"), "light"],
  ["for publication", () => exampleReport("--public"), "a screen 320 pixels wide"],
  ["in plain words", () => exampleReport("--plain-words"), "light"],
  ["in plain words", () => exampleReport("--plain-words"), "a screen 320 pixels wide"],
  ["in plain words", () => exampleReport("--plain-words"), "paper"],
  ["with what people said by another framework", () => reportElsewhere(), "light"],
  [
    "with what people said by another framework",
    () => reportElsewhere(),
    "a screen 320 pixels wide",
  ],
  ["of two years, for publication", () => exampleComparison("--public"), "light"],
  ["of two years", () => exampleComparison(), "forced colours"],
] as const)("breaks no rule of axe in a page %s", async (_, make, mode) => {
  const options = OPTIONS[mode];
  const { page, requests, messages } = await openFile(make(), options);
  if (mode === "paper") await page.emulateMedia({ media: "print" });
  if (mode === "text of 200 %")
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
  const without = mode === "paper" ? NOT_ON_PAPER : [];
  expect((await runAxe(page, without)).violations).toEqual([]);
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

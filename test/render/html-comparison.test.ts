import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { comparisonHtml } from "../../src/render/comparison/html.tsx";
import {
  isSloping,
  levelY,
  SLOPE_HEIGHT,
  slopesOf,
} from "../../src/render/comparison/html/slope-geometry.ts";
import { type ReportedLevel } from "../../src/domain/report/reported-level.ts";
import { type ReadingChange } from "../../src/domain/comparison/comparison.ts";
import { gardensComparison, gardensFiles } from "../support/gardens-comparison.ts";
import { gardensReport, HOSTILE, withText } from "../support/gardens-report.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: { "void-style": "off", "long-title": "off", "doctype-style": "off" },
});
const complaints = (text: string): readonly string[] =>
  (validator.validateStringSync(text).results[0]?.messages ?? []).map(({ message }) => message);

const foundIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "").toSorted();

describe("a comparison as HTML", () => {
  const page = comparisonHtml(gardensFiles());

  it("is valid, and every link within it leads somewhere", () => {
    expect(complaints(page)).toEqual([]);
    const found = (name: string): readonly string[] =>
      [...page.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");
    const ids = found("id");
    expect(new Set(ids).size).toBe(ids.length);
    const links = found("href").filter((target) => target.startsWith("#"));
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
  });

  it("links each word of its glossary once, where it is first used", () => {
    const terms = foundIn(page, / href="#(term-[^"]*)"/g);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms).toEqual(foundIn(page, / id="(term-[^"]*)"/g));
    expect(terms).toContain("term-commitment");
    expect(terms.length).toBeGreaterThan(9);
  });

  it("says how far it was tested, and that it is listed in the contents", () => {
    const last = page.slice(page.indexOf('<h2 id="accessibility"'));
    expect(last).toContain("an example comparison");
    expect(page).toContain('href="#accessibility"');
  });

  it("is marked as large print where that is asked for, and is the same otherwise", () => {
    const large = comparisonHtml(gardensFiles({ largePrint: true }));
    expect(large).toContain('<html lang="en-GB" class="large-print">');
    expect(large.replace(' class="large-print"', "")).toBe(page);
  });

  it.each(HOSTILE)("is valid whatever people wrote: %s", (_, text) => {
    const comparison = gardensComparison(gardensReport(withText(text)));
    const hostile = comparisonHtml(gardensFiles({ comparison }));
    expect(complaints(hostile)).toEqual([]);
    expect(hostile).not.toMatch(/<script|<img| on[a-z]+="/i);
  });
});

const at = (level: number | null): ReportedLevel => ({
  state: level === null ? "nothing-shown" : "level",
  level,
  label: null,
  words: "",
});
const change = (more: Partial<ReadingChange>): ReadingChange => ({
  reading: "said",
  label: "said",
  before: at(2),
  after: at(3),
  move: "up",
  ...more,
});

describe("a slope", () => {
  it("sets higher levels higher, and a blank apart from 0", () => {
    const heights = [4, 3, 2, 1, 0].map(levelY);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    expect(levelY(null)).toBeGreaterThan(levelY(0) + 2);
    expect(levelY(null)).toBeLessThan(SLOPE_HEIGHT);
  });

  it("keeps the direction of a reading, whatever stands beside it", () => {
    const [slope] = slopesOf({ readings: [change({})] });
    expect((slope?.before ?? 0) - (slope?.after ?? 0)).toBeCloseTo(levelY(2) - levelY(3));
  });

  it("leaves out a year that has no such reading, and readings that are not drawn", () => {
    const found = slopesOf({
      readings: [change({ reading: "lived", before: null }), change({ reading: "against" })],
    });
    expect(found).toMatchObject([{ reading: "lived", before: undefined }]);
  });

  it.each([
    ["both have a level", {}, true],
    ["one is a blank", { after: at(null) }, false],
    ["one is missing", { before: null }, false],
    ["the question is another", { move: "not-comparable" }, false],
  ] as const)("is joined or not where %s", (_, more, expected) => {
    expect(isSloping(change(more))).toBe(expected);
  });
});

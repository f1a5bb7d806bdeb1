import { describe, expect, it } from "vitest";
import { reportHtml } from "../../src/render/report/html.tsx";
import { gardensReport } from "../support/gardens-report.ts";
import { htmlBlocks } from "../support/html-blocks.ts";
import { readingGrade, sentencesOf, syllablesIn, wordsIn } from "../support/reading-grade.ts";

/** Sentences that are nearly all ours: what the gardeners wrote is a few short words. */
const SENTENCES = htmlBlocks(reportHtml(gardensReport(), { wide: false, excel: false })).flatMap(
  sentencesOf,
);
/** Each once: a grade must not fall because a short one comes often. */
const FULL = [...new Set(SENTENCES)].filter((sentence) => /[.?!][”"’)]?$/.test(sentence));

describe("the page's own words", () => {
  it("hold no sentence over 25 words, a list after a colon counted apart", () => {
    expect(FULL.length).toBeGreaterThan(100);
    const parts = FULL.flatMap((one) => one.split(": "));
    expect(parts.filter((one) => wordsIn(one).length > 25)).toEqual([]);
  });

  it("are read by most people of 13: a grade of 8 at most", () => {
    expect(readingGrade(FULL)).toBeLessThanOrEqual(8);
    expect(readingGrade(FULL)).toBeGreaterThan(1);
  });
});

describe("the reading grade", () => {
  it.each([
    ["cat", 1],
    ["table", 2],
    ["care", 1],
    ["evidence", 3],
    ["commitment", 3],
    ["assessed", 2],
    ["council", 2],
  ])("counts the syllables of %s", (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it("tells a plain text from one that is not", () => {
    expect(readingGrade(["The cat sat on the mat."])).toBeLessThan(2);
    expect(
      readingGrade([
        "Notwithstanding considerable organisational transformation, multidisciplinary implementation arrangements continue to demonstrate significant variability.",
      ]),
    ).toBeGreaterThan(16);
  });
});

import { describe, expect, it } from "vitest";
import {
  asSentence,
  countOf,
  joinWords,
  percent,
  pounds,
  quoted,
  wholeNumber,
} from "../../src/domain/words.ts";

describe("words", () => {
  it.each([
    [0, "0%"],
    [0.001, "under 1%"],
    [0.005, "1%"],
    [0.348, "35%"],
    [0.994, "99%"],
    [0.996, "over 99%"],
    [1, "100%"],
  ])("says the share %s as %s", (share, expected) => {
    expect(percent(share)).toBe(expected);
  });

  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1_234_567, "1,234,567"],
  ])("says the number %s as %s", (value, expected) => {
    expect(wholeNumber(value)).toBe(expected);
    expect(pounds(value)).toBe(`£${expected}`);
  });

  it("counts and joins", () => {
    expect([0, 1, 2].map((count) => countOf(count, "piece"))).toEqual([
      "0 pieces",
      "1 piece",
      "2 pieces",
    ]);
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((words) => joinWords(words))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });

  it("ends a sentence once", () => {
    expect(asSentence("dig ")).toBe("Dig.");
    expect(asSentence("Dig!")).toBe("Dig!");
    expect(asSentence("say “dig.”")).toBe("Say “dig.”");
  });

  it("quotes what was typed, and no more of it than can be read", () => {
    expect(quoted("oak")).toBe('"oak"');
    expect(quoted("é".repeat(60))).toBe(`"${"é".repeat(60)}"`);
    expect(quoted("🌳".repeat(61))).toBe(`"${"🌳".repeat(60)}…"`);
  });
});

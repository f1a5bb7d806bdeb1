import { expect, it } from "vitest";
import { MOST_POUNDS } from "../../src/domain/most.ts";
import { readCount, wholeNumberIn } from "../../src/interview/read-count.ts";

it.each([
  ["0", 0],
  ["1,250", 1250],
  ["100000000", 100_000_000],
  ["100000001", undefined],
  ["9".repeat(400), undefined],
  ["2.5", undefined],
  ["-1", undefined],
])("reads %s people as a file may hold them", (text, people) => {
  expect(wholeNumberIn(text)).toBe(people);
});

it("reads more pounds than people, and not more than a file may hold", () => {
  expect(wholeNumberIn("100,000,000,000", MOST_POUNDS)).toBe(MOST_POUNDS);
  expect(wholeNumberIn("100,000,000,001", MOST_POUNDS)).toBeUndefined();
});

it("takes no count of more than there are", () => {
  expect(readCount("23 of 66")).toEqual({ yes: 23, of: 66 });
  expect(readCount("23 of 100000001")).toContain("is not a count");
});

import { expect, it } from "vitest";
import { asTyped } from "../../src/interview/as-typed.ts";
import { choice, notAChoice } from "../../src/interview/choices.ts";
import { readCount } from "../../src/interview/read-count.ts";

it.each([
  ["9", '"9"'],
  ["", "an empty answer"],
  ["  ", "an empty answer"],
])("names %j as a voice can say it", (reply, name) => {
  expect(asTyped(reply)).toBe(name);
});

it("says of an empty answer that it is empty", () => {
  expect(notAChoice({ choices: [choice("yes", "Yes")] }, "")).toBe(
    "an empty answer is not one of the choices; type 1 (Yes)",
  );
  expect(readCount("")).toContain("an empty answer is not a count");
});

import { expect, it } from "vitest";
import { inReadingOrder } from "../../src/domain/problem-order.ts";
import { type Problem } from "../../src/domain/problem.ts";

const at = (
  file: string,
  line: number,
  column = 1,
  code: Problem["code"] = "yaml/syntax",
): Problem => ({
  code,
  severity: "error",
  message: "the oak is missing",
  advice: undefined,
  file,
  at: { line, column },
});

it("goes by file as they were read, then line, column and code", () => {
  const sorted = [
    at("water.yaml", 9),
    at("trees.yaml", 2, 3),
    at("trees.yaml", 2, 10, "yaml/empty"),
    at("trees.yaml", 2, 10, "yaml/syntax"),
    at("trees.yaml", 10),
    at("a.yaml", 1),
    at("b.yaml", 1),
  ];
  const files = ["water.yaml", "trees.yaml", "water.yaml"];
  expect(inReadingOrder(sorted.toReversed(), files)).toEqual(sorted);
});

import { expect, it } from "vitest";
import { parseReplies } from "../../../src/documents/replies/parse.ts";

it("reads replies and lists of replies, each with its place", () => {
  const parsed = parseReplies(
    "# said\nWe-1.1.said: 3\nE1.where:\nE1.asOf:\n  - 2026-05-31\n  - true\n",
    "r.yaml",
  );
  expect(parsed.ok && [...parsed.value]).toEqual([
    ["We-1.1.said", [{ value: "3", at: { line: 2, column: 14 } }]],
    ["E1.where", [{ value: "", at: expect.anything() as unknown }]],
    [
      "E1.asOf",
      [
        { value: "2026-05-31", at: { line: 5, column: 5 } },
        { value: "true", at: { line: 6, column: 5 } },
      ],
    ],
  ]);
});

it.each([
  ["- 3\n", "replies/shape"],
  ["We-1.1.said: { a: 1 }\n", "replies/shape"],
  ["", "yaml/empty"],
  ["a: 1\na: 2\n", "yaml/duplicate-key"],
])("refuses %j", (text, code) => {
  const parsed = parseReplies(text, "r.yaml");
  expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.code)).toEqual([code]);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { oneLine } from "../../../src/render/text/one-line.ts";
import { terminalSafe } from "../../../src/render/text/terminal-safe.ts";

it("gives one line, safe for a terminal, whatever it is given", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      expect(oneLine(text)).toBe(terminalSafe(text).replaceAll(/\s+/g, " ").trim());
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ["a  b", "a b"],
  [" a\r\n\tb ", "a b"],
  ["a\u001Bb", "a<U+001B>b"],
])("makes of %j %j", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

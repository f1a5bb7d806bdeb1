import fc from "fast-check";
import { expect, it } from "vitest";
import { terminalSafe, terminalSafeLine } from "../../../src/render/text/terminal-safe.ts";

/** Control characters and marks of direction. */
// oxlint-disable-next-line no-control-regex -- they are what must be gone
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;

it.each([
  ["\u001B[2J", "<U+001B>[2J"],
  ["\u009B31m", "<U+009B>31m"],
  ["a\rb", "a<U+000D>b"],
  ["a\r\nb", "a\nb"],
  ["\u202Etxet", "<U+202E>txet"],
  ["a\u0007", "a<U+0007>"],
  ["\u{E0041}", "<U+E0041>"],
  ["\uD800", "<U+D800>"],
  ["trees, água, 木, 👩‍🌾\n\tin rows", "trees, água, 木, 👩‍🌾\n\tin rows"],
])("shows %j as %j", (text, safe) => {
  expect(terminalSafe(text)).toBe(safe);
});

it("puts a line of it on one line", () => {
  expect(terminalSafeLine("one\n\ttwo")).toBe("one two");
});

it("leaves nothing that a terminal obeys, whatever it is given", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(terminalSafe(text)).not.toMatch(OBEYED);
    }),
  );
});

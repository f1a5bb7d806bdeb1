import { expect, it } from "vitest";
import { excerpt } from "../../../src/render/findings/excerpt.ts";

const caretOf = (text: string): number => (text.split("\n")[1] ?? "").indexOf("^");

it("shows the line with a caret under the place", () => {
  expect(excerpt({ line: 2, column: 3 }, "trees: 3\n  water: x\n")).toBe(
    "  2 |   water: x\n    |   ^\n",
  );
});

it("cuts a long line around the place", () => {
  const shown = excerpt({ line: 1, column: 9_000 }, `${"a".repeat(8_999)}X${"b".repeat(1_000)}`);
  const [line = "", caret = ""] = shown.split("\n");
  expect(line.length).toBeLessThan(80);
  expect(line[caret.indexOf("^")]).toBe("X");
});

it("keeps the caret in place behind characters that are shown otherwise", () => {
  const shown = excerpt({ line: 1, column: 3 }, "\u001B\u202EX");
  expect(shown).not.toContain("\u001B");
  expect(shown.split("\n")[0]?.[caretOf(shown)]).toBe("X");
});

it("counts a wide character as two columns of the screen", () => {
  expect(caretOf(excerpt({ line: 1, column: 3 }, "木木X"))).toBe("  1 | ".length + 4);
});

it("takes a place just behind the line's end, CRLF, and an empty file", () => {
  expect(excerpt({ line: 1, column: 4 }, "abc\r\nd")).toBe("  1 | abc\n    |    ^\n");
  expect(excerpt({ line: 1, column: 1 }, "")).toBe("  1 |\n    | ^\n");
});

it("is empty where there is no such line", () => {
  expect(excerpt({ line: 3, column: 1 }, "a\nb")).toBe("");
});

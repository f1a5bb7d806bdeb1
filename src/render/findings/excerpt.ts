import { type Place } from "../../domain/problem.ts";
import { terminalSafeLine } from "../text/terminal-safe.ts";

/** Characters of a line that are shown; a longer one is cut around the place. */
const SHOWN = 64;
/** Characters kept before the place where a line is cut. */
const BEFORE = 32;
/** What stands in nearly every line, each in one column. */
const PLAIN = /^[ -~]*$/;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;

/**
 * The line of a place with a caret beneath, each line ended; empty where the text has no such line.
 * Nothing in it can take a terminal over, however the text is written.
 */
export function excerpt(at: Place, text: string): string {
  const line = lineOf(text, at.line);
  if (line === undefined) return "";
  const from = isLong(line) && at.column > BEFORE + 4 ? at.column - 1 - BEFORE : 0;
  const cutAt = offsetAfter(line, from);
  // Four units more than what is shown at most: a line that ends in them is not cut.
  const characters = Array.from(line.slice(cutAt, cutAt + 2 * SHOWN + 4));
  const start = from > 0 ? "… " : "";
  const end = characters.length > SHOWN ? " …" : "";
  const number = String(at.line);
  const before = start + shown(characters.slice(0, Math.max(0, at.column - 1 - from)));
  const gutter = " ".repeat(number.length);
  return (
    `  ${number} | ${start}${shown(characters.slice(0, SHOWN))}${end}`.trimEnd() +
    `\n  ${gutter} | ${" ".repeat(widthOf(before))}^\n`
  );
}

/** Whether a line has more characters than are shown. */
function isLong(line: string): boolean {
  return line.length > SHOWN && Array.from(line.slice(0, 2 * SHOWN + 2)).length > SHOWN;
}

/** The place in a line, in UTF-16 units, after a number of characters: a line of megabytes is not taken apart. */
function offsetAfter(line: string, characters: number): number {
  let at = 0;
  for (let passed = 0; passed < characters && at < line.length; passed += 1) {
    at += (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/**
 * Columns on a screen, near enough for a caret: wide scripts and pictures take two, marks that combine none.
 * The library that knows every case costs a tenth of a whole run to load.
 */
function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  const wide = text.match(WIDE)?.length ?? 0;
  const none = text.match(/[\p{M}\u200C\u200D]/gu)?.length ?? 0;
  return Array.from(text).length + wide - none;
}

function shown(characters: readonly string[]): string {
  return terminalSafeLine(characters.join("").replaceAll("\t", " "));
}

function lineOf(text: string, line: number): string | undefined {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) return undefined;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
}

import stringWidth from "string-width";
import { type Place } from "../../domain/problem.ts";
import { terminalSafeLine } from "../text/terminal-safe.ts";

/** Characters of a line that are shown; a longer one is cut around the place. */
const SHOWN = 64;
/** Characters kept before the place where a line is cut. */
const BEFORE = 32;

/**
 * The line of a place with a caret beneath, each line ended; empty where the text has no such line.
 * Nothing in it can take a terminal over, however the text is written.
 */
export function excerpt(at: Place, text: string): string {
  const line = lineOf(text, at.line);
  if (line === undefined) return "";
  const characters = Array.from(line);
  const from = characters.length > SHOWN && at.column > BEFORE + 4 ? at.column - 1 - BEFORE : 0;
  const to = Math.min(characters.length, from + SHOWN);
  const start = from > 0 ? "… " : "";
  const end = to < characters.length ? " …" : "";
  const number = String(at.line);
  const before = start + shown(characters.slice(from, Math.max(from, at.column - 1)));
  const gutter = " ".repeat(number.length);
  return (
    `  ${number} | ${start}${shown(characters.slice(from, to))}${end}`.trimEnd() +
    `\n  ${gutter} | ${" ".repeat(stringWidth(before))}^\n`
  );
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

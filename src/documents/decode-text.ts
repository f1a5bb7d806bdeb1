import { type Parsed, type Problem } from "../domain/problem.ts";
import { placesOf } from "./places.ts";
import { type Finding, problemIn } from "./problem-at.ts";

/** Bytes above which no file of ours is read: a hundred times a full year's assessment. */
export const LARGEST_TEXT = 5 * 1024 * 1024;

/** Reads a file's bytes as UTF-8, without a byte order mark, or says why they are not text. */
export function decodeText(bytes: Uint8Array, file: string): Parsed<string> {
  const finding = tooLarge(bytes) ?? otherEncoding(bytes);
  if (finding !== undefined) return refused(problemIn(file, { line: 1, column: 1 }, finding));
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { ok: true, value: text, warnings: [] };
  } catch {
    return refused(notUtf8(bytes, file));
  }
}

function refused(problem: Problem): Parsed<string> {
  return { ok: false, problems: [problem] };
}

function tooLarge(bytes: Uint8Array): Finding | undefined {
  if (bytes.length <= LARGEST_TEXT) return undefined;
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  const message = `the file has ${megabytes} MB, and no more than 5 MB are read`;
  return { code: "text/too-large", message, advice: "take out what does not belong in it" };
}

function otherEncoding(bytes: Uint8Array): Finding | undefined {
  const advice = 'save it again as UTF-8 (in Notepad: "Save as", then "Encoding: UTF-8")';
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const utf16 = { code: "text/utf-16", message: "the file is written as UTF-16", advice } as const;
  if (hasMark) return utf16;
  if (!bytes.includes(0)) return undefined;
  if (alternatesWithNul(bytes)) return utf16;
  const message = "this is not a text file";
  return { code: "text/binary", message, advice: "name a YAML file" };
}

/** UTF-16 without a mark: nearly every other byte of plain English is 0. */
function alternatesWithNul(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200);
  for (const parity of [0, 1]) {
    const half = start.filter((_, index) => index % 2 === parity);
    const other = start.filter((_, index) => index % 2 !== parity);
    const zeros = half.filter((byte) => byte === 0).length;
    if (half.length > 1 && zeros > half.length * 0.9 && !other.includes(0)) return true;
  }
  return false;
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const before = new TextDecoder().decode(bytes).split("\uFFFD", 1)[0] ?? "";
  const message = "there is a character here that is not UTF-8";
  const advice = "save the file again as UTF-8, then type that character again";
  const finding: Finding = { code: "text/not-utf-8", message, advice };
  return problemIn(file, placesOf(before)(before.length), finding);
}

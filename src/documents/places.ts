import { type Place } from "../domain/problem.ts";

/** Where an offset into a text (UTF-16 units from 0) stands, as editors count. */
export type PlaceFinder = (offset: number) => Place;

/** Characters after which a long line is marked: a column is counted from the mark before it. */
const STRIDE = 4096;

/**
 * Finds places in a text. The lines are looked for once, when the first place is asked for, and a long line is counted
 * through once, however many places on it are asked for, in whatever order.
 */
export function placesOf(text: string): PlaceFinder {
  let starts: readonly number[] | undefined;
  let marked: { readonly line: number; readonly columns: number[] } | undefined;
  return (offset) => {
    starts ??= lineStartsOf(text);
    const line = lineAt(starts, offset);
    const start = starts[line] ?? 0;
    if (marked?.line !== line) marked = { line, columns: [0] };
    const { columns } = marked;
    const stride = Math.max(0, Math.floor((offset - start) / STRIDE));
    for (let next = columns.length; next <= stride; next += 1) {
      const from = start + (next - 1) * STRIDE;
      columns.push((columns[next - 1] ?? 0) + charactersIn(text, from, from + STRIDE));
    }
    const before = columns[stride] ?? 0;
    const rest = charactersIn(text, start + stride * STRIDE, offset);
    return { line: line + 1, column: before + rest + 1 };
  };
}

/** How many characters start between two offsets: the second half of a pair starts none. */
function charactersIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (!isSecondHalf(text, at)) count += 1;
  return count;
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xdc00 || unit > 0xdfff || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

import { type Place } from "../domain/problem.ts";

/** Where an offset into a text (UTF-16 units from 0) stands, as editors count. */
export type PlaceFinder = (offset: number) => Place;

/**
 * Finds places in a text. The lines are looked for once, when the first place is asked for; a place that comes
 * after the one before on the same line is counted from there, so that a line of any length is gone through once.
 */
export function placesOf(text: string): PlaceFinder {
  let starts: readonly number[] | undefined;
  let last = { offset: Infinity, line: 0, column: 1 };
  return (offset) => {
    starts ??= lineStartsOf(text);
    const line = lineAt(starts, offset);
    const isFurtherOn = line === last.line && offset >= last.offset;
    const from = isFurtherOn ? last : { offset: starts[line] ?? 0, column: 1 };
    const column = from.column + Array.from(text.slice(from.offset, offset)).length;
    last = { offset, line, column };
    return { line: line + 1, column };
  };
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

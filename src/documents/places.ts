import { type Place } from "../domain/problem.ts";

/** Where an offset into a text (UTF-16 units from 0) stands, as editors count. */
export type PlaceFinder = (offset: number) => Place;

/** Finds places in a text; the lines are looked for once, when the first place is asked for. */
export function placesOf(text: string): PlaceFinder {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStartsOf(text);
    const line = lineAt(starts, offset);
    const before = text.slice(starts[line] ?? 0, offset);
    return { line: line + 1, column: Array.from(before).length + 1 };
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

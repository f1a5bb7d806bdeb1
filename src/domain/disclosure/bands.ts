import { wholeNumber } from "../words.ts";

/** Where the bands begin by which a number is told that may not be printed, from the second on; the first begins at 0. */
const BAND_STARTS = [50, 100, 500, 1000] as const;

/** A range of whole numbers, both ends within it; `to` undefined where it has no end. */
export interface Band {
  readonly from: number;
  readonly to: number | undefined;
}

/**
 * The band of a number that may not be printed. `minimum` parts the first band in two: fewer answers than that give no
 * level, which the report says in any case.
 */
export function bandOf(count: number, minimum: number): Band {
  const starts = bandStarts(minimum);
  const place = starts.findLastIndex((start) => count >= start);
  const next = starts[place + 1];
  return { from: starts[place] ?? 0, to: next === undefined ? undefined : next - 1 };
}

/** `fewer than 11`, `between 11 and 49`, `1,000 or more`. */
export function bandInWords({ from, to }: Band): string {
  if (to === undefined) return `${wholeNumber(from)} or more`;
  if (from === 0) return `fewer than ${wholeNumber(to + 1)}`;
  return `between ${wholeNumber(from)} and ${wholeNumber(to)}`;
}

/** Where the bands begin. */
export function bandStarts(minimum: number): readonly number[] {
  return [0, minimum, ...BAND_STARTS.filter((start) => start > minimum)];
}

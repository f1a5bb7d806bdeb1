import {
  type CommitmentChange,
  type ReadingChange,
} from "../../../domain/comparison/comparison.ts";
import { type DrawnReading, READINGS } from "../../page/mark.tsx";

/** One reading in two years: where it stood, down from the top in text sizes; undefined where a year has none. */
export interface Slope {
  readonly reading: DrawnReading;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The levels drawn, the highest at the top, and below them, apart, a line for what is no level. */
const HEAD = 1.9;
const STEP = 2.1;
const NUDGE = 0.58;
const HIGHEST = 4;

/** How high the picture is, in text sizes. */
export const SLOPE_HEIGHT = HEAD + STEP * HIGHEST + 3.7;

/** Where a level stands, down from the top in text sizes. */
export function levelY(level: number | null): number {
  return level === null ? SLOPE_HEIGHT - 1.2 : HEAD + STEP * (HIGHEST - level);
}

/** Sets out the readings of one commitment; readings on one level stand a little apart, so that none hides another. */
export function slopesOf({ readings }: Pick<CommitmentChange, "readings">): readonly Slope[] {
  return READINGS.flatMap((reading, place): readonly Slope[] => {
    const change = readings.find((one) => one.reading === reading);
    if (change === undefined) return [];
    const nudge = NUDGE * (place - 1);
    return [{ reading, before: height(change.before, nudge), after: height(change.after, nudge) }];
  });
}

/** Whether a line may be drawn: both years have a level, and the two can be compared. */
export function isSloping({ before, after, move }: ReadingChange): boolean {
  return move !== "not-comparable" && hasLevel(before) && hasLevel(after);
}

function height(level: ReadingChange["before"], nudge: number): number | undefined {
  return level === null ? undefined : levelY(level.level) + nudge;
}

function hasLevel(reading: ReadingChange["before"]): boolean {
  return reading !== null && reading.level !== null;
}

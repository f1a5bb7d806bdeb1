import { type Level } from "./framework.ts";

/** How far a commitment is from the target: the target less the lowest of the readings that exist. */
export interface Gap {
  /** In levels, 0–4; undefined where no reading exists, or the standing has no gap. */
  readonly size: number | undefined;
  /** The lowest reading, and whose it is. */
  readonly lowest: { readonly reading: ReadingName; readonly level: Level } | undefined;
  /** Readings that are missing: they make the gap unknown in part. */
  readonly missing: readonly MissingReading[];
}

export const READINGS = ["said", "shown", "lived"] as const;
export type MissingReading = (typeof READINGS)[number];
export type ReadingName = MissingReading | "peoplesView" | "against";

import { type Said } from "./commitment-record.ts";
import { type Level } from "./reach-scale.ts";
import { type Levels } from "./levels.ts";
import { type Standing } from "./standing.ts";

/** How far a commitment is from the target: the target less the lowest of the readings that exist. */
export interface Gap {
  /** In levels, 0–4; undefined where no reading exists, or the standing has no gap. */
  readonly size: number | undefined;
  /** The lowest reading, and whose it is. */
  readonly lowest: { readonly reading: ReadingName; readonly level: Level } | undefined;
  /** Readings that are missing: they make the gap unknown in part. A missing reading is never 0. */
  readonly missing: readonly MissingReading[];
}

export const READINGS = ["said", "shown", "lived"] as const;
export type MissingReading = (typeof READINGS)[number];
export type ReadingName = MissingReading | "peoplesView" | "against";

/** The level that was said; undefined for the three answers that are no level. */
export function saidLevel(said: Said): Level | undefined {
  return said.kind === "level" ? said.level : undefined;
}

/** Measures the gap. None where nobody answered, where it does not apply, or where the council understates. */
export function findGap(levels: Levels, target: Level, standing: Standing): Gap {
  const missing = READINGS.filter((reading) => levels[reading] === undefined);
  if (standing === "not-assessed" || standing === "not-applicable") {
    return { size: undefined, lowest: undefined, missing: [] };
  }
  if (standing === "understated") return { size: undefined, lowest: undefined, missing };
  const lowest = lowestOf(levels);
  const size = lowest === undefined ? undefined : Math.max(0, target - lowest.level);
  return { size, lowest, missing };
}

/** The lowest of the readings that exist; the first named where several are as low. */
export function lowestOf(levels: Levels): Gap["lowest"] {
  let lowest: Gap["lowest"];
  for (const reading of ALL_READINGS) {
    const level = levels[reading];
    if (level !== undefined && (lowest === undefined || level < lowest.level))
      lowest = { reading, level };
  }
  return lowest;
}

const ALL_READINGS: readonly ReadingName[] = [...READINGS, "peoplesView", "against"];

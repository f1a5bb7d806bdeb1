import { type ExperienceScale } from "../experience-scale.ts";
import { type Level } from "../reach-scale.ts";
import { bandOf } from "./bands.ts";

/** Scored answers by whether they count as true. */
export interface Sides {
  readonly positive: number;
  readonly scored: number;
}

/** Whether both sides may be printed: each is at or above the framework's floor. */
export function mayPrintSides({ floor }: ExperienceScale, { positive, scored }: Sides): boolean {
  return positive >= floor && scored - positive >= floor;
}

/**
 * The level that a share of positive answers gives, where `atLeast` gives the share at or above an answer word.
 * Source: the scale's `reading`.
 */
export function levelOfShares(
  scale: ExperienceScale,
  share: number,
  atLeast: (answer: string) => number,
): Level {
  const reading = scale.reading.find(
    ({ from, orAtLeast }) =>
      share >= from || (orAtLeast !== undefined && atLeast(orAtLeast.answer) >= orAtLeast.from),
  );
  return reading?.level ?? 0;
}

/**
 * The level that may stand in every version of a report. Where a side is below the floor, a level that only few of the
 * numbers 0 to floor − 1 can give would give that side away: the next lower one that all of them can give is read.
 */
export function publishableLevel(scale: ExperienceScale, sides: Sides, level: Level): Level {
  if (mayPrintSides(scale, sides)) return level;
  const isPositiveSmall = sides.positive < scale.floor;
  const given = countsByLevel(scale, isPositiveSmall);
  let merged = new Set<number>();
  let lowest = level;
  for (const { level: rung } of scale.reading) {
    merged = new Set([...merged, ...(given.get(rung) ?? [])]);
    const isSafe = merged.size >= scale.floor;
    if (rung <= level) lowest = rung;
    if (isSafe && rung <= level) return rung;
    if (isSafe) merged = new Set();
  }
  return lowest;
}

/** Each level with the numbers below the floor that can give it, the whole being somewhere in the first band with a level. */
function countsByLevel(
  scale: ExperienceScale,
  isPositiveSmall: boolean,
): ReadonlyMap<Level, ReadonlySet<number>> {
  const { floor, minimum } = scale;
  const most = bandOf(minimum, minimum).to ?? minimum;
  const found = new Map(scale.reading.map(({ level }) => [level, new Set<number>()] as const));
  for (let small = 0; small < floor; small += 1) {
    for (let scored = minimum; scored <= most; scored += 1) {
      const positive = isPositiveSmall ? small : scored - small;
      const share = positive / scored;
      // Anything from none of the others to all of them may stand at or above an answer word.
      for (const others of [share, 1])
        found.get(levelOfShares(scale, share, () => others))?.add(small);
    }
  }
  return found;
}

/**
 * The positive answers by which certainty is judged. Where fewer than the floor say otherwise, one below the floor are
 * taken to: whether a reading confirms must not tell how many they are.
 */
export function positiveForCertainty(
  { floor }: ExperienceScale,
  { positive, scored }: Sides,
): number {
  const negative = scored - positive;
  return negative >= floor ? positive : Math.max(0, scored - (floor - 1));
}

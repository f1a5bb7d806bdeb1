import { type AssessmentReading, type CommitmentReading } from "./reading.ts";
import { type Standing } from "./standing.ts";

const OPEN: ReadonlySet<Standing> = new Set(["contested", "unproven", "not-kept"]);
const CANNOT_TELL: ReadonlySet<Standing> = new Set(["not-assessed", "not-known", "unconfirmed"]);

/** Says whether a commitment stands below the target, by its own word or by another's. */
export function isOpenGap({ standing }: Pick<CommitmentReading, "standing">): boolean {
  return OPEN.has(standing);
}

/** Says whether nobody can tell how a commitment stands. */
export function cannotTell({ standing }: Pick<CommitmentReading, "standing">): boolean {
  return CANNOT_TELL.has(standing);
}

/**
 * The open gaps in their printed order: critical first, then the larger gap, then more years repeated, then the larger
 * distance from said to shown, then id. Source: `product.md`, "The standing of a commitment".
 */
export function orderGaps(reading: AssessmentReading): readonly CommitmentReading[] {
  return [...reading.commitments.values()].filter(isOpenGap).toSorted((one, other) => {
    for (const keyOf of ORDER) {
      const difference = keyOf(other) - keyOf(one);
      if (difference !== 0) return difference;
    }
    return one.commitment.id < other.commitment.id ? -1 : 1;
  });
}

const ORDER: readonly ((reading: CommitmentReading) => number)[] = [
  ({ commitment }) => (commitment.critical === undefined ? 0 : 1),
  ({ gap }) => gap.size ?? -1,
  ({ history }) => history.belowTarget.length,
  saidAboveShown,
];

/**
 * Levels from shown up to said. Where nothing is shown, a claim stands one level further off than from 0; a claim of 0
 * needs nothing shown.
 */
export function saidAboveShown({
  levels: { said, shown },
}: Pick<CommitmentReading, "levels">): number {
  if (said === undefined) return 0;
  if (shown === undefined) return said === 0 ? 0 : said + 1;
  return said - shown;
}

/** Says whether the claim is no higher than what is shown; a claim of 0 needs nothing shown. Undefined where no level is claimed. */
export function isClaimShown({ levels }: Pick<CommitmentReading, "levels">): boolean | undefined {
  if (levels.said === undefined) return undefined;
  return levels.said <= (levels.shown ?? 0);
}

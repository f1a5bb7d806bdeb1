import { type CommitmentRecord } from "../../domain/commitment-record.ts";
import { type StatementId } from "../../domain/statement.ts";
import { isOpenGap, orderGaps } from "../../domain/gaps.ts";
import { type AssessmentReading, type CommitmentReading } from "../../domain/reading.ts";

/** How many gaps a team takes up beside the critical ones. */
export const MOST_TAKEN = 10;

/** Which commitments a follow-up is about. */
export interface Bounds {
  /** Those that the sitting may ask about at all. */
  readonly within: ReadonlySet<StatementId>;
  /** Those that were named one by one: they are taken up whatever the file says. */
  readonly named: ReadonlySet<StatementId>;
}

/** What is asked about, in the printed order of gaps; critical commitments that are no gap come last, for their question alone. */
export function takenUp(reading: AssessmentReading, bounds: Bounds): readonly CommitmentReading[] {
  const isWanted = ({ commitment, record }: CommitmentReading) =>
    bounds.named.has(commitment.id) ||
    (bounds.within.has(commitment.id) &&
      (commitment.critical !== undefined || record?.notThisYear !== true));
  const gaps = orderGaps(reading).filter(isWanted);
  const questions = [...reading.commitments.values()].filter(
    (one) => one.commitment.critical !== undefined && !isOpenGap(one) && isWanted(one),
  );
  return [...gaps, ...questions];
}

/** The gaps from which a team picks, in the printed order: neither critical, nor named, nor put off. */
export function pickable(reading: AssessmentReading, bounds: Bounds): readonly CommitmentReading[] {
  return takenUp(reading, bounds).filter(
    ({ commitment }) => commitment.critical === undefined && !bounds.named.has(commitment.id),
  );
}

/** Says whether the team has picked before: a gap is put off, or one of those to pick from has been looked into. */
export function hasPicked(
  reading: AssessmentReading,
  candidates: readonly CommitmentReading[],
): boolean {
  const records = [...reading.assessment.commitments.values()];
  return (
    records.some(({ notThisYear }) => notThisYear) ||
    candidates.some(({ record }) => record !== undefined && isLookedInto(record))
  );
}

function isLookedInto({ causes, lastPromise, later, noAction }: CommitmentRecord): boolean {
  return causes.length > 0 || lastPromise !== undefined || later.size > 0 || noAction !== undefined;
}

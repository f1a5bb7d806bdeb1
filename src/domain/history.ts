import { type Assessment } from "./assessment.ts";
import { type EvidenceLink } from "./commitment-record.ts";
import { type Evidence } from "./evidence.ts";
import { type ChangedPiece, changedPieces } from "./changed-pieces.ts";
import { type IsoDate } from "./dates.ts";
import { type StatementId } from "./statement.ts";
import { isOpenGap } from "./gaps.ts";
import { type AssessmentReading, type CommitmentHistory, type Promised } from "./reading.ts";
import { isSamePiece } from "./same-piece.ts";
import { outOfDate } from "./shelf-life.ts";

/** The present year's side of the comparison. */
export interface Present {
  readonly asOf: IsoDate;
  readonly freshMonths: number;
  readonly pieces: readonly Evidence[];
  readonly links: readonly EvidenceLink[];
  readonly evidence: Assessment["evidence"];
}

/** Tells what earlier years (newest first) say of a commitment. */
export function findHistory(
  id: StatementId,
  earlier: readonly AssessmentReading[],
  present: Present,
): CommitmentHistory {
  const [last] = earlier;
  const lastReading = last?.commitments.get(id);
  const changed = changedFrom(last, id, present);
  return {
    belowTarget: earlier
      .filter((year) => isBelowTarget(year, id))
      .map(({ assessment }) => assessment.period)
      .toReversed(),
    lastStanding:
      last === undefined || lastReading === undefined
        ? undefined
        : { period: last.assessment.period, standing: lastReading.standing },
    lastPromises:
      earlier.map((year) => promisesOf(year, id)).find(({ length }) => length > 0) ?? [],
    lastCauses: lastReading?.record?.causes ?? [],
    evidenceGone: last === undefined ? [] : goneFrom(last, id, { ...present, changed }),
    evidenceChanged: changed,
  };
}

function isBelowTarget(year: AssessmentReading, id: StatementId): boolean {
  const reading = year.commitments.get(id);
  return reading !== undefined && isOpenGap(reading);
}

function promisesOf(year: AssessmentReading, id: StatementId): readonly Promised[] {
  const record = year.commitments.get(id)?.record;
  return (record?.actions ?? []).flatMap((actionId): Promised[] => {
    const action = year.assessment.actions.get(actionId);
    if (action === undefined) return [];
    const { what, owner, due } = action;
    return [{ period: year.assessment.period, what, owner, due }];
  });
}

function changedFrom(
  last: AssessmentReading | undefined,
  id: StatementId,
  present: Present,
): readonly ChangedPiece[] {
  if (last === undefined) return [];
  const links = last.commitments.get(id)?.record?.evidence ?? [];
  return changedPieces({ links, evidence: last.assessment.evidence }, present);
}

/** What is there still, though described in another way, is not gone. */
function goneFrom(
  last: AssessmentReading,
  id: StatementId,
  present: Present & { readonly changed: readonly ChangedPiece[] },
): readonly Evidence[] {
  const record = last.commitments.get(id)?.record;
  return (record?.evidence ?? []).flatMap((link): Evidence[] => {
    const piece = last.assessment.evidence.get(link.id);
    if (piece?.asOf === undefined || outOfDate(piece.asOf, present) !== undefined) return [];
    const isThere =
      present.pieces.some((other) => isSamePiece(piece, other)) ||
      present.changed.some((other) => other.before === piece);
    return isThere ? [] : [piece];
  });
}

import { type Assessment } from "./assessment.ts";
import { type EvidenceLink } from "./commitment-record.ts";
import { type Evidence } from "./evidence.ts";
import { type ChangedPiece, changedPieces } from "./changed-pieces.ts";
import { type IsoDate } from "./dates.ts";
import { lowestOf, type PeoplesView, peoplesViews, viewsGone } from "./peoples-views.ts";
import { type StatementId } from "./statement.ts";
import { isOpenGap } from "./gaps.ts";
import {
  type AssessmentReading,
  type CommitmentHistory,
  type CommitmentReading,
  type Promised,
} from "./reading.ts";
import { type PastYear } from "./past-years.ts";
import { isSamePiece } from "./same-piece.ts";
import { outOfDate } from "./shelf-life.ts";

/** The present year's side of the comparison. */
export interface Present {
  readonly asOf: IsoDate;
  readonly freshMonths: number;
  readonly pieces: readonly Evidence[];
  readonly links: readonly EvidenceLink[];
  readonly evidence: Assessment["evidence"];
  /** What people's own side gives now. */
  readonly views: readonly PeoplesView[];
}

/** What is told where no earlier year is given. */
export const NO_HISTORY: CommitmentHistory = {
  belowTarget: [],
  lastStanding: undefined,
  lastPromises: [],
  lastCauses: [],
  viewGone: undefined,
  evidenceGone: [],
  evidenceChanged: [],
};

/** Tells what earlier years (newest first) say of a commitment. */
export function findHistory(
  id: StatementId,
  past: readonly PastYear<AssessmentReading>[],
  present: Present,
): CommitmentHistory {
  const earlier = past.map(({ year, idThen }): Then => ({
    year,
    reading: readingOf(year, idThen(id)),
  }));
  const [last] = earlier;
  const changed = changedFrom(last, present);
  return {
    belowTarget: earlier
      .filter(({ reading }) => reading !== undefined && isOpenGap(reading))
      .map(({ year }) => year.assessment.period)
      .toReversed(),
    lastStanding:
      last?.reading === undefined
        ? undefined
        : { period: last.year.assessment.period, standing: last.reading.standing },
    lastPromises: earlier.map(promisesOf).find(({ length }) => length > 0) ?? [],
    lastCauses: last?.reading?.record?.causes ?? [],
    viewGone: viewGoneFrom(last, present),
    evidenceGone: last === undefined ? [] : goneFrom(last, { ...present, changed }),
    evidenceChanged: changed,
  };
}

/** One commitment in an earlier year; undefined where that year's framework has nothing that it carries on alone. */
interface Then {
  readonly year: AssessmentReading;
  readonly reading: CommitmentReading | undefined;
}

function readingOf(
  { commitments }: AssessmentReading,
  id: StatementId | undefined,
): CommitmentReading | undefined {
  return id === undefined ? undefined : commitments.get(id);
}

function promisesOf({ year, reading }: Then): readonly Promised[] {
  return (reading?.record?.actions ?? []).flatMap((actionId): Promised[] => {
    const action = year.assessment.actions.get(actionId);
    if (action === undefined) return [];
    const { what, owner, due } = action;
    return [{ period: year.assessment.period, what, owner, due }];
  });
}

function viewGoneFrom(last: Then | undefined, { views }: Present): CommitmentHistory["viewGone"] {
  if (last?.reading?.levels.peoplesView === undefined) return undefined;
  const { period, team } = last.year.assessment;
  const level = lowestOf(viewsGone(peoplesViews(last.reading.record, team), views));
  return level === undefined ? undefined : { period, level, isOneOfSeveral: views.length > 0 };
}

function changedFrom(last: Then | undefined, present: Present): readonly ChangedPiece[] {
  if (last === undefined) return [];
  const links = last.reading?.record?.evidence ?? [];
  return changedPieces({ links, evidence: last.year.assessment.evidence }, present);
}

/** What is there still, though described in another way, is not gone. */
function goneFrom(
  { year, reading }: Then,
  present: Present & { readonly changed: readonly ChangedPiece[] },
): readonly Evidence[] {
  return (reading?.record?.evidence ?? []).flatMap((link): Evidence[] => {
    const piece = year.assessment.evidence.get(link.id);
    if (piece?.asOf === undefined || outOfDate(piece.asOf, present) !== undefined) return [];
    const isThere =
      present.pieces.some((other) => isSamePiece(piece, other)) ||
      present.changed.some((other) => other.before === piece);
    return isThere ? [] : [piece];
  });
}

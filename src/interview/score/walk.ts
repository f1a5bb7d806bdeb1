import { type Said } from "../../domain/commitment-record.ts";
import { type Commitment, type StatementId } from "../../domain/statement.ts";
import { isOpenGap, saidAboveShown } from "../../domain/gaps.ts";
import { type AssessmentReading, type CommitmentReading } from "../../domain/reading.ts";

/** Which commitments a sitting walks through, and which of them are asked again although they have an answer. */
export interface Walk {
  /** In the framework's order. */
  readonly commitments: readonly Commitment[];
  readonly again: readonly StatementId[];
}

/** What the user asked for; undefined and false where nothing was said. */
export interface Selection {
  readonly only: readonly StatementId[] | undefined;
  readonly theme: string | undefined;
  readonly unresolved: boolean;
}

/**
 * Chooses the commitments of a sitting. The profile bounds it unless commitments are named. Those that are named, or
 * picked as unresolved, are asked again; otherwise what has an answer is left alone.
 */
export function chooseWalk(reading: AssessmentReading, selection: Selection): Walk {
  const { only, theme, unresolved } = selection;
  const inTheme = themeFilter(reading, theme);
  const readings = [...reading.commitments.values()].filter(
    ({ commitment, inProfile }) =>
      (only === undefined ? inProfile : only.includes(commitment.id)) && inTheme(commitment.id),
  );
  const chosen = unresolved ? readings.filter(isUnresolved) : readings;
  const commitments = chosen.map(({ commitment }) => commitment);
  return {
    commitments,
    again: only !== undefined || unresolved ? commitments.map(({ id }) => id) : [],
  };
}

/** Not assessed, said above shown, views that differ from what is said, or a repeated gap without an account of the last promise. */
export function isUnresolved(reading: CommitmentReading): boolean {
  const { record, said, history } = reading;
  if (said.kind === "not-assessed" || saidAboveShown(reading) > 0) return true;
  if ((record?.views ?? []).some((view) => !isSameSaid(view.said, said))) return true;
  const isRepeated = history.belowTarget.length > 0 && isOpenGap(reading);
  return isRepeated && record?.lastPromise === undefined;
}

function themeFilter(
  { framework }: AssessmentReading,
  theme: string | undefined,
): (id: StatementId) => boolean {
  if (theme === undefined) return () => true;
  const named = framework.themes.find(({ id }) => id === theme);
  const ids = new Set(named?.statements.map(({ id }) => id));
  return (id) => ids.has(id);
}

function isSameSaid(one: Said, other: Said): boolean {
  if (one.kind === "level" && other.kind === "level") return one.level === other.level;
  return one.kind === other.kind;
}

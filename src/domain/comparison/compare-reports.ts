import { type StatementId } from "../statement.ts";
import { type ComparableReport } from "../report/comparable-report.ts";
import { type ReportedCommitment } from "../report/reported-commitment.ts";
import { type Between, councilsBetween } from "./between.ts";
import { compareActions } from "./compare-actions.ts";
import {
  compareReadings,
  findAdded,
  findChanges,
  findRemoved,
  sideOfChange,
} from "./compare-commitment.ts";
import { compareNeeds } from "./compare-needs.ts";
import { comparedReport } from "./compared-report.ts";
import { compareStatements } from "./compare-statements.ts";
import {
  type CommitmentChange,
  COMPARISON_FORMAT,
  type Comparison,
  type Finding,
} from "./comparison.ts";
import { buildComparisonHeadline } from "./headline.ts";
import { type Lineage } from "./lineage.ts";
import { followLineage } from "./lineage-followed.ts";
import { matchNeeds } from "./match-needs.ts";
import { buildMovement } from "./movement.ts";
import { findNotes } from "./notes.ts";
import { type Context } from "./pair.ts";
import { isSameQuestion } from "./same-question.ts";
import { sameSayingAmong } from "./same-saying.ts";
import { sidesOf } from "./side.ts";
import { type StatementWords } from "../report/statement-words.ts";

/**
 * Compares two reports, by statement id and never by text. A report compared with itself has nothing but `unchanged`;
 * the order of records in either changes nothing but the order of what is listed.
 */
export function compareReports(
  before: ComparableReport,
  after: ComparableReport,
  between: Between,
): Comparison {
  const { lineage } = between;
  const councils = councilsBetween(before, after, between);
  const [earlier, later] = sidesOf(before, after, councils);
  const statements = compareStatements(earlier, later, lineage);
  const isSameSaying = sameSayingAmong(() =>
    [before, after].flatMap(({ actions, needs }) =>
      [...actions.actions, ...needs.needs].map(({ what }) => what),
    ),
  );
  const context: Context = {
    before: earlier,
    after: later,
    forward: before.about.period < after.about.period,
    isSameSaying,
    needs: matchNeeds(before.needs.needs, after.needs.needs, { lineage, isSameSaying }),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
  };
  const commitments = compareCommitments(context, lineage);
  return {
    format: COMPARISON_FORMAT,
    before: comparedReport(before),
    after: comparedReport(after),
    notes: findNotes(before, after, councils),
    headline: buildComparisonHeadline(commitments, statements),
    movement: buildMovement(commitments, context),
    commitments,
    statements,
    needs: compareNeeds(context),
    actions: compareActions(context, commitments),
    lineage: followLineage(context, lineage),
  };
}

function compareCommitments(context: Context, lineage: Lineage): readonly CommitmentChange[] {
  const { before, after } = context;
  const origins = new Map<StatementId, ReportedCommitment[]>();
  const removed: ReportedCommitment[] = [];
  for (const commitment of before.commitments.values()) {
    const carriers = (lineage.get(commitment.id) ?? [commitment.id]).filter((id) =>
      after.commitments.has(id),
    );
    if (carriers.length === 0) removed.push(commitment);
    for (const id of carriers) origins.set(id, [...(origins.get(id) ?? []), commitment]);
  }
  return [
    ...[...after.commitments.values()].map((commitment) =>
      changeOf(commitment, origins.get(commitment.id) ?? [], context),
    ),
    ...removed.map((commitment) => removedChange(commitment, context)),
  ];
}

function changeOf(
  after: ReportedCommitment,
  from: readonly ReportedCommitment[],
  context: Context,
): CommitmentChange {
  const before = predecessorOf(after, from);
  const findings =
    before === undefined
      ? findAdded(after, from, context)
      : findChanges({ before, after, context });
  const [main, ...others] = findings;
  return {
    ...described(after),
    from: from.map(({ id }) => id),
    main,
    others,
    before: before === undefined ? null : sideOfChange(context.before, before),
    after: sideOfChange(context.after, after),
    readings: compareReadings(before, after, findings),
  };
}

/** The one earlier commitment whose answer can be set beside this one: the only one, or itself if it stayed as it was. */
function predecessorOf(
  after: ReportedCommitment,
  from: readonly ReportedCommitment[],
): ReportedCommitment | undefined {
  if (from.length === 1) return from[0];
  return from.find((before) => before.id === after.id && isSameQuestion(before, after));
}

function removedChange(before: ReportedCommitment, context: Context): CommitmentChange {
  const findings: readonly [Finding, ...Finding[]] = findRemoved(before, context);
  const [main, ...others] = findings;
  return {
    ...described(before),
    from: [before.id],
    main,
    others,
    before: sideOfChange(context.before, before),
    after: null,
    readings: compareReadings(before, undefined, findings),
  };
}

function described({
  id,
  theme,
  words,
  plain,
  wordsBy,
  critical,
}: ReportedCommitment): Pick<CommitmentChange, "id" | "theme" | "critical" | keyof StatementWords> {
  return { id, theme, words, plain, wordsBy, critical };
}

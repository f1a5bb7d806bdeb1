import { statementFingerprint } from "../fingerprint.ts";
import { type Hash } from "../problem.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { type ReportedAction, statusWords } from "../report/actions.ts";
import {
  type RelatedListening,
  touchedStatements,
  type UnaskedStatement,
} from "../report/people.ts";
import { type About, buildAbout, type ReportSources } from "../report/report.ts";
import { type ReportedCommitment } from "../report/reported-commitment.ts";
import { reportLived } from "../report/reported-level.ts";
import { livedScaleOf, reportLadder } from "../report/reported-readings.ts";
import { causeLabel, type ReportedCause } from "../report/reported-record.ts";
import { type ReportedStatement } from "../report/reported-statement.ts";
import { type StatementWords, statementWords } from "../report/statement-words.ts";
import { STANDING_INFO } from "../standing.ts";
import { type StatementId } from "../statement.ts";

/** What a trend reads of a year's report. A whole report holds it too, with much that no trend tells. */
export interface FollowedReport {
  readonly about: About;
  readonly peopleToldUs: FollowedPeople;
  readonly commitments: readonly FollowedCommitment[];
  readonly actions: { readonly actions: readonly FollowedAction[] };
}

export interface FollowedPeople extends FollowedHeard {
  readonly related: (FollowedHeard & Pick<RelatedListening, "framework">) | null;
}

interface FollowedHeard {
  readonly statements: readonly FollowedStatement[];
  readonly notAsked: readonly UnaskedStatement[];
}

type FollowedStatement = Pick<
  ReportedStatement,
  "id" | "theme" | keyof StatementWords | "lived" | "confirms" | "asked"
>;

type Told = "standing" | "standingLabel" | "actions" | "yearsBelowTarget" | "asked" | "answered";

export interface FollowedCommitment extends Pick<
  ReportedCommitment,
  "id" | "theme" | keyof StatementWords | "critical" | "said" | "shown" | "lived" | Told
> {
  readonly causes: readonly Pick<ReportedCause, "id" | "label">[];
  readonly lastPromise: Pick<NonNullable<ReportedCommitment["lastPromise"]>, "kept"> | null;
}

export type FollowedAction = Pick<ReportedAction, "id" | "what" | "owner" | "due" | "statusWords">;

/** Makes these parts alone, each as it stands in the whole report. */
export function buildFollowed(reading: AssessmentReading, sources: ReportSources): FollowedReport {
  return {
    about: buildAbout(reading, sources),
    peopleToldUs: followPeople(reading, sources.hash),
    commitments: followCommitments(reading),
    actions: { actions: followActions(reading) },
  };
}

function followPeople(reading: AssessmentReading, hash: Hash): FollowedPeople {
  const { heard } = reading;
  const ids = touchedStatements(reading);
  const own = followHeard(reading, hash);
  if (heard === undefined || ids.size === 0) return { ...own, related: null };
  const { id, title, edition } = heard.framework;
  const framework = { id, title, edition };
  return { ...own, related: { framework, ...followHeard(heard, hash, ids) } };
}

/** Of all of its I statements, or of those with certain ids. */
function followHeard(
  { framework, lived }: AssessmentReading,
  hash: Hash,
  ids?: ReadonlySet<StatementId>,
): FollowedHeard {
  const { experience } = framework;
  const statements: FollowedStatement[] = [];
  const notAsked: UnaskedStatement[] = [];
  for (const { id: theme, statements: all } of framework.themes) {
    for (const statement of all) {
      if (statement.kind !== "experience" || ids?.has(statement.id) === false) continue;
      const one = { id: statement.id, theme, ...statementWords(framework, statement) };
      const found = lived.get(statement.id);
      if (found?.asked !== true) notAsked.push(one);
      else
        statements.push({
          ...one,
          lived: reportLived(found.level, experience, "no-level"),
          confirms: found.confirms,
          asked: statementFingerprint(statement, experience, hash),
        });
    }
  }
  return { statements, notAsked };
}

function followCommitments(year: AssessmentReading): readonly FollowedCommitment[] {
  const found: FollowedCommitment[] = [];
  for (const { id: theme, statements } of year.framework.themes) {
    for (const { id } of statements) {
      const reading = year.commitments.get(id);
      if (reading !== undefined) found.push(followCommitment(year, reading, theme));
    }
  }
  return found;
}

function followCommitment(
  year: AssessmentReading,
  reading: CommitmentReading,
  theme: string,
): FollowedCommitment {
  const { commitment, record, standing, history, asked } = reading;
  const { framework } = year;
  const causes = record?.causes ?? [];
  const last = record?.lastPromise;
  return {
    id: commitment.id,
    theme,
    ...statementWords(framework, commitment),
    critical: commitment.critical !== undefined,
    ...reportLadder({ reach: framework.reach, experience: livedScaleOf(year) }, reading),
    standing,
    standingLabel: STANDING_INFO[standing].label,
    causes: causes.map(({ cause: id }) => ({ id, label: causeLabel(framework, id) })),
    actions: record?.actions ?? [],
    yearsBelowTarget: history.belowTarget,
    asked,
    answered: record?.asked ?? null,
    lastPromise: last === undefined ? null : { kept: last.kept },
  };
}

function followActions({ assessment }: AssessmentReading): readonly FollowedAction[] {
  return [...assessment.actions.values()].map((action) => {
    const { id, what, owner = null, due = null } = action;
    return { id, what, owner, due, statusWords: statusWords(action, assessment.asOf) };
  });
}

import { type PromiseOutcome } from "../commitment-record.ts";
import { type Framework } from "../framework.ts";
import { type StatementId } from "../statement.ts";
import { isOpenGap } from "../gaps.ts";
import { type AssessmentReading, type CommitmentReading, type Promised } from "../reading.ts";
import { countOf, joinWords } from "../words.ts";
import { type EarlierCouncil, earlierCouncils } from "./earlier-councils.ts";
import { type StatementWords, statementWords } from "./statement-words.ts";
import { repeatedStatements } from "./statement-gaps.ts";

/** What we promised again: gaps that were gaps before, and what became of the last promise. */
export interface PromisedAgain {
  /** Also where an earlier year is another council's. */
  readonly sentence: string;
  /** Earlier years given, oldest first. Empty: nothing can be said of repeats, and page one says so. */
  readonly earlierYears: readonly string[];
  /** Other councils of which earlier years are, where councils merged or split. */
  readonly otherCouncils: readonly EarlierCouncil[];
  readonly repeated: readonly RepeatedGap[];
  /** Where a framework has no commitments: I statements below the target that were below it in an earlier year too. */
  readonly statements: readonly StatementId[];
}

export interface RepeatedGap extends StatementWords {
  readonly id: StatementId;
  /** Earlier years below target, oldest first. */
  readonly years: readonly string[];
  readonly lastPromises: readonly ReportedPromise[];
  /** What became of them; null where nobody has accounted for them. */
  readonly outcome: PromiseOutcome | null;
  readonly outcomeWords: string;
  readonly why: string | null;
  /** Labels of causes given last year and again this year. */
  readonly sameCauses: readonly string[];
}

export interface ReportedPromise {
  readonly period: string;
  readonly what: string;
  readonly owner: string | null;
  readonly due: string | null;
}

export const OUTCOME_WORDS: Record<PromiseOutcome, string> = {
  kept: "kept",
  partly: "kept in part",
  not: "not kept",
  dropped: "dropped",
};

/** Lists the gaps that come back. */
export function buildPromisedAgain(reading: AssessmentReading): PromisedAgain {
  const earlierYears = reading.earlier.map(({ assessment }) => assessment.period).toReversed();
  const repeated = [...reading.commitments.values()]
    .filter((commitment) => isOpenGap(commitment) && commitment.history.belowTarget.length > 0)
    .map((commitment) => reportRepeat(reading.framework, commitment));
  const hasLivesAlone = reading.commitments.size === 0 && earlierYears.length > 0;
  const statements = hasLivesAlone ? repeatedStatements(reading) : [];
  const again = hasLivesAlone ? livesAgain(statements) : sentenceFor(earlierYears, repeated);
  const otherCouncils = earlierCouncils(reading);
  const sentence = [again, ...otherCouncils.map((council) => council.sentence)].join(" ");
  return { sentence, earlierYears, otherCouncils, repeated, statements };
}

/** Where nothing is promised, what falls short again is what people live. */
function livesAgain(ids: readonly StatementId[]): string {
  if (ids.length === 0) return "No I statement is below the target again.";
  const count = countOf(ids.length, "I statement was", "I statements were");
  return `${count} below the target in an earlier year too: ${joinWords(ids)}.`;
}

function sentenceFor(earlierYears: readonly string[], repeated: readonly RepeatedGap[]): string {
  if (earlierYears.length === 0) {
    return "Earlier years not given, so this report cannot say what is being promised again.";
  }
  if (repeated.length === 0) return "No gap was a gap in an earlier year too.";
  const open = repeated.filter(({ outcome }) => outcome === null).length;
  const count = countOf(repeated.length, "gap was a gap", "gaps were gaps");
  const told =
    open === 0
      ? "Of every one the council says what became of the last promise."
      : `On ${String(open)} of them nobody has said what became of the last promise.`;
  return `${count} in an earlier year too. ${told}`;
}

function reportRepeat(framework: Framework, reading: CommitmentReading): RepeatedGap {
  const { commitment, history, record } = reading;
  const outcome = record?.lastPromise?.kept ?? null;
  return {
    id: commitment.id,
    ...statementWords(framework, commitment),
    years: history.belowTarget,
    lastPromises: history.lastPromises.map(reportPromise),
    outcome,
    outcomeWords: outcome === null ? "not accounted for" : OUTCOME_WORDS[outcome],
    why: record?.lastPromise?.why ?? null,
    sameCauses: sameCauses(reading).map(
      (id) => framework.causes.find((cause) => cause.id === id)?.label ?? id,
    ),
  };
}

/** Ids of the causes that were given in the newest earlier year and are given again. */
export function sameCauses({ record, history }: CommitmentReading): readonly string[] {
  const before = new Set(history.lastCauses.map(({ cause }) => cause));
  return (record?.causes ?? []).map(({ cause }) => cause).filter((cause) => before.has(cause));
}

function reportPromise({ period, what, owner, due }: Promised): ReportedPromise {
  return { period, what, owner: owner ?? null, due: due ?? null };
}

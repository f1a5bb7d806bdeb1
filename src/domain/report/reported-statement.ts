import { type AnswerCount, type ScoredAnswer } from "../counted-reading.ts";
import { statementFingerprint } from "../fingerprint.ts";
import { keepersOf } from "../framework.ts";
import { type IStatement, type StatementId } from "../statement.ts";
import { type Hash } from "../problem.ts";
import { type AssessmentReading } from "../reading.ts";
import { type StatementLived } from "../statement-lived.ts";
import { asSentence } from "../words.ts";
import { nulled } from "./nulled.ts";
import { reportLived, type ReportedLevel } from "./reported-level.ts";
import { type StatementWords, statementWords } from "./statement-words.ts";

/** What people said of one I statement. */
export interface ReportedStatement extends StatementWords {
  readonly id: StatementId;
  readonly theme: string;
  readonly lived: ReportedLevel;
  readonly confirms: boolean;
  readonly reachesTarget: boolean;
  readonly reason: string;
  readonly counted: ReportedCounts | null;
  readonly group: ReportedGroup | null;
  /** What is left out for publication, one sentence each; empty in the full version. */
  readonly withheld: readonly string[];
  /** Fingerprint of what people were asked. */
  readonly asked: string;
  /** Commitments that should make it real. */
  readonly keptBy: readonly StatementId[];
}

/** Counted answers. Shares are 0–1. */
export interface ReportedCounts {
  readonly from: string;
  /** From the least true to the most, as the framework sets them. */
  readonly answers: readonly ScoredAnswer[];
  readonly aside: readonly AnswerCount[];
  readonly scored: number;
  readonly positive: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: string;
}

export interface ReportedGroup {
  readonly from: string;
  readonly people: number;
  readonly level: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly statement: string | null;
  readonly minority: string | null;
  /** How those who say the statement want to be described; null where the file does not say. */
  readonly statementBy: string | null;
  readonly minorityBy: string | null;
  readonly reason: string;
}

/** Reports what people said of one I statement. */
export function reportStatement(
  reading: AssessmentReading,
  found: {
    readonly statement: IStatement;
    readonly theme: string;
    readonly lived: StatementLived;
    readonly hash: Hash;
  },
): ReportedStatement {
  const { statement, theme, lived } = found;
  const { experience } = reading.framework;
  return {
    id: statement.id,
    theme,
    ...statementWords(reading.framework, statement),
    lived: reportLived(lived.level, experience, "no-level"),
    confirms: lived.confirms,
    reachesTarget: lived.level !== undefined && lived.level >= (experience?.target ?? 0),
    reason: asSentence(lived.reason()),
    counted: reportCounts(lived),
    group: reportGroup(lived),
    withheld: lived.withheld,
    asked: statementFingerprint(statement, reading.framework.experience, found.hash),
    keptBy: keepersOf(reading.framework, statement.id),
  };
}

function reportCounts({ counted }: StatementLived): ReportedCounts | null {
  if (counted === undefined) return null;
  const { from, answers, aside, scored, positive, share, interval, reason } = counted;
  const limits = { low: interval?.low, high: interval?.high };
  return nulled({
    from,
    answers,
    aside,
    scored,
    positive,
    share,
    ...limits,
    reason: asSentence(reason()),
  });
}

function reportGroup({ group }: StatementLived): ReportedGroup | null {
  if (group === undefined) return null;
  const { from, people, agreed, lowest, highest, statement, minority, wordsBy } = group;
  return nulled({
    from,
    people,
    level: agreed,
    lowest,
    highest,
    statement,
    minority,
    statementBy: wordsBy.statement,
    minorityBy: wordsBy.minority,
    reason: asSentence(group.reason()),
  });
}

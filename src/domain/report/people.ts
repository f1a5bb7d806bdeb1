import { type Listening, type Member } from "../assessment.ts";
import { dateInWords } from "../dates.ts";
import { type IStatement, type StatementId, statementsOf } from "../framework.ts";
import { statementFingerprint } from "../fingerprint.ts";
import { type Hash } from "../problem.ts";
import { type ListeningState } from "../listening.ts";
import { type AnswerCount } from "../counted-reading.ts";
import { type AssessmentReading } from "../reading.ts";
import { type StatementLived } from "../statement-lived.ts";
import { asSentence, countOf } from "../words.ts";
import { nameOf } from "./name-of.ts";
import { type Nulled, nulled } from "./nulled.ts";
import { reportLived, type ReportedLevel } from "./reported-level.ts";

/** What people told us: how they were listened to, and what they said of each I statement. */
export interface PeopleToldUs {
  readonly sentence: string;
  readonly listening: readonly ReportedListening[];
  /** Those that people were asked about, in the framework's order. */
  readonly statements: readonly ReportedStatement[];
  /** Those that nobody was asked about. */
  readonly notAsked: readonly {
    readonly id: StatementId;
    readonly theme: string;
    readonly words: string;
  }[];
}

export interface ReportedListening extends Nulled<Omit<Listening, "confirmed">> {
  /** Whether people confirmed it in their own name, in words. */
  readonly confirmed: string;
  readonly isConfirmed: boolean;
  /** Why nothing in it counts; null where it is in date. */
  readonly outOfDate: string | null;
}

export interface ReportedStatement {
  readonly id: StatementId;
  readonly theme: string;
  readonly words: string;
  /** Our plain words, where `words` are the publisher's; null where they are the same. */
  readonly plain: string | null;
  readonly lived: ReportedLevel;
  readonly confirms: boolean;
  readonly reason: string;
  readonly counted: ReportedCounts | null;
  readonly group: ReportedGroup | null;
  /** Fingerprint of what people were asked. */
  readonly asked: string;
  /** Commitments that should make it real. */
  readonly keptBy: readonly StatementId[];
}

/** Counted answers. Shares are 0–1. */
export interface ReportedCounts {
  readonly from: string;
  readonly answers: readonly AnswerCount[];
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
  readonly reason: string;
}

/** Reports what people said, before anything that the council says. */
export function buildPeople(reading: AssessmentReading, hash: Hash): PeopleToldUs {
  const asked = [...reading.lived.values()].filter((statement) => statement.asked);
  const target = reading.framework.experience?.target ?? 0;
  const reached = asked.filter(({ level }) => level !== undefined && level >= target).length;
  const below = asked.filter(({ level }) => level !== undefined && level < target).length;
  return {
    sentence: sentenceFor({ reading, asked: asked.length, reached, below }),
    listening: [...reading.listening.values()].map((state) =>
      reportListening(state, reading.assessment.team),
    ),
    statements: iStatements(reading).flatMap(({ statement, theme }) => {
      const lived = reading.lived.get(statement.id);
      return lived?.asked === true
        ? [reportStatement(reading, { statement, theme, lived, hash })]
        : [];
    }),
    notAsked: iStatements(reading).flatMap(({ statement, theme }) =>
      reading.lived.get(statement.id)?.asked === true
        ? []
        : [{ id: statement.id, theme, words: statement.official ?? statement.plain }],
    ),
  };
}

function iStatements(
  reading: AssessmentReading,
): readonly { statement: IStatement; theme: string }[] {
  return reading.framework.themes.flatMap((theme) =>
    theme.statements.flatMap((statement) =>
      statement.kind === "experience" ? [{ statement, theme: theme.id }] : [],
    ),
  );
}

function sentenceFor(found: {
  readonly reading: AssessmentReading;
  readonly asked: number;
  readonly reached: number;
  readonly below: number;
}): string {
  const { reading, asked, reached, below } = found;
  if (reading.lived.size === 0) return "This framework has no I statements of its own.";
  if (asked === 0) return "Nobody was asked. This report cannot say what people live.";
  const unread = asked - reached - below;
  return [
    `People were asked about ${String(asked)} of ${countOf(reading.lived.size, "I statement")}.`,
    `${String(reached)} ${reached === 1 ? "reaches" : "reach"} the target and ${String(below)} ${below === 1 ? "is" : "are"} below it.`,
    unread === 0 ? "" : `${String(unread)} ${unread === 1 ? "gives" : "give"} no level.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function reportListening(
  state: ListeningState,
  team: ReadonlyMap<string, Member>,
): ReportedListening {
  const { listening, unconfirmed, outOfDate } = state;
  const { confirmed, ...told } = listening;
  return {
    ...nulled(told),
    confirmed:
      unconfirmed === undefined && confirmed !== undefined
        ? `Confirmed by ${nameOf(team, confirmed.by)} on ${dateInWords(confirmed.on)}.`
        : `Not confirmed: ${unconfirmed ?? ""}.`,
    isConfirmed: unconfirmed === undefined,
    outOfDate: outOfDate ?? null,
  };
}

function reportStatement(
  reading: AssessmentReading,
  found: {
    readonly statement: IStatement;
    readonly theme: string;
    readonly lived: StatementLived;
    readonly hash: Hash;
  },
): ReportedStatement {
  const { statement, theme, lived } = found;
  return {
    id: statement.id,
    theme,
    words: statement.official ?? statement.plain,
    plain: statement.official === undefined ? null : statement.plain,
    lived: reportLived(lived.level, reading.framework.experience, "no-level"),
    confirms: lived.confirms,
    reason: asSentence(lived.reason),
    counted: reportCounts(lived),
    group: reportGroup(lived),
    asked: statementFingerprint(statement, reading.framework.experience, found.hash),
    keptBy: statementsOf(reading.framework).flatMap((other) =>
      other.kind === "commitment" && other.keeps.includes(statement.id) ? [other.id] : [],
    ),
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
    reason: asSentence(reason),
  });
}

function reportGroup({ group }: StatementLived): ReportedGroup | null {
  if (group === undefined) return null;
  const { from, people, agreed, lowest, highest, statement, minority } = group;
  return nulled({
    from,
    people,
    level: agreed,
    lowest,
    highest,
    statement,
    minority,
    reason: asSentence(group.reason),
  });
}

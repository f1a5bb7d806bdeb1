import { type Listening } from "../listening-record.ts";
import { type Member } from "../team.ts";
import { dateInWords } from "../dates.ts";
import { type IStatement, type StatementId } from "../statement.ts";
import { quotedLabels } from "../lived-words.ts";
import { type Hash } from "../problem.ts";
import { type ListeningState } from "../listening.ts";
import { type AssessmentReading } from "../reading.ts";
import { type StatementLived } from "../statement-lived.ts";
import { pastYears } from "../past-years.ts";
import { countOf, joinWords, wholeNumber } from "../words.ts";
import { nameOf } from "./name-of.ts";
import { type Nulled, nulled } from "./nulled.ts";
import { type ReportedStatement, reportStatement } from "./reported-statement.ts";
import { type StatementWords, statementWords } from "./statement-words.ts";
import { relatedStatements } from "../related-statements.ts";

/** What people told us: how they were listened to, and what they said of each I statement. */
export interface PeopleToldUs {
  readonly sentence: string;
  /** The answer words that count as true, as they were put to people; null where nothing was counted. */
  readonly countsAsTrue: string | null;
  readonly listening: readonly ReportedListening[];
  /** Those that people were asked about, in the framework's order. */
  readonly statements: readonly ReportedStatement[];
  /** Those that nobody was asked about. */
  readonly notAsked: readonly UnaskedStatement[];
  /** What people were asked in the same council's assessment by another framework, where this one takes it in. */
  readonly related: RelatedListening | null;
}

/** An I statement that nobody was asked about. */
export interface UnaskedStatement extends StatementWords {
  readonly id: StatementId;
  readonly theme: string;
}

/** Answers to another framework's I statements that commitments of this one touch: never answers to its own. */
export interface RelatedListening {
  readonly framework: { readonly id: string; readonly title: string; readonly edition: string };
  readonly period: string;
  /** The lived level that the other framework sets as its target; null where it sets none. */
  readonly target: number | null;
  readonly sentence: string;
  readonly countsAsTrue: string | null;
  readonly listening: readonly ReportedListening[];
  readonly statements: readonly ReportedStatement[];
  readonly notAsked: readonly UnaskedStatement[];
}

export interface ReportedListening extends Nulled<Omit<Listening, "confirmed">> {
  /** Whether people confirmed it in their own name, in words. */
  readonly confirmed: string;
  readonly isConfirmed: boolean;
  /** How many were invited: a number, `not said`, or what is printed in its place. */
  readonly invitedWords: string;
  /** Why nothing in it counts; null where it is in date. */
  readonly outOfDate: string | null;
}

/** Reports what people said, before anything that the council says. */
export function buildPeople(reading: AssessmentReading, hash: Hash): PeopleToldUs {
  return { ...buildOwn(reading, hash), related: buildRelated(reading, hash) };
}

/** The other framework's statements that commitments of this one touch. */
export function touchedStatements(reading: AssessmentReading): ReadonlySet<StatementId> {
  return new Set(touchingOf(reading).flatMap(({ related }) => related));
}

function touchingOf({ commitments, heard }: AssessmentReading) {
  if (heard === undefined) return [];
  return [...commitments.values()].map(({ commitment }) => ({
    id: commitment.id,
    related: relatedStatements(commitment, heard),
  }));
}

/** The other framework's statements that commitments of this one touch, each with these commitments. */
function buildRelated(reading: AssessmentReading, hash: Hash): RelatedListening | null {
  const { heard } = reading;
  const touching = touchingOf(reading);
  const ids = new Set(touching.flatMap(({ related }) => related));
  if (heard === undefined || ids.size === 0) return null;
  const all = buildOwn(heard, hash);
  const statements = all.statements
    .filter(({ id }) => ids.has(id))
    .map((one) => ({
      ...one,
      keptBy: touching.filter(({ related }) => related.includes(one.id)).map(({ id }) => id),
    }));
  const from = new Set(statements.flatMap(({ counted, group }) => [counted?.from, group?.from]));
  const { id, title, edition } = heard.framework;
  const { period } = heard.assessment;
  return {
    framework: { id, title, edition },
    period,
    target: heard.framework.experience?.target ?? null,
    sentence: `The commitments here touch ${countOf(ids.size, "I statement")} of ${title} (${edition}). People were asked about ${String(statements.length)} of them, in the assessment by that framework for ${period}. Each answer is to the statement that it stands with, and to no other.`,
    countsAsTrue: all.countsAsTrue,
    listening: all.listening.filter((record) => from.has(record.id)),
    statements,
    notAsked: all.notAsked.filter((one) => ids.has(one.id)),
  };
}

function buildOwn(reading: AssessmentReading, hash: Hash): Omit<PeopleToldUs, "related"> {
  const asked = [...reading.lived.values()].filter((statement) => statement.asked);
  const target = reading.framework.experience?.target ?? 0;
  const reached = asked.filter(({ level }) => level !== undefined && level >= target).length;
  const below = asked.filter(({ level }) => level !== undefined && level < target).length;
  return {
    sentence: sentenceFor({ reading, asked: asked.length, reached, below }),
    countsAsTrue: countsAsTrue(reading, asked),
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
        : [{ id: statement.id, theme, ...statementWords(reading.framework, statement) }],
    ),
  };
}

function countsAsTrue(
  { framework: { experience } }: AssessmentReading,
  asked: readonly StatementLived[],
): string | null {
  if (experience === undefined || asked.every(({ counted }) => counted === undefined)) return null;
  return quotedLabels(experience.answers.filter(({ id }) => experience.positive.includes(id)));
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
  const before = askedBefore(reading);
  if (reading.lived.size === 0)
    return ["This framework has no I statements of its own.", ...before].join(" ");
  if (asked === 0)
    return ["Nobody was asked. This report cannot say what people live.", ...before].join(" ");
  const unread = asked - reached - below;
  return [
    `People were asked about ${String(asked)} of ${countOf(reading.lived.size, "I statement")}.`,
    `${String(reached)} ${reached === 1 ? "reaches" : "reach"} the target and ${String(below)} ${below === 1 ? "is" : "are"} below it.`,
    unread === 0 ? "" : `${String(unread)} ${unread === 1 ? "gives" : "give"} no level.`,
    ...before,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** What people were asked in the newest earlier year and not in this one: leaving a question out takes its answer away. */
function askedBefore(reading: AssessmentReading): readonly string[] {
  const [last] = pastYears(reading.framework, reading.earlier);
  if (last === undefined) return [];
  const { year, idThen } = last;
  const isAsked = [...reading.lived.values()].some(({ asked }) => asked);
  const ids = [...reading.lived].flatMap(([id, { asked }]) =>
    !asked && year.lived.get(idThen(id) ?? "")?.asked === true ? [id] : [],
  );
  const agreed = [...reading.lived].flatMap(([id, { asked, group }]) =>
    asked && group === undefined && year.lived.get(idThen(id) ?? "")?.group !== undefined
      ? [id]
      : [],
  );
  const then = `In ${year.assessment.period}`;
  const isTaken = year.heard !== undefined && reading.heard === undefined;
  return [
    ...(ids.length > 0
      ? [
          `${then} people were asked about ${joinWords(ids)}${isAsked ? " too" : ""}, and this year they were not.`,
        ]
      : []),
    ...(agreed.length > 0
      ? [`${then} a group agreed on ${joinWords(agreed)}, and this year none did.`]
      : []),
    ...(isTaken
      ? [`${then} what people said was taken from another assessment, and this year it is not.`]
      : []),
  ];
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
    invitedWords: told.invited === undefined ? "not said" : wholeNumber(told.invited),
    outOfDate: outOfDate ?? null,
  };
}

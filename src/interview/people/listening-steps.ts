import { asTyped } from "../as-typed.ts";
import { type Listening, type ListeningId } from "../../domain/listening-record.ts";
import { dateInWords } from "../../domain/dates.ts";
import { type Edit } from "../../domain/problem.ts";
import { asSentence } from "../../domain/words.ts";
import { choice, notAChoice } from "../choices.ts";
import { choiceQuestion, textQuestion } from "../questions.ts";
import { wholeNumberIn } from "../read-count.ts";
import { notADate, readDate } from "../read-date.ts";
import { isOpen } from "../session.ts";
import { change, type Outcome, problem, type Situation, type Step } from "../step.ts";

/** Asks for the next thing that the record of listening lacks. What may stay open is asked before the last, which is always needed. */
export function listeningStep(situation: Situation, id: ListeningId): Step | undefined {
  const listening = situation.assessment.listening.get(id);
  if (listening?.officerPresent !== undefined) return undefined;
  for (const field of FIELDS) {
    const isAsked =
      listening?.[field.key] === undefined && isOpen(situation.session, `${id}.${field.key}`);
    if (isAsked) return fieldStep(situation, id, field);
  }
  return samePeopleStep(situation, id) ?? officerStep(situation, id);
}

interface Field {
  readonly key: Exclude<keyof Listening, "id" | "confirmed" | "officerPresent" | "samePeopleAs">;
  readonly text: string;
  /** What an empty reply means; undefined where one is not enough. */
  readonly empty?: string;
  /** What an empty reply writes, where it says something; nothing is written where it is left out. */
  readonly unsaid?: string;
  /** The value to write, or what is wrong with the reply. */
  readonly read: (reply: string, situation: Situation) => Read;
}

type Read = { readonly value: string | number } | { readonly problem: string };

const NOBODY = "nobody";

const asWords = (reply: string): Read => ({ value: reply });

const FIELDS: readonly Field[] = [
  {
    key: "how",
    text: "How were people listened to? For example: a workshop on paper.",
    read: asWords,
  },
  { key: "asOf", text: "On what date?", read: asDate },
  { key: "whom", text: "Who was asked?", read: asWords },
  { key: "invited", text: "How many were invited?", empty: "it is not known", read: asNumber },
  { key: "chosenBy", text: "Who chose whom to invite?", empty: "it is not known", read: asWords },
  { key: "askedBy", text: "Who asked the questions?", empty: "it is not known", read: asWords },
  {
    key: "spokenFor",
    text: "Did anybody speak for someone else, and who?",
    empty: "nobody did",
    read: asSpeaker,
    unsaid: NOBODY,
  },
  {
    key: "notHeard",
    text: "Who was not heard?",
    empty: "it is not known",
    read: asWords,
  },
];

function fieldStep(situation: Situation, id: ListeningId, field: Field): Step {
  const { key, text, empty, unsaid, read } = field;
  return {
    question: textQuestion(
      { id: `${id}.${key}`, intro: [`How people were listened to, ${id}.`], text },
      empty,
    ),
    answer: (reply): Outcome => {
      if (reply === "" && empty === undefined)
        return problem("this is needed; type it, or type skip");
      if (reply === "" && unsaid === undefined) return change([]);
      const found = read(reply === "" ? (unsaid ?? "") : reply, situation);
      if ("problem" in found) return problem(found.problem);
      return change([{ path: ["listening", id, key], value: found.value }]);
    },
  };
}

/** The reply that says that it was other people, or only some of the same. */
const NOT_THE_SAME = "no";

/** Asked where people were listened to in an earlier year: answers of the very same people are not set against each other. */
function samePeopleStep(situation: Situation, id: ListeningId): Step | undefined {
  const key = `${id}.samePeopleAs`;
  const isKnown = situation.assessment.listening.get(id)?.samePeopleAs !== undefined;
  if (isKnown || !isOpen(situation.session, key)) return undefined;
  const last = situation.read().earlier.find(({ assessment }) => assessment.listening.size > 0);
  if (last === undefined) return undefined;
  const { period, listening } = last.assessment;
  const question = choiceQuestion(
    { id: key, text: `Were these the very same people as in ${period}?` },
    [
      choice(NOT_THE_SAME, "No", "other people, or only some of the same"),
      ...[...listening.values()].map(({ id: earlier, how, whom }) =>
        choice(
          earlier,
          `Yes, those of ${earlier}`,
          asSentence([how, whom].filter((part) => part !== undefined).join(", ")),
        ),
      ),
    ],
  );
  return {
    question,
    answer: (reply) => {
      if (reply === NOT_THE_SAME) return change([]);
      return question.choices.some(({ value }) => value === reply)
        ? change([{ path: ["listening", id, "samePeopleAs"], value: reply }])
        : problem(notAChoice(question, reply));
    },
  };
}

function officerStep({ session }: Situation, id: ListeningId): Step | undefined {
  if (!isOpen(session, `${id}.officerPresent`)) return undefined;
  const question = choiceQuestion(
    { id: `${id}.officerPresent`, text: "Was an officer of the council in the room?" },
    [choice("yes", "Yes"), choice("no", "No")],
  );
  return {
    question,
    answer: (reply) =>
      reply === "yes" || reply === "no"
        ? change([{ path: ["listening", id, "officerPresent"], value: reply === "yes" }])
        : problem(notAChoice(question, reply)),
  };
}

function asDate(reply: string, { assessment }: Situation): Read {
  const date = readDate(reply);
  if (date === undefined) return { problem: notADate(reply) };
  return date > assessment.asOf
    ? { problem: `that is after the date of this assessment, ${dateInWords(assessment.asOf)}` }
    : { value: date };
}

/** Who spoke for someone else. The question can be taken for one that is answered by yes or no. */
function asSpeaker(reply: string): Read {
  if (/^(?:no|none|no one|nobody(?: did)?)[.]?$/i.test(reply)) return { value: NOBODY };
  return /^yes[.]?$/i.test(reply)
    ? { problem: "it does not say who; type who spoke, and for whom, such as a carer for her son" }
    : { value: reply };
}

function asNumber(reply: string): Read {
  const value = wholeNumberIn(reply);
  return value === undefined
    ? { problem: `${asTyped(reply)} is not a number of people; type a whole number, or nothing` }
    : { value };
}

/** What makes the record where every question about it was passed over. */
export function missingRecord({ assessment }: Situation, id: ListeningId): readonly Edit[] {
  return assessment.listening.has(id) ? [] : [{ path: ["listening", id], value: {} }];
}

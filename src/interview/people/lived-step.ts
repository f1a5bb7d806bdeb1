import { type ListeningId } from "../../domain/listening-record.ts";
import { type LivedRecord } from "../../domain/lived-record.ts";
import { type ExperienceScale } from "../../domain/experience-scale.ts";
import { type IStatement } from "../../domain/statement.ts";
import { type Edit } from "../../domain/problem.ts";
import { type AssessmentReading } from "../../domain/reading.ts";
import { asSentence } from "../../domain/words.ts";
import { statementLines } from "../statement-lines.ts";
import { textQuestion } from "../questions.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { missingRecord } from "./listening-steps.ts";
import { type Answers, answerWords, readAnswers } from "./read-answers.ts";

/** What the questions about one I statement need beside the situation. */
export interface Hearing {
  readonly statement: IStatement;
  readonly scale: ExperienceScale;
  readonly listening: ListeningId;
  /** `3 of 34`. */
  readonly place: string;
  /** Nothing later in the walk is recorded: what was cut short is asked again. */
  readonly isNewest: boolean;
}

/** The reply that says that a group agreed a level. */
export const GROUP = "group";

/** Asks what people said of an I statement: counted answers, or a group's own agreed level. */
export function livedStep(situation: Situation, hearing: Hearing): Step | undefined {
  const { statement, scale, listening } = hearing;
  const id = `${statement.id}.lived`;
  const record = situation.assessment.lived.get(statement.id);
  const isWanted = record === undefined || situation.session.reopened.has(statement.id);
  if (!isWanted || !isOpen(situation.session, id)) return undefined;
  return {
    question: textQuestion({
      id,
      intro: [
        `I statement ${hearing.place}. Everything so far is saved.`,
        ...statementLines(situation.framework, statement),
        ...(record === undefined ? [] : ["It has answers already; new counts take their place."]),
        `Counts in this order: ${answerWords(scale).join(", ")}.`,
      ],
      text: "What did people say? Type the counts, or group for a level that a group agreed.",
      help: [
        "For example 6 11 22 9 4 1 2, or each after its word: never 6, sometimes 11.",
        `Never scored, but reported: ${scale.aside.map((word) => word.id).join(", ")}.`,
      ],
    }),
    answer: (reply) => {
      if (reply.toLowerCase() === GROUP)
        return change([], { forget: [`${statement.id}.group.level`] });
      const answers = readAnswers(reply, scale);
      if (typeof answers === "string") return problem(answers);
      if ([...answers.values()].every((count) => count === 0))
        return problem("nobody answered; type the counts, or skip where people were not asked");
      const edits = answerEdits(hearing, record, answers);
      return change([...missingRecord(situation, listening), ...edits], {
        tell: (after) => livedLines(after, statement.id),
      });
    },
  };
}

/** The lived level, whether it confirms and why: one fact a line. */
export function livedLines(situation: Situation, id: string): readonly string[] {
  const reading = situation.read();
  const lived = reading.lived.get(id);
  if (lived === undefined) return [];
  const level =
    lived.level === undefined ? "no level" : `${String(lived.level)}, ${lived.label ?? ""}`;
  return [
    `What people live of ${id}: ${level}.`,
    asSentence(lived.reason()),
    lived.confirms ? "It can confirm a promise." : "It cannot confirm a promise yet.",
    ...outdatedLines(reading, id),
  ];
}

/** A confirmation that the change has ended is said at once. */
function outdatedLines(
  { assessment, listening }: AssessmentReading,
  id: string,
): readonly string[] {
  const record = assessment.lived.get(id);
  const sources = new Set([record?.from, record?.group?.from]);
  return [...listening.values()]
    .filter((state) => sources.has(state.listening.id))
    .filter(({ listening: { confirmed }, unconfirmed }) => {
      return confirmed !== undefined && unconfirmed !== undefined;
    })
    .map((state) => `${state.listening.id}: ${asSentence(state.unconfirmed ?? "")}`);
}

/** Counts take the place of earlier ones; a group's level keeps the listening it came from. */
function answerEdits(
  { statement, listening }: Hearing,
  record: LivedRecord | undefined,
  answers: Answers,
): readonly Edit[] {
  const path = ["lived", statement.id];
  if (record === undefined)
    return [{ path, value: { from: listening, ...Object.fromEntries(answers) } }];
  const moved = record.from !== listening;
  const gone = [...record.counts.keys()].filter((word) => !answers.has(word));
  return [
    ...(moved ? [{ path: [...path, "from"], value: listening }] : []),
    ...(moved && record.group !== undefined && record.group.from === record.from
      ? [{ path: [...path, GROUP, "from"], value: record.from }]
      : []),
    ...gone.map((word) => ({ path: [...path, word], value: undefined })),
    ...[...answers].map(([word, count]) => ({ path: [...path, word], value: count })),
  ];
}

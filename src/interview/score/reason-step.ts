import { type CommitmentRecord } from "../../domain/commitment-record.ts";
import { rungOf } from "../../domain/reach-scale.ts";
import { type Edit, type Path } from "../../domain/problem.ts";
import { asSentence } from "../../domain/words.ts";
import { type TextQuestion } from "../prompter.ts";
import { textQuestion } from "../questions.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { NOT_APPLICABLE, saidIn } from "./level-question.ts";
import { type Asking, pins } from "./level-step.ts";
import { isUnanswered, NOTE_HELP, noteIn } from "./note-step.ts";
import { standingLines } from "./standing-lines.ts";

/** Asks for the reason of the answer that was just given: needed where the commitment is not for this council, otherwise welcome. */
export function reasonStep(situation: Situation, asking: Asking): Step | undefined {
  const { session } = situation;
  const { id } = asking.commitment;
  if (!isUnanswered(session, `${id}.reason`)) return undefined;
  const step =
    session.replies.get(`${id}.said`) === NOT_APPLICABLE
      ? notApplicableReason(situation, asking)
      : levelReason(situation, asking);
  return step === undefined ? undefined : withNotes(situation, asking, step);
}

/** The step with `note …` as a reply: what is for the team alone never becomes a reason that is printed. */
export function withNotes(situation: Situation, { commitment }: Asking, step: Step): Step {
  const { question } = step;
  return {
    ...step,
    question: { ...question, help: [...question.help, NOTE_HELP] },
    answer: (reply) =>
      noteIn(situation, commitment, { reply, asking: question.id }) ?? step.answer(reply),
  };
}

/** The answer is saved together with its reason. */
function notApplicableReason(situation: Situation, { commitment, by }: Asking): Step {
  const at = (key: string) => ["commitments", commitment.id, key] as const;
  return {
    question: textQuestion({
      id: `${commitment.id}.reason`,
      text: "Why is this not for this council to do? The reason is printed in the report.",
    }),
    answer: (reply) => {
      if (reply === "") return problem("a reason is needed; type it on one line, or type back");
      const edits: Edit[] = [
        { path: at("said"), value: NOT_APPLICABLE },
        { path: at("reason"), value: reply },
        ...pins(situation, commitment, by),
        { path: at("evidenceOpen"), value: undefined },
      ];
      return change(edits, { tell: (after) => standingLines(after, commitment.id) });
    },
  };
}

function levelReason(situation: Situation, asking: Asking): Step | undefined {
  const { id } = asking.commitment;
  const record = situation.assessment.commitments.get(id);
  if (record === undefined || !isReasonWanted(situation, asking, record)) return undefined;
  const said = saidInWords(record, asking);
  if (said === undefined) return undefined;
  const asked = {
    id: `${id}.reason`,
    intro: [`${id}: ${said}.`],
    text: "Why do you say so? One or two sentences.",
    // It is asked with its level and not again, so nothing is left for later.
    skipTo: record.reason === undefined ? "write no reason" : "leave the reason as it is",
  };
  const path = ["commitments", id, "reason"];
  return {
    question: reasonQuestion(asked, record.reason),
    answer: (reply) => change(reasonEdits(path, reply)),
    skipAs: "",
  };
}

/** In the sitting in which the answer was given, and where that was cut short before its reason. */
function isReasonWanted(
  { session }: Situation,
  { commitment, scale }: Asking,
  { evidenceOpen, reason }: CommitmentRecord,
): boolean {
  const given = session.replies.get(`${commitment.id}.said`) ?? "";
  return saidIn(given, scale) !== undefined || (evidenceOpen && reason === undefined);
}

function saidInWords({ said }: CommitmentRecord, { scale }: Asking): string | undefined {
  if (said.kind === "not-known") return "you do not know how it stands";
  if (said.kind !== "level") return undefined;
  return `you say ${String(said.level)}, ${rungOf(scale, said.level)?.label ?? ""}`;
}

/** Asks for a reason that may be left out; `now` is the one that stands, and stays with an empty reply. */
export function reasonQuestion(
  asked: {
    readonly id: string;
    readonly intro: readonly string[];
    readonly text: string;
    readonly skipTo?: string;
  },
  now: string | undefined,
): TextQuestion {
  if (now === undefined) return textQuestion(asked, "no reason is written");
  const intro = [...asked.intro, `The reason now is: ${asSentence(now)}`];
  const help = ["To take the reason away, type none."];
  return textQuestion({ ...asked, intro, help }, "the reason stays as it is");
}

/** The change that a reply to such a question makes. */
export function reasonEdits(path: Path, reply: string): readonly Edit[] {
  if (reply === "") return [];
  return [{ path, value: reply.toLowerCase() === "none" ? undefined : reply }];
}

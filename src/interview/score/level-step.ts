import { type MemberId } from "../../domain/team.ts";
import { type ReachScale } from "../../domain/reach-scale.ts";
import { type Commitment } from "../../domain/statement.ts";
import { type Edit } from "../../domain/problem.ts";
import { notAChoice } from "../choices.ts";
import { type Choice } from "../prompter.ts";
import { choiceQuestion } from "../questions.ts";
import { change, type Outcome, problem, type Situation, type Step } from "../step.ts";
import { commitmentIntro } from "./commitment-intro.ts";
import {
  levelChoices,
  NOT_APPLICABLE,
  NOT_APPLICABLE_CHOICE,
  NOT_KNOWN_CHOICE,
  NOTE_CHOICE,
  otherChoices,
  saidIn,
  writtenSaid,
} from "./level-question.ts";
import { isUnanswered, NOTE_HELP, noteIn } from "./note-step.ts";
import { type Walk } from "./walk.ts";

/** What the level question needs beside the situation. */
export interface Asking {
  readonly commitment: Commitment;
  readonly scale: ReachScale;
  readonly walk: Walk;
  readonly by: MemberId | undefined;
}

/** Asks which level the commitment is at, unless it has an answer that stands. */
export function levelStep(situation: Situation, asking: Asking): Step | undefined {
  const { commitment, scale } = asking;
  const id = `${commitment.id}.said`;
  const record = situation.assessment.commitments.get(commitment.id);
  const hasAnswer = record !== undefined && record.said.kind !== "not-assessed";
  if (hasAnswer && !situation.session.reopened.has(commitment.id)) return undefined;
  if (!isUnanswered(situation.session, id)) return undefined;

  const now = record === undefined ? undefined : writtenSaid(record.said);
  const question = choiceQuestion(
    {
      id,
      intro: [
        ...commitmentIntro(situation, commitment, asking.walk),
        ...(now === undefined ? [] : [`The answer now is ${String(now)}.`]),
      ],
      text: "Which of these is nearest to how it is here now?",
      help: [NOTE_HELP],
    },
    [...levelChoices(scale, commitment), ...otherChoices(scale, offered(situation, commitment))],
  );
  return {
    question,
    answer: (reply) => {
      const note = noteIn(situation, commitment, { reply, asking: id });
      if (note !== undefined) return note;
      if (reply === NOT_APPLICABLE) return notApplicable(situation, commitment);
      const said = saidIn(reply, scale);
      if (said === undefined) return problem(notAChoice(question, reply));
      return change(levelEdits(situation, asking, said), {
        forget: [`${commitment.id}.reason`, `${commitment.id}.evidence`],
      });
    },
  };
}

function offered(situation: Situation, commitment: Commitment): readonly Choice[] {
  return whyNotOut(situation, commitment) === undefined
    ? [NOT_KNOWN_CHOICE, NOT_APPLICABLE_CHOICE, NOTE_CHOICE]
    : [NOT_KNOWN_CHOICE, NOTE_CHOICE];
}

function notApplicable(situation: Situation, commitment: Commitment): Outcome {
  const why = whyNotOut(situation, commitment);
  if (why !== undefined) return problem(`${why}; choose a level, or say that you do not know`);
  return change([], { forget: [`${commitment.id}.reason`] });
}

/** Why nobody may call the commitment not applicable; undefined where they may. */
function whyNotOut({ assessment }: Situation, commitment: Commitment): string | undefined {
  if (commitment.critical !== undefined)
    return `${commitment.id} is a critical commitment and cannot be not applicable`;
  const answered = commitment.keeps.find((id) => assessment.lived.has(id));
  return answered === undefined
    ? undefined
    : `people here answered ${answered}, so ${commitment.id} cannot be not applicable`;
}

function levelEdits(
  situation: Situation,
  { commitment, by }: Asking,
  said: number | string,
): readonly Edit[] {
  const at = (key: string) => ["commitments", commitment.id, key] as const;
  const before = situation.assessment.commitments.get(commitment.id);
  const wasOut = before?.said.kind === "not-applicable" && before.reason !== undefined;
  return [
    { path: at("said"), value: said },
    ...(wasOut ? [{ path: at("reason"), value: undefined }] : []),
    ...pins(situation, commitment, by),
    { path: at("evidenceOpen"), value: true },
  ];
}

/** Whose answer it is, and what was put to them. */
export function pins(
  situation: Situation,
  { id }: Commitment,
  by: MemberId | undefined,
): readonly Edit[] {
  return [
    ...(by === undefined ? [] : [{ path: ["commitments", id, "by"], value: by }]),
    { path: ["commitments", id, "asked"], value: situation.asked(id) },
  ];
}

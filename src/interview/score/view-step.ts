import { type CommitmentRecord, type View } from "../../domain/commitment-record.ts";
import { type Edit, type Path } from "../../domain/problem.ts";
import { type MemberId } from "../../domain/team.ts";
import { notAChoice } from "../choices.ts";
import { choiceQuestion } from "../questions.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { commitmentIntro } from "./commitment-intro.ts";
import {
  levelChoices,
  NOT_KNOWN_CHOICE,
  NOTE_CHOICE,
  otherChoices,
  saidIn,
} from "./level-question.ts";
import { type Asking } from "./level-step.ts";
import { isUnanswered, noteIn } from "./note-step.ts";
import { reasonEdits, reasonQuestion, withNotes } from "./reason-step.ts";
import { standingLines } from "./standing-lines.ts";

/** Says whether this judge's answer stands beside the council's rather than being it. */
export function givesView(
  situation: Situation,
  by: MemberId | undefined,
  record: CommitmentRecord | undefined,
): boolean {
  if (by === undefined) return false;
  if (situation.assessment.team.get(by)?.role === "people") return true;
  const isAnswered = record !== undefined && record.said.kind !== "not-assessed";
  return isAnswered && record.by !== undefined && record.by !== by;
}

/** Asks for another judgement, which is kept beside the council's and never over it. */
export function viewStep(
  situation: Situation,
  asking: Asking & { by: MemberId },
): Step | undefined {
  const { commitment, scale, by } = asking;
  const id = `${commitment.id}.view`;
  const views = situation.assessment.commitments.get(commitment.id)?.views ?? [];
  const own = views.findIndex((view) => view.by === by);
  const isPeople = situation.assessment.team.get(by)?.role === "people";
  const isAsked = situation.session.reopened.has(commitment.id) || (isPeople && own === -1);
  if (!isAsked || !isUnanswered(situation.session, id)) return undefined;

  const question = choiceQuestion(
    {
      id,
      intro: [
        ...commitmentIntro(situation, commitment, asking.walk),
        "Your view is kept beside the council's answer, never in its place.",
      ],
      text: "Which of these is nearest to how it is here now, as you see it?",
    },
    [...levelChoices(scale, commitment), ...otherChoices(scale, [NOT_KNOWN_CHOICE, NOTE_CHOICE])],
  );
  const path = ["commitments", commitment.id, "views", own === -1 ? views.length : own] as const;
  return {
    question,
    answer: (reply) => {
      const note = noteIn(situation, commitment, { reply, asking: id });
      if (note !== undefined) return note;
      const said = saidIn(reply, scale);
      if (said === undefined) return problem(notAChoice(question, reply));
      const edit =
        own === -1 ? { path, value: { by, said } } : { path: [...path, "said"], value: said };
      return change([edit], { forget: [`${id}.reason`] });
    },
  };
}

/** Asks for the reason of a view that was just given, or that has none. */
export function viewReasonStep(
  situation: Situation,
  asking: Asking & { by: MemberId },
): Step | undefined {
  const { session } = situation;
  const { commitment, by } = asking;
  const id = `${commitment.id}.view.reason`;
  const views = situation.assessment.commitments.get(commitment.id)?.views ?? [];
  const own = views.findIndex((view) => view.by === by);
  const now = views[own]?.reason;
  const isWanted = session.replies.has(`${commitment.id}.view`) || now === undefined;
  if (own === -1 || !isWanted || !isUnanswered(session, id)) return undefined;
  const text = `Why do you see ${commitment.id} so? One sentence in your own words.`;
  const path = ["commitments", commitment.id, "views", own, "reason"];
  return withNotes(situation, asking, {
    question: reasonQuestion({ id, intro: [], text }, now),
    answer: (reply) =>
      change([...reasonEdits(path, reply), ...consentTakenBack(views[own], path, reply)], {
        forget: [`${id}.agreed`, `${id}.described`],
        tell: (after) => standingLines(after, commitment.id),
      }),
  });
}

/** Who agreed to have other words published did not agree to these. */
function consentTakenBack(view: View | undefined, path: Path, reply: string): readonly Edit[] {
  if (reply === "" || view?.agreed === undefined) return [];
  return [{ path: [...path.slice(0, -1), "agreed"], value: undefined }];
}

import { type Commitment } from "../../domain/statement.ts";
import { type Edit } from "../../domain/problem.ts";
import { nextId } from "../next-id.ts";
import { textQuestion } from "../questions.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { type Asking } from "./level-step.ts";

/** Asks for the title of a new piece, where `new` was the reply and no title with it. */
export function titleStep(situation: Situation, { commitment }: Asking): Step | undefined {
  if (!isNewWanted(situation, commitment)) return undefined;
  const id = titleId(situation);
  if (situation.session.skipped.has(id)) return undefined;
  return {
    question: textQuestion({ id, text: "What is the piece of evidence called?" }),
    answer: (title) => {
      if (title === "") return problem("a piece of evidence needs a title; type one, or type back");
      const links = situation.assessment.commitments.get(commitment.id)?.evidence ?? [];
      return change(newPieceEdits(situation, commitment, { title, at: links.length }), {
        forget: [`${commitment.id}.evidence`, id],
      });
    },
  };
}

/** Says whether the last reply to the evidence question asks for a new piece without naming it. */
export function isNewWanted({ session }: Situation, { id }: Commitment): boolean {
  return /(?:^|[,;]\s*)new[: ]*$/i.test(session.replies.get(`${id}.evidence`) ?? "");
}

/** The question that asks for the title of the next new piece. */
export function titleId(situation: Situation): string {
  return `${nextEvidenceId(situation)}.title`;
}

/** The next free id of the register. */
export function nextEvidenceId(situation: Situation): string {
  return nextId("E", situation.read());
}

/** A piece that has only its title, linked from the commitment: the rest is asked and saved line by line. */
export function newPieceEdits(
  situation: Situation,
  { id }: Commitment,
  { title, at }: { readonly title: string; readonly at: number },
): readonly Edit[] {
  const piece = nextEvidenceId(situation);
  return [
    { path: ["commitments", id, "evidence", at], value: { id: piece } },
    { path: ["commitments", id, "evidenceOpen"], value: true },
    { path: ["evidence", piece], value: { title } },
  ];
}

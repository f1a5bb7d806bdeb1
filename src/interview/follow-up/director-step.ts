import { type CommitmentReading } from "../../domain/reading.ts";
import { notAChoice } from "../choices.ts";
import { choiceQuestion, textQuestion } from "../questions.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { memberChoices, membersOf } from "../team.ts";

/** Asks the director's question of a critical commitment, then in whose name the answer is. */
export function directorStep(
  situation: Situation,
  { commitment, record }: CommitmentReading,
  by: string | undefined,
): Step | undefined {
  const id = `${commitment.id}.question`;
  const { critical } = commitment;
  if (critical === undefined) return undefined;
  if (record?.question !== undefined)
    return record.question.by === undefined ? nameStep(situation, commitment.id) : undefined;
  if (!isOpen(situation.session, id)) return undefined;
  return {
    question: textQuestion({
      id,
      intro: [
        `${commitment.id} is a critical commitment. The report prints this question with its answer, or without one.`,
        ...(critical.why === undefined ? [] : [critical.why]),
      ],
      text: critical.question,
    }),
    answer: (reply) => {
      if (reply === "") return problem("type an answer, later and who takes it, or skip");
      const value = by === undefined ? { answer: reply } : { answer: reply, by };
      return change([{ path: ["commitments", commitment.id, "question"], value }]);
    },
  };
}

function nameStep({ assessment, session }: Situation, commitment: string): Step | undefined {
  const id = `${commitment}.question.by`;
  const members = membersOf(assessment, "council");
  if (members.length === 0 || !isOpen(session, id)) return undefined;
  const question = choiceQuestion(
    { id, text: "In whose name is this answer?" },
    memberChoices(members),
  );
  return {
    question,
    answer: (reply) =>
      members.some((member) => member.id === reply)
        ? change([{ path: ["commitments", commitment, "question", "by"], value: reply }])
        : problem(notAChoice(question, reply)),
  };
}

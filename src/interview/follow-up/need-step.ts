import { type CommitmentReading } from "../../domain/reading.ts";
import { textQuestion } from "../questions.ts";
import { needStep } from "../records/need-steps.ts";
import { isOpen } from "../session.ts";
import { hasPlan } from "./has-plan.ts";
import { lastNeedLines, needEdits } from "./last-needs.ts";
import { change, type Situation, type Step } from "../step.ts";

/** Asks for need that is known here, one after another, and for what each still lacks. */
export function knownNeedStep(situation: Situation, reading: CommitmentReading): Step | undefined {
  const { id } = reading.commitment;
  const own = [...situation.assessment.needs.values()].filter(({ commitments }) =>
    commitments.includes(id),
  );
  for (const need of own) {
    const step = needStep(situation, need);
    if (step !== undefined) return step;
  }
  const question = `${id}.needs`;
  // What follows, an action or a reason for none, is always asked: until it is there, more need may be named.
  const isSettled = own.length > 0 && hasPlan(situation, reading);
  if (isSettled || !isOpen(situation.session, question)) return undefined;
  return {
    question: textQuestion(
      {
        id: question,
        intro: lastNeedLines(situation, id),
        text:
          own.length === 0
            ? "What need do you know of here that is not met, or not well enough? One sentence."
            : "What other need do you know of here?",
      },
      own.length === 0 ? "none is recorded" : "there is no more",
    ),
    answer: (reply) =>
      reply === "" ? change([]) : change(needEdits(situation, id, reply), { forget: [question] }),
  };
}

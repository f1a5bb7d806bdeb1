import { PROMISE_OUTCOMES, type PromiseOutcome } from "../../domain/assessment.ts";
import { type CommitmentReading } from "../../domain/reading.ts";
import { joinWords } from "../../domain/words.ts";
import { choice, notAChoice } from "../choices.ts";
import { choiceQuestion, textQuestion } from "../questions.ts";
import { lastYearLines } from "../score/commitment-intro.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { laterChoices } from "./hand-on.ts";

const OUTCOME_WORDS: Record<PromiseOutcome, string> = {
  kept: "It was kept",
  partly: "It was kept in part",
  not: "It was not kept",
  dropped: "It was dropped",
};

/** Asks what became of the last promise, where the gap is there again. */
export function promiseStep(situation: Situation, reading: CommitmentReading): Step | undefined {
  const { commitment, record, history } = reading;
  const id = `${commitment.id}.lastPromise`;
  if (history.belowTarget.length === 0) return undefined;
  if (record?.lastPromise !== undefined) return whyStep(situation, reading);
  if (!isOpen(situation.session, id)) return undefined;
  const question = choiceQuestion(
    {
      id,
      intro: [
        `This gap was there before: in ${joinWords(history.belowTarget)}.`,
        ...lastYearLines(reading),
      ],
      text: "What became of the last promise?",
    },
    [
      ...PROMISE_OUTCOMES.map((outcome) => choice(outcome, OUTCOME_WORDS[outcome])),
      ...laterChoices(situation),
    ],
  );
  return {
    question,
    answer: (reply) =>
      PROMISE_OUTCOMES.some((outcome) => outcome === reply)
        ? change([{ path: ["commitments", commitment.id, "lastPromise"], value: { kept: reply } }])
        : problem(notAChoice(question, reply)),
  };
}

function whyStep(
  { session }: Situation,
  { commitment, record }: CommitmentReading,
): Step | undefined {
  const id = `${commitment.id}.lastPromise.why`;
  if (record?.lastPromise?.why !== undefined || !isOpen(session, id)) return undefined;
  return {
    question: textQuestion({ id, text: "Why?" }, "no reason is given"),
    answer: (reply) =>
      change(
        reply === ""
          ? []
          : [{ path: ["commitments", commitment.id, "lastPromise", "why"], value: reply }],
      ),
  };
}

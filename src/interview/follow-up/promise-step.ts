import { type ActionId, type ActionStatus } from "../../domain/action.ts";
import { PROMISE_OUTCOMES, type PromiseOutcome } from "../../domain/commitment-record.ts";
import { type Edit } from "../../domain/problem.ts";
import { type CommitmentReading } from "../../domain/reading.ts";
import { joinWords } from "../../domain/words.ts";
import { choice, notAChoice } from "../choices.ts";
import { choiceQuestion, textQuestion } from "../questions.ts";
import { lastYearLines } from "../score/commitment-intro.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { laterChoices } from "./hand-on.ts";
import { carriedActions } from "./has-plan.ts";

const OUTCOME_WORDS: Record<PromiseOutcome, string> = {
  kept: "It was kept",
  partly: "It was kept in part",
  not: "It was not kept",
  dropped: "It was dropped",
};

/** Asks what became of the last promise, where the gap is there again. An answer that ends it closes what was carried on. */
export function promiseStep(situation: Situation, reading: CommitmentReading): Step | undefined {
  const { commitment, record, history } = reading;
  const id = `${commitment.id}.lastPromise`;
  if (history.belowTarget.length === 0) return undefined;
  if (record?.lastPromise !== undefined) return whyStep(situation, reading);
  if (!isOpen(situation.session, id)) return undefined;
  const open = carriedActions(situation, reading)
    .filter(({ status }) => status === "open")
    .map((action) => action.id);
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
      ...PROMISE_OUTCOMES.map((outcome) => {
        const marked = markingWords(open, outcome);
        const detail = marked === undefined ? undefined : `then ${marked}`;
        return choice(outcome, OUTCOME_WORDS[outcome], detail);
      }),
      ...laterChoices(situation),
    ],
  );
  return {
    question,
    answer: (reply) => {
      const kept = PROMISE_OUTCOMES.find((outcome) => outcome === reply);
      if (kept === undefined) return problem(notAChoice(question, reply));
      const edit = { path: ["commitments", commitment.id, "lastPromise"], value: { kept } };
      const marked = markingWords(open, kept);
      return change([edit, ...closingEdits(open, kept)], {
        tell: () => (marked === undefined ? [] : [`${marked}.`]),
      });
    },
  };
}

/** What an answer makes of the actions that were promised; the others leave them open. */
const CLOSES: Partial<Record<PromiseOutcome, ActionStatus>> = { kept: "done", dropped: "dropped" };

/** `A2 is marked done`; undefined where the answer closes nothing. */
function markingWords(open: readonly ActionId[], kept: PromiseOutcome): string | undefined {
  const status = CLOSES[kept];
  if (status === undefined || open.length === 0) return undefined;
  return `${joinWords(open)} ${open.length === 1 ? "is" : "are"} marked ${status}`;
}

function closingEdits(open: readonly ActionId[], kept: PromiseOutcome): readonly Edit[] {
  const status = CLOSES[kept];
  if (status === undefined) return [];
  return open.map((id) => ({ path: ["actions", id, "status"], value: status }));
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

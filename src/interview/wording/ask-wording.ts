import { type FoundWording } from "../../domain/wording/find-wording.ts";
import { type Passage } from "../../domain/wording/passages.ts";
import { type Decision, type Decisions } from "../../domain/wording/settle.ts";
import { type Prompter, type Reply } from "../prompter.ts";
import { type WordingQuestion, wordingQuestions, type Asked } from "./wording-questions.ts";

/** What was decided, and how the asking ended. */
export interface WordingAnswers {
  readonly decisions: Decisions;
  readonly how: "finished" | "stopped" | "closed" | "interrupted";
}

/**
 * Asks about every sentence that was not recognised by its fingerprint. `alone` says what stands where a person passes a
 * question over or stops: a proposal that nobody has confirmed stays open.
 */
export async function askWording(
  prompter: Prompter,
  asked: Asked,
  alone: Decisions,
): Promise<WordingAnswers> {
  const decisions = new Map<Passage, Decision>(alone);
  const questions = wordingQuestions(asked);
  let problem: string | undefined;
  for (let place = 0; place < questions.length;) {
    const question = questions[place];
    if (question === undefined) break;
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    const reply = await prompter.ask(question.question, problem);
    const outcome = onlyOnce(taken(question, reply), question, decisions);
    problem = outcome.problem;
    if (outcome.end !== undefined) return { decisions, how: outcome.end };
    if (outcome.decision !== undefined) decisions.set(question.passage, outcome.decision);
    place = outcome.step === "back" ? Math.max(0, place - 1) : place + outcome.step;
  }
  return { decisions, how: "finished" };
}

/** Whether there is anything to ask. */
export function hasQuestions({ proposals, unmatched }: FoundWording): boolean {
  return proposals.length + unmatched.length > 0;
}

/** Two sentences cannot be one statement's: the second is refused, and the first can be taken back. */
function onlyOnce(outcome: Taken, { passage }: WordingQuestion, decisions: Decisions): Taken {
  const { decision } = outcome;
  if (decision?.kind !== "statement") return outcome;
  const isTaken = [...decisions].some(
    ([other, one]) => other !== passage && one.kind === "statement" && one.id === decision.id,
  );
  if (!isTaken) return outcome;
  return { step: 0, problem: `another sentence was taken for ${decision.id}; "back" leads to it` };
}

interface Taken {
  readonly step: 0 | 1 | "back";
  readonly decision?: Decision;
  readonly problem?: string | undefined;
  readonly end?: WordingAnswers["how"];
}

function taken(question: WordingQuestion, reply: Reply): Taken {
  switch (reply.kind) {
    case "stop":
      return { step: 0, end: "stopped" };
    case "closed":
    case "interrupted":
      return { step: 0, end: reply.kind };
    case "back":
      return { step: "back" };
    case "skip":
      return { step: 1, decision: question.skipped };
    case "answer": {
      const decision = question.decide(reply.value);
      return typeof decision === "string" ? { step: 0, problem: decision } : { step: 1, decision };
    }
  }
}

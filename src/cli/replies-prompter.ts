import { quoted } from "../domain/words.ts";
import { type RecordedReply, type Replies } from "../documents/replies/parse.ts";
import { problemIn } from "../documents/problem-at.ts";
import { type Place, type Problem } from "../domain/problem.ts";
import { chosenValue } from "../interview/choices.ts";
import { type Prompter, type Question, type Reply } from "../interview/prompter.ts";

/** Recorded replies as a face: it asks nobody. */
export interface RepliesPrompter extends Prompter {
  /** The reply that did not fit, and why; undefined where all did. */
  readonly refused: () => Problem | undefined;
  /** Replies that no question asked for. */
  readonly unused: () => readonly Problem[];
  /** Questions that had no reply and were left open. */
  readonly unanswered: () => readonly string[];
}

/** Answers each question with its recorded reply, in turn. A question without one is passed over; `skip` and `stop` do as at a prompt. */
export function repliesPrompter(replies: Replies, file: string): RepliesPrompter {
  const queues = new Map([...replies].map(([id, list]) => [id, [...list]]));
  const unanswered: string[] = [];
  let last: RecordedReply | undefined;
  let refused: Problem | undefined;
  return {
    ask: (question, problem) => {
      if (problem !== undefined) {
        refused = refusal(file, question, { problem, at: last?.at ?? { line: 1, column: 1 } });
        return Promise.resolve({ kind: "stop" });
      }
      last = queues.get(question.id)?.shift();
      if (last === undefined) unanswered.push(question.id);
      return Promise.resolve(replyFor(question, last));
    },
    say: () => {},
    close: () => {},
    refused: () => refused,
    unused: () =>
      [...queues].flatMap(([id, left]) =>
        left.map(({ at }) =>
          problemIn(file, at, {
            code: "replies/unused",
            message: `no question asked for this reply to ${quoted(id)}`,
          }),
        ),
      ),
    unanswered: () => unanswered,
  };
}

function replyFor(question: Question, recorded: RecordedReply | undefined): Reply {
  if (recorded === undefined || recorded.value === "skip") return { kind: "skip" };
  if (recorded.value === "stop") return { kind: "stop" };
  const value = question.kind === "choice" ? chosenValue(question, recorded.value) : recorded.value;
  return { kind: "answer", value };
}

function refusal(
  file: string,
  question: Question,
  { problem, at }: { readonly problem: string; readonly at: Place },
): Problem {
  const message = `the reply to "${question.id}" will not do: ${problem}`;
  return problemIn(file, at, { code: "replies/does-not-fit", message });
}

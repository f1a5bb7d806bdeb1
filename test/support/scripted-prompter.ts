import { type Prompter, type Question, type Reply } from "../../src/interview/prompter.ts";

/** What a script may reply: a line, or what the person did instead. */
export type Scripted = string | { readonly does: Exclude<Reply["kind"], "answer"> };

/** A prompter that also remembers what was asked and said. */
export interface ScriptedPrompter extends Prompter {
  readonly asked: readonly Question[];
  /** Everything said and every problem, in order. */
  readonly heard: readonly string[];
  /** Replies of the script that nobody asked for. */
  readonly left: () => readonly string[];
}

/** Answers by question id, in turn where an id comes more than once. Throws on an unforeseen question, and on a reply that did not fit. */
export function scriptedPrompter(
  script: Readonly<Record<string, Scripted | readonly Scripted[]>>,
  { mayFail = false } = {},
): ScriptedPrompter {
  const queues = new Map(Object.entries(script).map(([id, replies]) => [id, [replies].flat()]));
  const asked: Question[] = [];
  const heard: string[] = [];
  return {
    asked,
    heard,
    left: () => [...queues].filter(([, queue]) => queue.length > 0).map(([id]) => id),
    ask: (question, problem) => {
      asked.push(question);
      if (problem !== undefined) {
        heard.push(`problem: ${problem}`);
        if (!mayFail) throw new Error(`${question.id}: the reply did not fit: ${problem}`);
      }
      const next = queues.get(question.id)?.shift();
      if (next === undefined) throw new Error(`nobody foresaw the question ${question.id}`);
      return Promise.resolve(
        typeof next === "string" ? { kind: "answer", value: next } : { kind: next.does },
      );
    },
    say: (lines) => {
      heard.push(...lines);
    },
    close: () => {},
  };
}

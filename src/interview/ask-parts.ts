import { type Prompter, type Question } from "./prompter.ts";

/** One thing to ask before a command can begin. */
export interface AskedPart<Key extends string> {
  readonly key: Key;
  readonly question: Question;
  /** What is wrong with a reply; undefined where nothing is. An answer that was skipped is empty. */
  readonly wrong: (reply: string) => string | undefined;
}

/** The replies by key, or how the asking ended without them. */
export type PartsAnswer<Key extends string> =
  | { readonly kind: "answers"; readonly answers: ReadonlyMap<Key, string> }
  | { readonly kind: "stop" | "closed" | "interrupted" };

/**
 * Asks for one part after another. `next` gives the first that is open, from the replies so far, and nothing where all
 * are there. `back` reopens the part before.
 */
export async function askParts<Key extends string>(
  prompter: Prompter,
  next: (answers: ReadonlyMap<Key, string>) => AskedPart<Key> | undefined,
): Promise<PartsAnswer<Key>> {
  const answers = new Map<Key, string>();
  let problem: string | undefined;
  for (;;) {
    const part = next(answers);
    if (part === undefined) return { kind: "answers", answers };
    // One question after another.
    // oxlint-disable-next-line no-await-in-loop
    const reply = await prompter.ask({ ...part.question, isSavedAtOnce: false }, problem);
    if (reply.kind === "stop" || reply.kind === "closed" || reply.kind === "interrupted")
      return { kind: reply.kind };
    problem =
      reply.kind === "back"
        ? reopenLast(answers)
        : keep(answers, part, reply.kind === "skip" ? "" : reply.value);
  }
}

/** Takes the last reply back; says so where there is none. */
function reopenLast<Key extends string>(answers: Map<Key, string>): string | undefined {
  const last = [...answers.keys()].at(-1);
  if (last === undefined) return "this is the first question; there is none before it";
  answers.delete(last);
  return undefined;
}

/** Keeps a reply that fits; says what is wrong with one that does not. */
function keep<Key extends string>(
  answers: Map<Key, string>,
  { key, wrong }: AskedPart<Key>,
  reply: string,
): string | undefined {
  const problem = wrong(reply);
  if (problem === undefined) answers.set(key, reply);
  return problem;
}

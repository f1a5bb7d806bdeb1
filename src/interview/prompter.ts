/** One thing to ask. What it looks like is the face's business. */
export type Question = ChoiceQuestion | TextQuestion;

interface AnyQuestion {
  /** Stable: a replies file is keyed by it. */
  readonly id: string;
  /** What a person needs to know before answering: one fact a line. */
  readonly intro: readonly string[];
  /** The question itself, one sentence. */
  readonly text: string;
  /** What `help` says: how a reply is written. */
  readonly help: readonly string[];
  /** What `skip` is for, after "to"; left out where it leaves the question for later. */
  readonly skipTo?: string;
  /** Whether a reply is saved before the next question; false where all are written together at the end. */
  readonly isSavedAtOnce: boolean;
}

export interface ChoiceQuestion extends AnyQuestion {
  readonly kind: "choice";
  readonly choices: readonly Choice[];
  /** Whether nothing else goes on before one of the choices is made: neither `back` nor `skip`; to stop is one of them. */
  readonly mustBeChosen?: boolean;
}

export interface Choice {
  /** What the reply is: `3`, `not-known`. It may be typed in place of the number. */
  readonly value: string;
  /** The number that is printed before it and typed; undefined for its place in the list, from 1. */
  readonly number: number | undefined;
  readonly label: string;
  readonly detail: string | undefined;
}

export interface TextQuestion extends AnyQuestion {
  readonly kind: "text";
  /** What an empty reply means, `go on`; undefined where an empty reply is not enough. */
  readonly empty: string | undefined;
}

/** What came back. `closed` is the end of input; `interrupted` is Ctrl+C. */
export type Reply =
  | { readonly kind: "answer"; readonly value: string }
  | { readonly kind: "back" }
  | { readonly kind: "skip" }
  | { readonly kind: "stop" }
  | { readonly kind: "closed" }
  | { readonly kind: "interrupted" };

/** The faces that are for a person. */
export const FACES = ["terminal", "plain"] as const;
export type Face = (typeof FACES)[number];

/** A face of the interview: inquirer at a terminal, numbered lines, or recorded replies. */
export interface Prompter {
  /** Asks; `problem` says what was wrong with the reply just given to this question, and what to write instead. */
  readonly ask: (question: Question, problem: string | undefined) => Promise<Reply>;
  /** Says what needs no reply, one fact a line. */
  readonly say: (lines: readonly string[]) => void;
  readonly close: () => void;
}

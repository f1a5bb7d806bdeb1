/** One thing to ask. What it looks like is the face's business. */
export type Question = ChoiceQuestion | TextQuestion;

interface AnyQuestion {
  /** Stable: a replies file is keyed by it. */
  readonly id: string;
  /** What a person needs to know before answering, one line or paragraph each. */
  readonly intro: readonly string[];
  /** The question itself, one sentence. */
  readonly text: string;
}

export interface ChoiceQuestion extends AnyQuestion {
  readonly kind: "choice";
  readonly choices: readonly Choice[];
}

export interface Choice {
  /** What the reply is: `3`, `not-known`. Also what may be typed in the plain face, beside its number. */
  readonly value: string;
  readonly label: string;
  readonly detail: string | undefined;
}

export interface TextQuestion extends AnyQuestion {
  readonly kind: "text";
  /** Taken where the reply is empty; undefined where an empty reply is not enough. */
  readonly fallback: string | undefined;
  /** What is wrong with a reply and what to write instead; undefined where it will do. */
  readonly check: (text: string) => string | undefined;
}

/** What came back. `closed` is the end of input; `interrupted` is Ctrl+C. */
export type Reply =
  | { readonly kind: "answer"; readonly value: string }
  | { readonly kind: "back" }
  | { readonly kind: "skip" }
  | { readonly kind: "stop" }
  | { readonly kind: "closed" }
  | { readonly kind: "interrupted" };

/** A face of the interview: inquirer at a terminal, numbered lines, or a script. Repeating a question is its own business. */
export interface Prompter {
  readonly ask: (question: Question) => Promise<Reply>;
  /** Says something that needs no reply. */
  readonly say: (text: string) => void;
  readonly close: () => void;
}

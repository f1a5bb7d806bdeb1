import { type Choice, type ChoiceQuestion, type TextQuestion } from "./prompter.ts";

interface Asked {
  readonly id: string;
  readonly text: string;
  readonly intro?: readonly string[];
  readonly help?: readonly string[];
}

/** A question that is answered by one of its choices. */
export function choiceQuestion(asked: Asked, choices: readonly Choice[]): ChoiceQuestion {
  const { id, text, intro = [], help = [] } = asked;
  return { kind: "choice", id, text, intro, help, choices, isSavedAtOnce: true };
}

/** A question that is answered in words; `empty` says what an empty reply means, where it means something. */
export function textQuestion(asked: Asked, empty?: string): TextQuestion {
  const { id, text, intro = [], help = [] } = asked;
  return { kind: "text", id, text, intro, help, empty, isSavedAtOnce: true };
}

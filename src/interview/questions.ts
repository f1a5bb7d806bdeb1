import { type Choice, type ChoiceQuestion, type TextQuestion } from "./prompter.ts";

interface Asked {
  readonly id: string;
  readonly text: string;
  readonly intro?: readonly string[];
  readonly help?: readonly string[];
  readonly skipTo?: string;
}

/** A question that is answered by one of its choices. */
export function choiceQuestion(asked: Asked, choices: readonly Choice[]): ChoiceQuestion {
  return { kind: "choice", ...filled(asked), choices };
}

/** A question that is answered in words; `empty` says what an empty reply means, where it means something. */
export function textQuestion(asked: Asked, empty?: string): TextQuestion {
  return { kind: "text", ...filled(asked), empty };
}

function filled(asked: Asked) {
  return { intro: [], help: [], ...asked, isSavedAtOnce: true };
}

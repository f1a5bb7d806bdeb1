import { asTyped } from "./as-typed.ts";
import { joinWords } from "../domain/words.ts";
import { type Choice, type ChoiceQuestion } from "./prompter.ts";

/** The number that is printed before a choice and typed for it. */
export function choiceNumber({ number }: Choice, index: number): number {
  return number ?? index + 1;
}

/**
 * The value of the choice that was typed by its number, its value or its label; what was typed where it is none of them.
 * A dot or a bracket after the number is what stands after it in the list.
 */
export function chosenValue(question: ChoiceQuestion, typed: string): string {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(\d+)[.)]$/, "$1");
  const isMeant = (one: Choice, index: number) =>
    [String(choiceNumber(one, index)), one.value, one.label].some(
      (name) => name.toLowerCase() === text,
    );
  return question.choices.find(isMeant)?.value ?? typed.trim();
}

/** A choice that is known by its place in the list. */
export function choice(value: string, label: string, detail?: string): Choice {
  return { value, number: undefined, label, detail };
}

/** What is wrong with a reply that is none of the choices. */
export function notAChoice(question: Pick<ChoiceQuestion, "choices">, reply: string): string {
  const names = question.choices.map(
    (one, index) => `${String(choiceNumber(one, index))} (${one.label})`,
  );
  return `${asTyped(reply)} is not one of the choices; type ${joinWords(names, "or")}`;
}

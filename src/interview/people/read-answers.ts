import { quoted } from "../../domain/words.ts";
import { type ExperienceScale } from "../../domain/experience-scale.ts";
import { wholeNumberIn } from "../read-count.ts";

/** Answer word → how many, in the scale's order. */
export type Answers = ReadonlyMap<string, number>;

/** The scale's words in the order in which counts are typed: scored answers, then those that are never scored. */
export function answerWords(scale: ExperienceScale): readonly string[] {
  return [...scale.answers, ...scale.aside].map(({ id }) => id);
}

/**
 * Reads counts in the scale's order, `6 11 22 9 4 1 2` (the words that are never scored may be left out), or each after
 * its word, `never 6, sometimes 11`. Gives a sentence where it will not do.
 */
export function readAnswers(text: string, scale: ExperienceScale): Answers | string {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== "");
  const numbers = parts.map((part) => wholeNumberIn(part));
  const given = numbers.filter((number) => number !== undefined);
  return given.length === parts.length ? inOrder(given, scale) : byWord(parts, scale);
}

function inOrder(numbers: readonly number[], scale: ExperienceScale): Answers | string {
  const words = answerWords(scale);
  if (numbers.length !== words.length && numbers.length !== scale.answers.length) {
    return `${String(numbers.length)} numbers were typed; type ${String(words.length)}, in this order: ${words.join(", ")}`;
  }
  return new Map(numbers.map((number, index) => [words[index] ?? "", number]));
}

function byWord(parts: readonly string[], scale: ExperienceScale): Answers | string {
  const words = answerWords(scale);
  const found = new Map<string, number>();
  for (let index = 0; index < parts.length; index += 2) {
    const word = (parts[index] ?? "").toLowerCase().replace(/:$/, "");
    const count = wholeNumberIn(parts[index + 1]);
    if (!words.includes(word))
      return `${quoted(parts[index] ?? "")} is not an answer; the answers are ${words.join(", ")}`;
    if (count === undefined)
      return `${quoted(word)} needs a whole number after it, such as ${word} 6`;
    if (found.has(word)) return `${quoted(word)} was typed twice`;
    found.set(word, count);
  }
  return new Map(words.flatMap((word) => [[word, found.get(word)] as const].filter(isGiven)));
}

function isGiven(entry: readonly [string, number | undefined]): entry is readonly [string, number] {
  return entry[1] !== undefined;
}

import { type Likeness, likenessAmong } from "../wording/likeness.ts";
import { wordsAlone } from "../words-alone.ts";

/** Whether one text can be the later wording of another. */
export type IsSameSaying = (one: string, other: string) => boolean;

/** A promise that is put in better words stays above it, another promise under the same id below. */
const ALIKE = 0.35;

/**
 * Makes the test for the records of two years: an id that stands for other words than before stands for something else.
 * Words count by how rare they are among `texts`, which are asked for only where two differ.
 */
export function sameSayingAmong(texts: () => readonly string[]): IsSameSaying {
  let likeness: Likeness | undefined;
  return (one, other) => {
    if (wordsAlone(one) === wordsAlone(other)) return true;
    likeness ??= likenessAmong(texts());
    return likeness(one, other) >= ALIKE;
  };
}

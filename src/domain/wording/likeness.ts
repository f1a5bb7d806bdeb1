import { normalisedWording } from "./normalised-wording.ts";

/** How alike two texts are, from 0 (no word in common) to 1 (the same words). */
export type Likeness = (one: string, other: string) => number;

/**
 * Makes the measure for a framework's texts. Words count by how rare they are in `texts`: "garden" in common says more
 * than "and". The ends of words, and a slip in one letter, count for little.
 */
export function likenessAmong(texts: readonly string[]): Likeness {
  const all = texts.map(stemsOf);
  const known = new Map<string, ReadonlySet<string>>();
  const counts = new Map<string, number>();
  for (const stem of all.flatMap((stems) => [...stems]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weightOf = (stem: string): number =>
    Math.log(1 + (all.length + 1) / ((counts.get(stem) ?? 0) + 0.5));
  const stemsIn = (text: string): ReadonlySet<string> => {
    const found = known.get(text) ?? stemsOf(text);
    known.set(text, found);
    return found;
  };
  return (one, other) => cosine(stemsIn(one), stemsIn(other), weightOf);
}

function cosine(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: (stem: string) => number,
): number {
  const square = (stems: Iterable<string>): number => {
    let sum = 0;
    for (const stem of stems) sum += weightOf(stem) ** 2;
    return sum;
  };
  const common = [...one].filter((stem) => other.has(stem));
  const whole = Math.sqrt(square(one) * square(other));
  return whole === 0 ? 0 : square(common) / whole;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(normalisedWording(text).split(" ").map(stemOf));
}

/** The beginning of a word that its forms share: `plans`, `planned` and `planning` are one. */
function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, "");
  return word.replace(/(?:ations?|ings?|ments?|ness|ies|ied|ed|ly|es|s|y|e)$/, "").slice(0, 7);
}

import { distance } from "fastest-levenshtein";

/** The candidate that a misspelt word was most likely meant to be; undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = plain(word);
  let best: { readonly candidate: string; readonly steps: number } | undefined;
  for (const candidate of candidates) {
    const steps = stepsBetween(typed, plain(candidate));
    if (steps <= allowed(typed, candidate) && (best === undefined || steps < best.steps))
      best = { candidate, steps };
  }
  return best?.candidate;
}

/** Letters to change, add or take away; two that changed places count as one step. */
function stepsBetween(one: string, other: string): number {
  const steps = distance(one, other);
  const isSwap = steps === 2 && sorted(one) === sorted(other);
  return isSwap ? 1 : steps;
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join("");
}

/** Case, hyphens and underscores are easily mistaken, and count for nothing. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]/g, "");
}

/** One slip in a short word, a third of a longer one. */
function allowed(typed: string, candidate: string): number {
  return Math.max(1, Math.floor(Math.max(typed.length, plain(candidate).length) / 3));
}

/** Words that a meaning is looked for: a file in ruins can hold a hundred thousand, and nobody reads so far. */
const MOST_WORDS = 100;

/** As `nearest`, of many words among the same candidates; of different words, only the first hundred are looked at. */
export function nearestAmong(candidates: Iterable<string>): (word: string) => string | undefined {
  const known = [...candidates];
  const found = new Map<string, string | undefined>();
  return (word) => {
    if (!found.has(word) && found.size < MOST_WORDS) found.set(word, nearest(word, known));
    return found.get(word);
  };
}

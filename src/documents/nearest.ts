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

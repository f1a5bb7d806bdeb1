import { type PrivateMatch } from "./private-codes.ts";

/** How many letters or digits of a match are left to be read. */
const LEFT_TO_READ = 2;

/** How much of the text is printed on either side of a match. */
const BESIDE = 24;

/** What was found with all but its first two letters or digits masked: `94* *** ****`. */
export function masked(found: string): string {
  let seen = 0;
  return found.replaceAll(/[\p{L}\p{N}]/gu, (character) => {
    seen += 1;
    return seen > LEFT_TO_READ ? "*" : character;
  });
}

/** A match with a few words on either side, on one line; everything private in it is masked. */
export function maskedExcerpt(
  text: string,
  matches: readonly PrivateMatch[],
  match: PrivateMatch,
): string {
  const from = Math.max(0, match.start - BESIDE);
  const to = Math.min(text.length, match.end + BESIDE);
  let excerpt = "";
  let at = from;
  for (const { start, end } of matches) {
    if (end <= from || start >= to) continue;
    excerpt += text.slice(at, Math.max(at, start)) + masked(text.slice(start, end));
    at = end;
  }
  excerpt += text.slice(at, Math.max(at, to));
  const line = excerpt.replaceAll(/\s+/g, " ").trim();
  return `${from > 0 ? "…" : ""}${line}${to < text.length ? "…" : ""}`;
}

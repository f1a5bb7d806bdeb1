import { DETECTORS } from "./detectors.ts";
import { type PrivateMatch } from "./private-codes.ts";

/** How much of the text before a match is read to tell whose it is. */
const READ_BEFORE = 80;

/**
 * Finds what looks private in a text, in the order in which it stands; where two overlap, the first and the longer is
 * kept. `names` are those that must not be printed. Time grows in a straight line with the text.
 */
export function findPrivate(text: string, names: readonly string[]): readonly PrivateMatch[] {
  // A number that is broken over two lines is printed on one. Places stay the same: each kind of space is one unit.
  const line = text.replaceAll(/\s/g, " ");
  const found = [...matchesOfDetectors(line), ...matchesOfNames(line, names)];
  const inOrder = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: PrivateMatch[] = [];
  for (const match of inOrder) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}

function matchesOfDetectors(text: string): readonly PrivateMatch[] {
  return DETECTORS.flatMap(({ code, pattern, isPrivate }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }): PrivateMatch[] => {
      const before = text.slice(Math.max(0, index - READ_BEFORE), index);
      if (isPrivate?.(found, before) === false) return [];
      return [{ code, start: index, end: index + found.length }];
    }),
  );
}

function matchesOfNames(text: string, names: readonly string[]): readonly PrivateMatch[] {
  return patternsOfAll(names).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      code: "privacy/name" as const,
      start: index,
      end: index + found.length,
    })),
  );
}

/** Made once a list: a whole file's texts are looked through for the same names. */
const PATTERNS = new WeakMap<readonly string[], readonly RegExp[]>();

function patternsOfAll(names: readonly string[]): readonly RegExp[] {
  const found = PATTERNS.get(names) ?? names.flatMap(patternsOf);
  PATTERNS.set(names, found);
  return found;
}

/** A title, as it stands before a last name. */
const TITLE =
  "(?:Mrs?|MRS?|Ms|MS|Miss|MISS|Mx|MX|Dr|DR|Prof|Professor|Sir|Dame|Lady|Lord|Cllr|Councillor)";

/**
 * The whole name, however its letters are written; and of a person's name the last word after a title or an initial, and
 * both words the other way round or joined as in an address.
 */
function patternsOf(name: string): readonly RegExp[] {
  const words = name.trim().split(/\s+/);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (last === "") return [];
  const whole = words.map(escaped).join(String.raw`[\s._-]{1,3}`);
  const isPerson = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  if (!isPerson) return [asWords(whole, "giu")];
  const initial = escaped(Array.from(first)[0] ?? "");
  const lasts = `(?:${escaped(last)}|${escaped(last.toUpperCase())})`;
  return [
    asWords(whole, "giu"),
    asWords(String.raw`${escaped(last)},?\s{1,3}${escaped(first)}`, "giu"),
    asWords(String.raw`${TITLE}\.? (?:${initial}\.? )?${lasts}`, "gu"),
    asWords(String.raw`${initial}\.? ?${lasts}`, "gu"),
  ];
}

/** A pattern of whole words. */
function asWords(text: string, flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${text}(?![\p{L}\p{N}])`, flags);
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

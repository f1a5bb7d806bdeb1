import { DETECTORS } from "./detectors.ts";
import { type PrivateMatch } from "./private-codes.ts";

/** How much of the text before a match is read to tell whose it is. */
const READ_BEFORE = 80;

/**
 * Finds what looks private in a text, in the order in which it stands; where two overlap, the first and the longer is
 * kept. `names` are those that must not be printed. Time grows in a straight line with the text.
 */
export function findPrivate(text: string, names: readonly string[]): readonly PrivateMatch[] {
  const found = [...matchesOfDetectors(text), ...matchesOfNames(text, names)];
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
  return names.flatMap(patternsOf).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      code: "privacy/name" as const,
      start: index,
      end: index + found.length,
    })),
  );
}

/** The whole name, however its letters are written, and the last word of a person's name after a title. */
function patternsOf(name: string): readonly RegExp[] {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  if (last === "") return [];
  const whole = words.map(escaped).join(String.raw`\s{1,3}`);
  const isPerson = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  return [
    new RegExp(String.raw`(?<![\p{L}\p{N}])${whole}(?![\p{L}\p{N}])`, "giu"),
    ...(isPerson
      ? [
          new RegExp(
            String.raw`(?<!\p{L})(?:Mrs?|Ms|Miss|Mx|Dr)\.? ${escaped(last)}(?![\p{L}\p{N}])`,
            "gu",
          ),
        ]
      : []),
  ];
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

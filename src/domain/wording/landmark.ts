import { normalisedWording } from "./normalised-wording.ts";
import { type BlockKind, type SourceBlock } from "./source-block.ts";
import { type StatementKind } from "./target.ts";

/** What a block says about what follows it: which theme it is, and which kind of statement. */
export interface Landmark {
  /** The theme's place in the framework; undefined where the block names none. */
  readonly theme: number | undefined;
  readonly kind: StatementKind | undefined;
}

const KIND_WORDS: readonly KindNamed[] = [
  { pattern: /\bi statements?\b/, kind: "experience" },
  { pattern: /\bwe statements?\b/, kind: "commitment" },
];

const CELL_WORDS: readonly KindNamed[] = [
  { pattern: /^i$/, kind: "experience" },
  { pattern: /^we$/, kind: "commitment" },
];

/** Words that may stand beside a theme's title without making it a sentence. */
const BESIDE = /\b(?:theme|section|part|chapter|page|the|and|\p{Nd}+)\b/gu;

/** The most words in a line that only says which statements follow. */
const MOST_WORDS = 12;

/** Finds the landmarks of a source by the themes' titles, and by the headings "I statements" and "We statements". */
export function landmarkFinder(
  titles: readonly string[],
): (block: SourceBlock) => Landmark | undefined {
  const longestFirst = titles
    .map((title, theme) => ({ title: normalisedWording(title), theme }))
    .toSorted((one, other) => other.title.length - one.title.length);
  return ({ kind, text }) => {
    const words = normalisedWording(text);
    if (kind !== "heading" && words.split(" ").length > MOST_WORDS) return undefined;
    const found = longestFirst.find(({ title }) => ` ${words} `.includes(` ${title} `));
    return landmarkFrom(words, found, kind);
  };
}

/** A heading may say more than the landmark; anything else that does is a sentence. */
function landmarkFrom(
  words: string,
  found: { readonly title: string; readonly theme: number } | undefined,
  block: BlockKind,
): Landmark | undefined {
  const rest = found === undefined ? words : words.replace(found.title, " ");
  const beside = rest.replaceAll(BESIDE, " ").trim();
  const named = kindNamed(beside, block);
  if (found === undefined && named === undefined) return undefined;
  const more = named === undefined ? beside : beside.replace(named.pattern, "").trim();
  if (block !== "heading" && more !== "") return undefined;
  return { theme: found?.theme, kind: named?.kind };
}

interface KindNamed {
  readonly pattern: RegExp;
  readonly kind: StatementKind;
}

/** In a table a cell may say no more than "I" or "We". */
function kindNamed(words: string, block: BlockKind): KindNamed | undefined {
  return (block === "cell" ? [...KIND_WORDS, ...CELL_WORDS] : KIND_WORDS).find(({ pattern }) =>
    pattern.test(words),
  );
}

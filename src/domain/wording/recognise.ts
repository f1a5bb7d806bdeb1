import { type Hash } from "../problem.ts";
import { type SourceBlock } from "./source-block.ts";
import { hasBrokenLines, sourceWords, type SourceWord } from "./source-words.ts";
import { writtenWords } from "./written-words.ts";

/** A sentence of the publisher's that stands in a source, known by its fingerprint. */
export interface Recognised {
  readonly fingerprint: string;
  /** As the source has it, without what stands around it. */
  readonly words: string;
  /** The places of its first and last piece in the source. */
  readonly first: number;
  readonly last: number;
  /** The block that it begins in. */
  readonly block: number;
}

/** The longest sentence that is looked for, in words. */
const LONGEST = 90;
const SHORTEST = 3;

/**
 * The most stretches of a source that are looked up. A guide of a hundred pages has a quarter as many; a text that is made
 * of beginnings and ends alone would take minutes.
 */
const MOST_LOOKED_UP = 400_000;

/**
 * Every sentence of a source whose fingerprint is among those given, in reading order; one that stands there twice is
 * given twice. What is around it, and how it is broken into lines, cells or paragraphs, makes no difference.
 */
export function recognise(
  blocks: readonly SourceBlock[],
  fingerprints: ReadonlySet<string>,
  hash: Hash,
): readonly Recognised[] {
  const readings = [sourceWords(blocks, "joined")];
  if (hasBrokenLines(blocks)) readings.push(sourceWords(blocks, "kept"));
  const found: Recognised[] = [];
  for (const words of readings)
    for (const one of recogniseIn(words, fingerprints, hash))
      if (!found.some((other) => one.first <= other.last && other.first <= one.last))
        found.push(one);
  return found.toSorted((one, other) => one.first - other.first);
}

function recogniseIn(
  words: readonly SourceWord[],
  fingerprints: ReadonlySet<string>,
  hash: Hash,
): readonly Recognised[] {
  const found: Recognised[] = [];
  const budget = { left: MOST_LOOKED_UP };
  const lookUp = (letters: string): string | undefined => {
    budget.left -= 1;
    return fingerprintIn(letters, fingerprints, hash);
  };
  for (let start = 0; start < words.length && budget.left > 0; start += 1) {
    if (!mayStart(words, start)) continue;
    const one = longestFrom(words, start, lookUp);
    if (one === undefined) continue;
    found.push(one.recognised);
    start = one.end;
  }
  return found;
}

function longestFrom(
  words: readonly SourceWord[],
  start: number,
  lookUp: (letters: string) => string | undefined,
): { readonly recognised: Recognised; readonly end: number } | undefined {
  let longest: { readonly recognised: Recognised; readonly end: number } | undefined;
  let letters = "";
  const stop = Math.min(words.length, start + LONGEST);
  for (let end = start; end < stop; end += 1) {
    const word = words[end];
    if (word === undefined) break;
    letters += lettersOf(word);
    if (end - start + 1 < SHORTEST || !mayEnd(words, end)) continue;
    const fingerprint = lookUp(letters);
    if (fingerprint === undefined) continue;
    const stretch = words.slice(start, end + 1);
    longest = { recognised: recognisedIn(stretch, fingerprint), end };
  }
  return longest;
}

/** The letters have a space before each word. Some copies write "&" for "and"; the sign has no letters, so that both are tried. */
function fingerprintIn(
  letters: string,
  fingerprints: ReadonlySet<string>,
  hash: Hash,
): string | undefined {
  const plain = hash(letters.replaceAll(" &", "").slice(1));
  if (fingerprints.has(plain)) return plain;
  if (!letters.includes("&")) return undefined;
  const spelt = hash(letters.replaceAll(" &", " and").slice(1));
  return fingerprints.has(spelt) ? spelt : undefined;
}

/** With a space before them. */
function lettersOf({ text, letters }: SourceWord): string {
  if (letters !== "") return ` ${letters}`;
  return text === "&" ? " &" : "";
}

function recognisedIn(stretch: readonly SourceWord[], fingerprint: string): Recognised {
  return {
    fingerprint,
    words: writtenWords(stretch),
    first: stretch[0]?.first ?? 0,
    last: stretch.at(-1)?.last ?? 0,
    block: stretch[0]?.block ?? 0,
  };
}

/** At the start of a block, after the end of a sentence, after a bullet or a number, or with a capital letter. */
function mayStart(words: readonly SourceWord[], place: number): boolean {
  const word = words[place];
  if (word === undefined || word.letters === "") return false;
  const before = words[place - 1];
  if (word.startsBlock || before === undefined) return true;
  if (before.letters === "" || /[^\p{L}\p{Nd},'’-]$/u.test(before.text)) return true;
  if (/^[([]?\p{L}{0,2}-?\p{Nd}+(?:[.]\p{Nd}+)*$/u.test(before.text)) return true;
  // An "o" for a bullet, or a letter of a list.
  if (before.startsBlock && before.letters.length <= 2) return true;
  return startsUpper(word.text);
}

/** At the end of a block, before a sign or a bullet, or where the next word has a capital letter. */
function mayEnd(words: readonly SourceWord[], place: number): boolean {
  const word = words[place];
  if (word === undefined) return false;
  const next = words[place + 1];
  if (word.endsBlock || next === undefined || next.letters === "") return true;
  return /[^\p{L}\p{Nd}]$/u.test(word.text) || startsUpper(next.text);
}

/** A capital letter on its own or before a small one: where all is in capitals, they say nothing. */
function startsUpper(text: string): boolean {
  return /^[^\p{L}\p{Nd}]*\p{Lu}(?:\p{Ll}|[^\p{L}\p{Nd}]|$)/u.test(text);
}

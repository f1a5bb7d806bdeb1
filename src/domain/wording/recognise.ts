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
  for (let start = 0; start < words.length; start += 1) {
    if (!mayStart(words, start)) continue;
    const one = longestFrom(words, start, { fingerprints, hash });
    if (one === undefined) continue;
    found.push(one.recognised);
    start = one.end;
  }
  return found;
}

function longestFrom(
  words: readonly SourceWord[],
  start: number,
  { fingerprints, hash }: { readonly fingerprints: ReadonlySet<string>; readonly hash: Hash },
): { readonly recognised: Recognised; readonly end: number } | undefined {
  let longest: { readonly recognised: Recognised; readonly end: number } | undefined;
  const letters: string[] = [];
  for (let end = start; end < words.length && letters.length < LONGEST; end += 1) {
    const word = words[end];
    if (word === undefined) break;
    letters.push(...lettersOf(word));
    if (letters.length < SHORTEST || !mayEnd(words, end)) continue;
    const fingerprint = fingerprintIn(letters, fingerprints, hash);
    if (fingerprint === undefined) continue;
    const stretch = words.slice(start, end + 1);
    longest = { recognised: recognisedIn(stretch, fingerprint), end };
  }
  return longest;
}

/** Some copies write "&" for "and"; the sign has no letters, so that both are tried. */
function fingerprintIn(
  letters: readonly string[],
  fingerprints: ReadonlySet<string>,
  hash: Hash,
): string | undefined {
  const plain = hash(letters.filter((one) => one !== "&").join(" "));
  if (fingerprints.has(plain)) return plain;
  if (!letters.includes("&")) return undefined;
  const spelt = hash(letters.map((one) => (one === "&" ? "and" : one)).join(" "));
  return fingerprints.has(spelt) ? spelt : undefined;
}

function lettersOf({ text, letters }: SourceWord): readonly string[] {
  if (letters !== "") return [letters];
  return text === "&" ? ["&"] : [];
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
  if (/^[([]?\p{Nd}+$/u.test(before.text)) return true;
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

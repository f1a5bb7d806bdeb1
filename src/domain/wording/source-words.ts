import { normalisedWording } from "./normalised-wording.ts";
import { type SourceBlock } from "./source-block.ts";

/** A word of a source, with what is known of its place. */
export interface SourceWord {
  /** As it is written, without what only looks like dirt. */
  readonly text: string;
  /** As a fingerprint reads it; empty for a bullet or a dash. */
  readonly letters: string;
  /** The places of the first and the last piece of the source that it is made of, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** The place of its block in the source. */
  readonly block: number;
  readonly startsBlock: boolean;
  readonly endsBlock: boolean;
}

/** What to make of a hyphen at the end of a line: part of a word that was broken there, or of one that has it anyway. */
export type Hyphens = "joined" | "kept";

interface Piece {
  readonly raw: string;
  readonly block: number;
  readonly startsBlock: boolean;
  readonly endsBlock: boolean;
}

/** The words of a source in their order. Words that were broken over two lines are made whole. */
export function sourceWords(
  blocks: readonly SourceBlock[],
  hyphens: Hyphens,
): readonly SourceWord[] {
  const pieces = blocks.flatMap(piecesOf);
  const words: SourceWord[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    let last = first;
    while (isBroken(pieces[last], pieces[last + 1], hyphens)) last += 1;
    const parts = pieces.slice(first, last + 1);
    words.push(wordFrom(parts, { first, last }));
    first = last;
  }
  return words;
}

/** Whether a source has a line that ends with a hyphen, so that its two readings may differ. */
export function hasBrokenLines(blocks: readonly SourceBlock[]): boolean {
  return blocks.some(({ text }) => /[-\u2010\u2011]\s*$/.test(text));
}

function piecesOf({ text }: SourceBlock, block: number): readonly Piece[] {
  const raws = text.split(/\s+/u).filter((raw) => cleaned(raw) !== "");
  return raws.map((raw, index) => ({
    raw,
    block,
    startsBlock: index === 0,
    endsBlock: index === raws.length - 1,
  }));
}

function isBroken(piece: Piece | undefined, next: Piece | undefined, hyphens: Hyphens): boolean {
  if (piece === undefined || next === undefined || !piece.endsBlock) return false;
  if (!/^\p{Ll}/u.test(cleaned(next.raw))) return false;
  if (piece.raw.endsWith("\u00AD")) return true;
  return hyphens === "joined" && /\p{L}[-\u2010\u2011]$/u.test(piece.raw);
}

function wordFrom(
  parts: readonly Piece[],
  places: { readonly first: number; readonly last: number },
): SourceWord {
  const raw = parts
    .map((part, index) =>
      index < parts.length - 1 ? part.raw.replace(/[-\u2010\u2011\u00AD]$/u, "") : part.raw,
    )
    .join("");
  const text = cleaned(raw);
  return {
    text,
    letters: normalisedWording(text),
    ...places,
    block: parts[0]?.block ?? 0,
    startsBlock: parts[0]?.startsBlock ?? false,
    endsBlock: parts.at(-1)?.endsBlock ?? false,
  };
}

/** Characters that nobody sees, and the ones that word processors draw bullets with; joined letters taken apart. */
function cleaned(raw: string): string {
  return raw
    .replaceAll(
      /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uE000-\uF8FF\uFFFC\uFFFD]/gu,
      "",
    )
    .replaceAll(/\p{Cc}/gu, "")
    .replaceAll(/[\uFB00-\uFB06]/gu, (letters) => letters.normalize("NFKC"));
}

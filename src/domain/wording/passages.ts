import { type Landmark } from "./landmark.ts";
import { type Recognised } from "./recognise.ts";
import { type BlockKind, type Source, type SourceBlock } from "./source-block.ts";
import { sourceWords, type SourceWord } from "./source-words.ts";
import { type StatementKind, type Target } from "./target.ts";
import { writtenWords } from "./written-words.ts";

/** Words of a source that may be a statement, and where they stand. */
export interface Passage {
  readonly words: string;
  /** The place of its first piece in the source. */
  readonly first: number;
  readonly theme: number | undefined;
  readonly kind: StatementKind | undefined;
  /** Whether it stands in a list of statements: below its heading or beside one that was recognised, and formed like the rest. */
  readonly isListed: boolean;
  /** The source that it stands in. */
  readonly source: string;
}

/** A recognised sentence and the statement that it is. */
export interface Placed extends Recognised {
  readonly target: Target;
}

interface Sought {
  readonly placed: readonly Placed[];
  readonly landmarkIn: (block: SourceBlock) => Landmark | undefined;
}

/** Everything in a source that was not recognised, in passages: an item, a cell, a paragraph, or lines that belong together. */
export function passagesOf({ name, blocks }: Source, sought: Sought): readonly Passage[] {
  const byBlock = new Map<number, SourceWord[]>();
  for (const word of sourceWords(blocks, "joined")) {
    const words = byBlock.get(word.block);
    if (words === undefined) byBlock.set(word.block, [word]);
    else words.push(word);
  }
  const walk = startWalk(name);
  for (const [index, block] of blocks.entries()) {
    const words = byBlock.get(index) ?? [];
    const landmark = sought.landmarkIn(block);
    if (landmark !== undefined) passLandmark(walk, landmark, block.kind);
    else if (block.kind === "heading") passHeading(walk);
    else passWords(walk, { kind: block.kind, words }, sought.placed);
  }
  close(walk);
  return walk.passages;
}

interface Walk {
  readonly source: string;
  theme: number | undefined;
  kind: StatementKind | undefined;
  isListed: boolean;
  /** What the list's items are; undefined until the first of them. */
  listedAs: BlockKind | undefined;
  open: { readonly words: SourceWord[]; readonly blockKind: BlockKind } | undefined;
  longestLine: number;
  readonly passages: Passage[];
}

function startWalk(source: string): Walk {
  return {
    source,
    theme: undefined,
    kind: undefined,
    isListed: false,
    listedAs: undefined,
    open: undefined,
    longestLine: 0,
    passages: [],
  };
}

function passLandmark(walk: Walk, landmark: Landmark, blockKind: BlockKind): void {
  close(walk);
  if (landmark.theme !== undefined && landmark.theme !== walk.theme) walk.kind = undefined;
  walk.theme = landmark.theme ?? walk.theme;
  walk.kind = landmark.kind ?? walk.kind;
  // In a table every row says its theme again.
  walk.isListed = landmark.kind !== undefined || blockKind === "cell";
  walk.listedAs = undefined;
}

function passHeading(walk: Walk): void {
  close(walk);
  walk.kind = undefined;
  walk.isListed = false;
}

interface Stretch {
  readonly kind: BlockKind;
  readonly words: readonly SourceWord[];
}

function passWords(walk: Walk, { kind, words }: Stretch, placed: readonly Placed[]): void {
  const isWithin = (one: Placed, { first, last }: SourceWord): boolean =>
    one.first <= last && first <= one.last;
  let isFirst = true;
  for (const word of words) {
    const claim = placed.find((one) => isWithin(one, word));
    if (claim !== undefined) {
      close(walk);
      walk.theme = claim.target.theme;
      walk.kind = claim.target.kind;
      walk.isListed = true;
      walk.listedAs = formOf(kind);
      isFirst = false;
      continue;
    }
    if (walk.open === undefined || (isFirst && beginsAnew(walk, { kind, words }))) {
      close(walk);
      walk.open = { words: [], blockKind: kind };
    }
    walk.open?.words.push(word);
    isFirst = false;
  }
  walk.longestLine = Math.max(walk.longestLine, lengthOf(words));
}

/** Whether a block is the start of something, and not more of what came before it. */
function beginsAnew(walk: Walk, { kind, words }: Stretch): boolean {
  const open = walk.open;
  const [first] = words;
  if (open === undefined || first === undefined) return true;
  const isEnded = /[.!?]["”’)]*$/u.test(open.words.at(-1)?.text ?? "");
  const startsSmall = /^[^\p{L}\p{Nd}]*\p{Ll}/u.test(first.text);
  if (startsSmall && !isEnded) return false;
  if (kind !== "line" || isMark(first)) return true;
  return isEnded ? !startsSmall : isShort(walk, open.words);
}

/** A bullet, or a list's own number. */
function isMark({ text, letters }: SourceWord): boolean {
  return letters === "" || /^[([]?\p{Nd}+(?:[.)\]:]|[.]\p{Nd}+)*$/u.test(text);
}

/** Whether the last line is so short that it was not broken for want of room. */
function isShort({ longestLine }: Walk, words: readonly SourceWord[]): boolean {
  const last = words.filter(({ block }) => block === words.at(-1)?.block);
  return lengthOf(last) < longestLine * 0.6;
}

function lengthOf(words: readonly SourceWord[]): number {
  return words.reduce((length, { text }) => length + text.length + 1, 0);
}

function close(walk: Walk): void {
  const { open, theme, kind, source } = walk;
  walk.open = undefined;
  if (open === undefined) return;
  const words = withoutNumber(writtenWords(open.words));
  if (words === "") return;
  const form = formOf(open.blockKind);
  walk.listedAs ??= form;
  const isListed = walk.isListed && form === walk.listedAs;
  walk.passages.push({ words, first: open.words[0]?.first ?? 0, theme, kind, isListed, source });
}

/** Lines and paragraphs are one form: where lines are wrapped, either may begin an item. */
function formOf(kind: BlockKind): BlockKind {
  return kind === "line" ? "paragraph" : kind;
}

/** A list's own number or letter before an item, `3.`, `(b)` or `1.2`: never the first word of a sentence. */
function withoutNumber(words: string): string {
  return words.replace(/^(?:[([]?(?:\p{Nd}+|\p{L})[.)\]:]|\p{Nd}+(?:[.]\p{Nd}+)+[.:]?)\s+/u, "");
}

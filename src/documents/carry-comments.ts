import { isSameData } from "../domain/edits.ts";
import { type Path } from "../domain/problem.ts";
import { type Comment, commentsOf, type EntryStart, entryStarts } from "./comments.ts";
import {
  columnAt,
  lineEndAt,
  lineEndOf,
  lineStartAt,
  type Splice,
  spliced,
} from "./edit-yaml-splice.ts";
import { readYaml } from "./located-yaml.ts";

/** A text with another's comments in it, and the comments that found no place. */
export interface Carried {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/**
 * Brings comments of one text into another that holds the same entries: those that `old` does not have. Each goes to
 * the key, or the item, that it stands above or beside; `pathOf` says where that is now, undefined where it is gone.
 */
export function carryComments(
  into: string,
  { from, old }: { readonly from: string; readonly old: string },
  pathOf: (path: Path) => Path | undefined,
): Carried {
  const wanted = withoutKnown(commentsOf(from), [old, into]);
  if (wanted.length === 0) return { text: into, leftOut: [] };
  const starts = entryStarts(from);
  const moves = wanted.map((comment): Move => {
    const anchor = anchorOf(comment, starts, from);
    return { comment, path: anchor && pathOf(anchor.path) };
  });
  const { text, missing } = withComments(into, moves);
  if (isSameText(into, text)) return { text, leftOut: missing.map((move) => move.comment.text) };
  return oneByOne(into, moves);
}

/** A comment, and where it is to stand; undefined where what it was about is gone. */
interface Move {
  readonly comment: Comment;
  readonly path: Path | undefined;
}

/** Where one of them would change what the text says, the others still come in. */
function oneByOne(into: string, moves: readonly Move[]): Carried {
  let text = into;
  const leftOut: string[] = [];
  for (const move of moves) {
    const after = withComments(text, [move]);
    if (after.missing.length === 0 && isSameText(into, after.text)) text = after.text;
    else leftOut.push(move.comment.text);
  }
  return { text, leftOut };
}

function isSameText(one: string, other: string): boolean {
  const [before, after] = [readYaml(one, "text"), readYaml(other, "text")];
  return before.ok && after.ok && isSameData(before.value.data, after.value.data);
}

/** The comments of a text that another neither has nor had. */
export function commentsLost(
  text: string,
  { old, now }: { readonly old: string; readonly now: string },
): readonly string[] {
  return withoutKnown(commentsOf(text), [old, now]).map((comment) => comment.text);
}

/** What stands in one of the others as often is known there. */
function withoutKnown(comments: readonly Comment[], others: readonly string[]): readonly Comment[] {
  const counts = others.map((other) => countsOf(commentsOf(other)));
  const seen = new Map<string, number>();
  return comments.filter(({ text }) => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return counts.every((count) => (count.get(text) ?? 0) < times);
  });
}

function countsOf(comments: readonly Comment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of comments) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The entry that a comment is about: the first on its own line, or the next one below a comment that stands alone. */
function anchorOf(
  comment: Comment,
  starts: readonly EntryStart[],
  text: string,
): EntryStart | undefined {
  const lineStart = lineStartAt(text, comment.offset);
  if (comment.isAlone) return starts.find(({ offset }) => offset > comment.offset);
  return starts.find(({ offset }) => offset >= lineStart && offset < comment.offset);
}

/** The text with comments at their entries, whatever it then reads as, and those that found none. */
function withComments(
  text: string,
  moves: readonly Move[],
): { readonly text: string; readonly missing: readonly Move[] } {
  const starts = new Map(
    entryStarts(text).map(({ path, offset }) => [JSON.stringify(path), offset]),
  );
  const missing: Move[] = [];
  const splices = moves.flatMap((move) => {
    const { comment, path } = move;
    const place = path && starts.get(JSON.stringify(path));
    const splice = place === undefined ? undefined : spliceFor(text, place, comment);
    if (splice === undefined) missing.push(move);
    return splice ?? [];
  });
  return { text: spliced(text, splices), missing };
}

function spliceFor(text: string, place: number, { text: words, isAlone }: Comment) {
  return isAlone ? above(text, place, words) : beside(text, place, words);
}

function above(text: string, place: number, words: string): Splice | undefined {
  const start = lineStartAt(text, place);
  if (text.slice(start, place).trim() !== "") return undefined;
  const line = `${" ".repeat(columnAt(text, place))}${words}${lineEndOf(text)}`;
  return { start, end: start, text: line };
}

function beside(text: string, place: number, words: string): Splice {
  const end = lineEndAt(text, place);
  return { start: end, end, text: ` ${words}` };
}

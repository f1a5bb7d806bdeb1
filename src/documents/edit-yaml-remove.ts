import { entryAt, type Entry } from "./edit-yaml-nodes.ts";
import {
  columnAt,
  commaBetween,
  deeperCommentsEnd,
  lineEndAt,
  lineStartAt,
  withoutLines,
  type Splice,
} from "./edit-yaml-splice.ts";

/** Takes away one of several entries: in a block its own lines with their comments, between brackets itself and a comma. */
export function removeEntry(text: string, entry: Entry): readonly Splice[] {
  if (entry.container.flow === true) return removeInFlow(text, entry);
  const before = text.slice(lineStartAt(text, entry.start), entry.start);
  if (before.trim() !== "") return [removeFromDashLine(text, entry)];
  const end = deeperCommentsEnd(text, entry.end, columnAt(text, entry.start));
  return [
    besideKeptLineEnds(text, lineStartAt(text, entry.start), withoutLines(text, entry.start, end)),
  ];
}

/**
 * A text that keeps every line end after it (`|+`) would take in the blank lines that follow what is taken away, and loses
 * the line end before it where that goes too, at the end of a file.
 */
function besideKeptLineEnds(text: string, start: number, splice: Splice): Splice {
  if (!/[|>][1-9]?\+/.test(text.slice(0, splice.start))) return splice;
  const blanks = /^(?:[ \t]*\r?\n)*/.exec(text.slice(splice.end))?.[0] ?? "";
  return { ...splice, start, end: splice.end + blanks.length };
}

/** The first key of an item stands on the line of its dash, which stays: the next key moves up to it. */
function removeFromDashLine(text: string, entry: Entry): Splice {
  const lineEnd = lineEndAt(text, entry.end);
  const next = entryAt(entry.container, entry.index + 1, text);
  const movesUp = next !== undefined && text.slice(lineEnd, next.start).trim() === "";
  return { start: entry.start, end: movesUp ? next.start : lineEnd, text: "" };
}

function removeInFlow(text: string, entry: Entry): readonly Splice[] {
  const { container, index, start, end } = entry;
  const next = entryAt(container, index + 1, text);
  const after = commaBetween(text, end, next?.start ?? container.range?.[1] ?? end);
  if (after === undefined) return removeLastInFlow(text, entry);
  const movesUp = next !== undefined && isSpace(text.slice(after + 1, next.start));
  return [{ start, end: movesUp ? next.start : after + 1, text: "" }];
}

function removeLastInFlow(
  text: string,
  { container, index, start, end }: Entry,
): readonly Splice[] {
  const previous = entryAt(container, index - 1, text);
  const comma = previous && commaBetween(text, previous.end, start);
  if (comma === undefined) return [{ start, end, text: "" }];
  if (isSpace(text.slice(comma + 1, start))) return [{ start: comma, end, text: "" }];
  return [
    { start: comma, end: comma + 1, text: "" },
    { start, end, text: "" },
  ];
}

function isSpace(text: string): boolean {
  return /^ *$/.test(text);
}

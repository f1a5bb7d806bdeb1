import { isScalar, isSeq, type Node } from "yaml";
import { asContainer, endOf, isBlockScalar, startOf, type Entry } from "./edit-yaml-nodes.ts";
import {
  renderAfterDash,
  renderAfterKey,
  renderInFlow,
  type IsOneLine,
  type Rendered,
} from "./edit-yaml-render.ts";
import { renderQuoted } from "./edit-yaml-scalar.ts";
import {
  columnAt,
  deeperCommentFollows,
  lineEndAt,
  lineEndBefore,
  lineEndOf,
  lineStartAt,
  type Splice,
} from "./edit-yaml-splice.ts";
import { type Path } from "../domain/problem.ts";

/** A value to be written, where, and which maps may stand on one line. */
export interface Change {
  readonly path: Path;
  readonly value: unknown;
  readonly isOneLine: IsOneLine;
}

/** Writes another value for a key, or for an item of a list. Comments outside the old value stay. */
export function setEntry(text: string, entry: Entry, change: Change): readonly Splice[] {
  if (entry.container.flow === true || entry.mark === undefined)
    return [setInFlow(entry, change.value)];
  const old = oldParts(text, entry, entry.mark);
  const quoted = keepQuotes(entry.value, change.value);
  if (quoted !== undefined) return splicesFor(text, old, { head: quoted, below: [] });
  const column = columnAt(text, entry.start);
  const blocks = old.adjoins && !deeperCommentFollows(text, old.rest.end, column);
  const isOneLine: IsOneLine = (path) =>
    change.isOneLine(path) || (path === change.path && isOnOneLine(text, entry));
  const setting = { path: change.path, isOneLine, column, blocks };
  const render = isSeq(entry.container) ? renderAfterDash : renderAfterKey;
  return splicesFor(text, old, render(change.value, setting));
}

function isOnOneLine(text: string, { value, end }: Entry): boolean {
  if (value === undefined || asContainer(value)?.flow !== true) return false;
  return asContainer(value)?.items.length !== 0 && !text.slice(startOf(value), end).includes("\n");
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of an old value: on the line of its mark (or its own first line), and the lines below. */
interface OldParts {
  readonly mark: number;
  readonly head: Stretch;
  readonly rest: Stretch;
  /** Whether nothing stands between the two. */
  readonly adjoins: boolean;
}

function setInFlow(entry: Entry, value: unknown): Splice {
  const { mark, end } = entry;
  if (entry.value !== undefined) {
    const text = keepQuotes(entry.value, value) ?? renderInFlow(value);
    return { start: startOf(entry.value), end, text };
  }
  if (mark !== undefined) return { start: mark, end: mark, text: ` ${renderInFlow(value)}` };
  return { start: end, end, text: `: ${renderInFlow(value)}` };
}

/** Text that stood in quotes stays in them. */
function keepQuotes(old: Node | undefined, value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 80 || !isScalar(old)) return undefined;
  if (old.type !== "QUOTE_DOUBLE" && old.type !== "QUOTE_SINGLE") return undefined;
  return value.includes("\n") ? undefined : renderQuoted(value, old.type);
}

function oldParts(text: string, { value }: Entry, mark: number): OldParts {
  if (value === undefined) {
    const lineEnd = lineEndAt(text, mark);
    return { mark, head: { start: mark, end: mark }, rest: at(lineEnd), adjoins: true };
  }
  const [start, end] = [startOf(value), endOf(value, text)];
  if (isBlockScalar(value)) {
    const header = /^[|>][^\s#]*/.exec(text.slice(start, end))?.[0] ?? "";
    const rest = { start: lineEndAt(text, start), end };
    return { mark, head: { start, end: start + header.length }, rest, adjoins: true };
  }
  const container = asContainer(value);
  if (container === undefined || container.flow === true)
    return { mark, head: { start, end }, rest: at(lineEndAt(text, end)), adjoins: true };
  return blockParts(text, mark, { start, end });
}

function blockParts(text: string, mark: number, { start, end }: Stretch): OldParts {
  const markLineEnd = lineEndAt(text, mark);
  const lastLineEnd = lineEndAt(text, end);
  if (start < markLineEnd) {
    const rest = { start: markLineEnd, end: lastLineEnd };
    return { mark, head: { start: mark, end: markLineEnd }, rest, adjoins: true };
  }
  const rest = { start: lineEndBefore(text, lineStartAt(text, start)), end: lastLineEnd };
  return { mark, head: { start: mark, end: mark }, rest, adjoins: rest.start === markLineEnd };
}

function at(place: number): Stretch {
  return { start: place, end: place };
}

function splicesFor(text: string, old: OldParts, { head, below }: Rendered): readonly Splice[] {
  const lineEnd = lineEndOf(text);
  const lines = below.map((line) => lineEnd + line).join("");
  const isOnMarkLine = old.head.start <= lineEndAt(text, old.mark);
  if (!isOnMarkLine && below.length > 0) return replaceLines(text, old, { head, below });
  const start = isOnMarkLine && (head === "" || below.length > 0) ? old.mark : old.head.start;
  const space = start === old.mark && head !== "" ? " " : "";
  return [
    { start, end: old.head.end, text: space + head },
    { ...old.rest, text: lines },
  ];
}

/** A value that stood on a line of its own, below its key, gives its lines to what is to stand there. */
function replaceLines(text: string, old: OldParts, { head, below }: Rendered): readonly Splice[] {
  const lineEnd = lineEndOf(text);
  const start = lineEndBefore(text, lineStartAt(text, old.head.start));
  const lines = below.map((line) => lineEnd + line).join("");
  return [
    { start: old.mark, end: old.mark, text: head === "" ? "" : ` ${head}` },
    { start, end: Math.max(old.rest.end, lineEndAt(text, old.head.end)), text: lines },
  ];
}

import { isSeq } from "yaml";
import { entryAt, type Container, type Entry } from "./edit-yaml-nodes.ts";
import { renderAfterDash, renderAfterKey, renderInFlow, withMark } from "./edit-yaml-render.ts";
import { renderKey } from "./edit-yaml-scalar.ts";
import { type Change } from "./edit-yaml-set.ts";
import {
  columnAt,
  commaBetween,
  deeperCommentFollows,
  lineEndAt,
  lineEndOf,
  type Splice,
} from "./edit-yaml-splice.ts";

/** Adds a key, or an item, after the last one of a container that has some. The path's last step is the key. */
export function addEntry(text: string, container: Container, change: Change): Splice {
  const last = entryAt(container, -1, text);
  const first = entryAt(container, 0, text);
  if (first === undefined || last === undefined)
    throw new Error("an empty map or list is replaced");
  return container.flow === true
    ? addInFlow(text, last, change)
    : addBelow(text, { first, last }, change);
}

function addInFlow(text: string, last: Entry, { path, value }: Change): Splice {
  const isItem = isSeq(last.container);
  const added = isItem ? renderInFlow(value) : `${keyOf(path)}: ${renderInFlow(value)}`;
  const comma = commaBetween(text, last.end, last.container.range?.[1] ?? last.end);
  if (comma !== undefined) return { start: comma + 1, end: comma + 1, text: ` ${added}` };
  return { start: last.end, end: last.end, text: `, ${added}` };
}

function addBelow(text: string, ends: { first: Entry; last: Entry }, change: Change): Splice {
  const place = lineEndAt(text, ends.last.end);
  const column = columnAt(text, ends.first.start);
  const blocks = !deeperCommentFollows(text, place, column);
  const setting = { path: change.path, isOneLine: change.isOneLine, column, blocks };
  const isItem = isSeq(ends.last.container);
  const rendered = (isItem ? renderAfterDash : renderAfterKey)(change.value, setting);
  const mark = isItem ? "-" : `${keyOf(change.path)}:`;
  const lines = withMark(" ".repeat(column) + mark, rendered);
  const added = lines.map((line) => lineEndOf(text) + line).join("");
  return { start: place, end: place, text: added };
}

function keyOf(path: Change["path"]): string {
  return renderKey(String(path.at(-1)));
}

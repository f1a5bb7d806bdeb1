import { isScalar, type Node } from "yaml";
import { applyEdits, isRecord, isSameData, valueAt } from "../domain/edits.ts";
import { type Edit, type Path } from "../domain/problem.ts";
import { addEntry } from "./edit-yaml-add.ts";
import { narrowed, type Standing } from "./edit-yaml-narrow.ts";
import {
  asContainer,
  endOf,
  findEntry,
  startOf,
  type Container,
  type Entry,
} from "./edit-yaml-nodes.ts";
import { findOutgrown } from "./edit-yaml-outgrow.ts";
import { parseNodes } from "./edit-yaml-parse.ts";
import { removeEntry } from "./edit-yaml-remove.ts";
import { renderInFlow, renderLines, type IsOneLine } from "./edit-yaml-render.ts";
import { setEntry, type Change } from "./edit-yaml-set.ts";
import { lineEndOf, spliced, type Splice } from "./edit-yaml-splice.ts";
import { readYaml } from "./located-yaml.ts";
import { withoutRefusedCharacters } from "./refused-character.ts";

/**
 * A file's text after the edits. Every line that they do not touch stays as it was, byte for byte.
 * What is taken away leaves its map `{}` and its list `[]`. Characters that no file may hold (control
 * characters, halves of pairs) are left out of new text. Throws on text that `readYaml` refuses, and
 * where the result does not read back as `applyEdits` says: both are bugs of the caller's or ours.
 */
export function editYaml(
  text: string,
  edits: readonly Edit[],
  isOneLine: IsOneLine = isListItem,
): string {
  const writable = edits.map(({ path, value }) => ({ path, value: withoutRefused(value) }));
  const expected = applyEdits(dataOf(text), writable);
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  let after = text.slice(mark.length);
  for (const edit of writable) after = editOnce(after, edit, isOneLine);
  if (!isSameData(dataOf(after), expected))
    throw new Error(`the edit of ${edits.map(({ path }) => path.join(".")).join(", ")} went wrong`);
  return mark + after;
}

/**
 * As `editYaml`, for many edits of different maps, none within another's: the file is parsed once for all of them, so
 * that a file with a hundred changes takes no longer than one with a few.
 */
export function editYamlAtOnce(text: string, edits: readonly Edit[], isOneLine: IsOneLine): string {
  const writable = edits.map(({ path, value }) => ({ path, value: withoutRefused(value) }));
  const data = dataOf(text);
  const changed = writable.filter(({ path, value }) => !isSameData(valueAt(data, path), value));
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = text.slice(mark.length);
  const root = parseNodes(body);
  const splices = changed.flatMap((edit) => splicesFor(body, root, { ...edit, isOneLine }));
  const after = mark + spliced(body, splices);
  const read = readYaml(after, "text");
  const expected = applyEdits(data, changed);
  return read.ok && isSameData(read.value.data, expected)
    ? after
    : editYaml(text, changed, isOneLine);
}

/** Says whether a path leads to an item of a list. */
export function isListItem(path: Path): boolean {
  return typeof path.at(-1) === "number";
}

function withoutRefused(value: unknown): unknown {
  if (typeof value === "string") return withoutRefusedCharacters(value);
  if (Array.isArray(value)) return value.map(withoutRefused);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withoutRefused(member)]),
  );
}

function dataOf(text: string): unknown {
  const read = readYaml(text, "text");
  if (read.ok) return read.value.data;
  throw new Error(`not YAML that this tool reads: ${read.problems[0]?.message ?? ""}`);
}

function editOnce(text: string, edit: Edit, isOneLine: IsOneLine): string {
  const standing = { text, data: dataOf(text), root: parseNodes(text) };
  const smaller = narrowed(standing, edit);
  const [only] = smaller;
  if (smaller.length === 1 && only !== undefined)
    return changedOnce(standing, { ...only, isOneLine });
  let after = text;
  for (const part of smaller) after = editOnce(after, part, isOneLine);
  return after;
}

function changedOnce(standing: Standing, change: Change): string {
  const { text, root } = standing;
  const after = spliced(text, splicesFor(text, root, change));
  const outgrown = findOutgrown(standing, change, after);
  return outgrown === undefined
    ? after
    : spliced(text, setEntry(text, outgrown.entry, outgrown.change));
}

function splicesFor(text: string, root: Node, change: Change): readonly Splice[] {
  let container = asContainer(root);
  let holder: Entry | undefined;
  for (const [depth, step] of change.path.entries()) {
    if (container === undefined || container.items.length === 0)
      return fill(text, holder ?? root, { ...change, ...nested(change, depth) });
    const entry = findEntry(container, step, text);
    const isLast = depth === change.path.length - 1;
    if (entry === undefined)
      return [addEntry(text, container, { ...change, ...nested(change, depth + 1) })];
    if (isLast && change.value === undefined)
      return takeAway(text, { root, holder, entry }, change);
    if (isLast) return setEntry(text, entry, change);
    container = containerIn(entry);
    holder = entry;
  }
  throw new Error("a whole file is not replaced by an edit");
}

function containerIn(entry: Entry): Container | undefined {
  const { value } = entry;
  if (value === undefined || (isScalar(value) && value.value === null)) return undefined;
  const container = asContainer(value);
  if (container === undefined) throw new Error("a value stands where a map or a list is wanted");
  return container;
}

/** The change at the first `depth` steps of its path, with what is missing below made. */
function nested(change: Change, depth: number): Pick<Change, "path" | "value"> {
  let value = change.value;
  for (const step of change.path.slice(depth).toReversed())
    value = typeof step === "number" ? [value] : { [step]: value };
  return { path: change.path.slice(0, depth), value };
}

/** Writes a value over an empty map or list: that of a key, or the file's own. */
function fill(text: string, place: Entry | Node, change: Change): readonly Splice[] {
  if ("container" in place) return setEntry(text, place, change);
  const lines = renderLines(change.value, { ...change, column: -2, blocks: true });
  const written = lines.length === 0 ? renderInFlow(change.value) : lines.join(lineEndOf(text));
  return [{ start: startOf(place), end: endOf(place, text), text: written }];
}

function takeAway(
  text: string,
  { root, holder, entry }: { root: Node; holder: Entry | undefined; entry: Entry },
  change: Change,
): readonly Splice[] {
  if (entry.container.items.length > 1) return removeEntry(text, entry);
  const value = typeof change.path.at(-1) === "number" ? [] : {};
  const path = change.path.slice(0, -1);
  return fill(text, holder ?? root, { ...change, path, value });
}

import { type Node } from "yaml";
import { isRecord, isSameData, valueAt } from "../domain/edits.ts";
import { type Edit, type Path } from "../domain/problem.ts";
import { asContainer, endOf, findEntry, startOf } from "./edit-yaml-nodes.ts";

/** A file as it stands: its text, the data that it reads as, and the nodes that it was parsed to. */
export interface Standing {
  readonly text: string;
  readonly data: unknown;
  readonly root: Node;
}

/** The smallest edits that do the same: none where nothing changes, and only what differs of a map or a list. */
export function narrowed(standing: Standing, edit: Edit): readonly Edit[] {
  const { path, value } = edit;
  const old = valueAt(standing.data, path);
  if (isSameData(old, value)) return [];
  if (isOnOneLine(standing, path)) return [edit];
  if (isRecord(old) && isRecord(value)) return keyEdits(path, old, value) ?? [edit];
  if (Array.isArray(old) && Array.isArray(value)) return itemEdits(path, old, value) ?? [edit];
  return [edit];
}

/** What stands on one line is written anew as one. */
function isOnOneLine({ text, root }: Standing, path: Path): boolean {
  let node: Node | undefined = root;
  for (const step of path) {
    const container = asContainer(node);
    node = container && findEntry(container, step, text)?.value;
  }
  const container = asContainer(node);
  if (node === undefined || container?.flow !== true) return false;
  return !text.slice(startOf(node), endOf(node, text)).includes("\n");
}

type Members = Readonly<Record<string, unknown>>;

/** What goes is taken away last, so that the map is never empty. Undefined where one is empty: it is written whole. */
function keyEdits(path: Path, old: Members, value: Members): readonly Edit[] | undefined {
  if (!hasSome(old) || !hasSome(value)) return undefined;
  const set = Object.entries(value)
    .filter(([key, member]) => member !== undefined && !isSameData(member, old[key]))
    .map(([key, member]) => ({ path: [...path, key], value: member }));
  const removed = Object.keys(old)
    .filter((key) => !Object.hasOwn(value, key) || value[key] === undefined)
    .map((key) => ({ path: [...path, key], value: undefined }));
  return [...set, ...removed];
}

function itemEdits(
  path: Path,
  old: readonly unknown[],
  items: readonly unknown[],
): readonly Edit[] | undefined {
  if (old.length === 0 || items.length === 0) return undefined;
  const gone = old.length - items.length;
  const same = items.findIndex((item, index) => !isSameData(item, old[index]));
  const start = same === -1 ? items.length : same;
  if (gone > 0 && isSameData(items.slice(start), old.slice(start + gone)))
    return removals(path, start, gone);
  const set = items
    .map((value, index) => ({ path: [...path, index], value }))
    .filter(({ value }, index) => !isSameData(value, old[index]));
  return [...set, ...removals(path, items.length, Math.max(0, gone))];
}

function removals(path: Path, start: number, count: number): readonly Edit[] {
  return Array.from({ length: count }, () => ({ path: [...path, start], value: undefined }));
}

function hasSome(record: Members): boolean {
  return Object.values(record).some((member) => member !== undefined);
}

import { type Node } from "yaml";
import { applyEdits, valueAt } from "../domain/edits.ts";
import { type Path } from "../domain/problem.ts";
import { type Standing } from "./edit-yaml-narrow.ts";
import { asContainer, type Entry, findEntry } from "./edit-yaml-nodes.ts";
import { WIDTH } from "./edit-yaml-scalar.ts";
import { type Change } from "./edit-yaml-set.ts";
import { lineEndAt, lineStartAt } from "./edit-yaml-splice.ts";

/** A map or a list that stands on one line, and what is to stand there. */
export interface Outgrown {
  readonly entry: Entry;
  readonly change: Change;
}

/**
 * The whole of a map or a list on one line, to be written anew, where a change inside it makes the line
 * too long: the text after the change says whether. A line that was too long before is left as it is.
 */
export function findOutgrown(
  standing: Standing,
  change: Change,
  after: string,
): Outgrown | undefined {
  const found = outermost(standing, change.path);
  if (found === undefined || change.value === undefined) return undefined;
  const { entry, path } = found;
  if (lineLength(after, entry.start) <= WIDTH) return undefined;
  if (lineLength(standing.text, entry.start) > WIDTH) return undefined;
  const value = valueAt(applyEdits(standing.data, [change]), path);
  return { entry, change: { ...change, path, value } };
}

/** The entry of a block on the way of a path whose value is in brackets or braces, and holds the path's end. */
function outermost(
  { root, text }: Standing,
  path: Path,
): { readonly entry: Entry; readonly path: Path } | undefined {
  let node: Node | undefined = root;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    const container = asContainer(node);
    if (container === undefined || container.flow === true) return undefined;
    const entry = findEntry(container, step, text);
    node = entry?.value;
    if (entry !== undefined && isOnOneLine(text, entry))
      return { entry, path: path.slice(0, depth + 1) };
  }
  return undefined;
}

function isOnOneLine(text: string, { value, start, end }: Entry): boolean {
  return asContainer(value)?.flow === true && !text.slice(start, end).includes("\n");
}

function lineLength(text: string, place: number): number {
  return lineEndAt(text, place) - lineStartAt(text, place);
}

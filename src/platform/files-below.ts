import { readdirSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { codeOf, fileError } from "./file-errors.ts";
import { type FilesBelow } from "./host.ts";

/**
 * The files below a folder at any depth, each folder's names sorted by code unit. Left out are names that start with a
 * dot, `node_modules`, and folders that links lead to: they could lead round in a circle. Links to files outside are
 * told apart. Throws a `UserError`.
 */
export function filesBelow(folder: string): FilesBelow {
  const files: string[] = [];
  const leadingOut: string[] = [];
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of entriesOf(at)) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isSymbolicLink() && leadsOut(path, folder)) leadingOut.push(path);
      else files.push(path);
    }
  }
  return { files: files.toSorted(byCodeUnit), leadingOut: leadingOut.toSorted(byCodeUnit) };
}

/** A link that leads nowhere does not lead out: whoever reads it is told. */
function leadsOut(path: string, folder: string): boolean {
  try {
    const inside = relative(realpathSync(folder), realpathSync(path));
    return inside.split(sep)[0] === ".." || isAbsolute(inside);
  } catch {
    return false;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith(".") && name !== "node_modules",
    );
  } catch (error) {
    // It went between the look at the folder above and this one.
    if (codeOf(error) === "ENOENT") return [];
    throw fileError(error, folder);
  }
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

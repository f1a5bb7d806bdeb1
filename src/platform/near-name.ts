import { readdirSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import { distance } from "fastest-levenshtein";

/** Letters that may differ. */
const SLIPS = 2;

/**
 * The path of a file that is there, where a missing one was most likely meant to be it: the same name with another ending
 * or in capitals, or one with a slip in it. Two years are never taken for each other: the figures must be the same ones.
 */
export function nearName(path: string): string | undefined {
  const { dir, base } = parse(path);
  const names = namesIn(dirname(path)).toSorted();
  const found =
    names.find((name) => stem(name) === stem(base)) ??
    names.find((name) => figures(name) === figures(base) && distance(name, base) <= SLIPS);
  return found === undefined ? undefined : join(dir, found);
}

function namesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}

function stem(name: string): string {
  return parse(name).name.toLowerCase();
}

/** The figures of a name, in no order: two that changed places are a slip too. */
function figures(name: string): string {
  return (name.match(/\d/g) ?? []).toSorted().join("");
}

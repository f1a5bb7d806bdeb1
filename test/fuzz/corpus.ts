import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the repository: the bundle of these files is run from `dist/fuzz-…/`. */
export const ROOT = new URL("../../", import.meta.url).pathname;

/** A file of the repository, as text. */
export function realFile(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** All files of a folder with an ending, as texts, in the order of their names. */
export function realFiles(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => realFile(join(folder, name)));
}

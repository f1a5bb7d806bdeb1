import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { fileError, codeOf } from "./file-errors.ts";
import { type FileLocks } from "./file-lock.ts";
import { type Files } from "./host.ts";
import { packageRoot } from "./package-root.ts";
import { readFileWhole } from "./read-file.ts";

/**
 * The files of this machine, as the user names them from the folder where the run was started. A run waits for its few
 * files in any case: read in one go, they spare it what Node loads for files that are read while other things go on.
 */
export function nodeFiles(locks: FileLocks): Files {
  return {
    read: readFileWhole,
    readShipped: async (path) => readFileSync(join(packageRoot(), path), "utf8"),
    exists: async (path) => existsSync(path),
    isSame,
    list,
    below: async (path) => {
      if (!isFolder(path)) return undefined;
      return (await import("./files-below.ts")).filesBelow(path);
    },
    sha256Within,
    writeAtomically: async (path, text) => {
      const { writeFileAtomically } = await import("./write-atomically.ts");
      await writeFileAtomically(path, text);
    },
    makeFolder: async (path) => {
      try {
        mkdirSync(path, { recursive: true });
      } catch (error) {
        throw fileError(error, path);
      }
    },
    lock: locks.lock,
  };
}

/** What cannot be looked at is no folder: reading it says why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

async function isSame(one: string, other: string): Promise<boolean> {
  try {
    const [first, second] = [statSync(one), statSync(other)];
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return readdirSync(folder).toSorted(byCodeUnit);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
    throw fileError(error, folder);
  }
}

async function sha256Within(folder: string, path: string): Promise<string | undefined> {
  try {
    const base = realpathSync.native(folder === "" ? "." : folder);
    const target = realpathSync.native(join(base, path));
    const inside = relative(base, target);
    if (inside.split(sep)[0] === ".." || isAbsolute(inside)) return undefined;
    const { sha256OfFile } = await import("./hashes.ts");
    return sha256OfFile(target);
  } catch {
    return undefined;
  }
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

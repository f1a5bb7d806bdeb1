import { mkdir, readdir, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { fileError, codeOf } from "./file-errors.ts";
import { type FileLocks } from "./file-lock.ts";
import { type Files } from "./host.ts";
import { packageRoot } from "./package-root.ts";
import { readFileWhole } from "./read-file.ts";

/** The files of this machine, as the user names them from the folder where the run was started. */
export function nodeFiles(locks: FileLocks): Files {
  return {
    read: readFileWhole,
    readShipped: (path) => readFile(join(packageRoot(), path), "utf8"),
    exists: (path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    isSame,
    list,
    sha256Within,
    writeAtomically: async (path, text) => {
      const { writeFileAtomically } = await import("./write-atomically.ts");
      await writeFileAtomically(path, text);
    },
    makeFolder: async (path) => {
      await mkdir(path, { recursive: true }).catch((error: unknown) => {
        throw fileError(error, path);
      });
    },
    lock: locks.lock,
  };
}

async function isSame(one: string, other: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(one), stat(other)]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.toSorted(byCodeUnit);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
    throw fileError(error, folder);
  }
}

async function sha256Within(folder: string, path: string): Promise<string | undefined> {
  try {
    const base = await realpath(folder === "" ? "." : folder);
    const target = await realpath(join(base, path));
    const inside = relative(base, target);
    if (inside.split(sep)[0] === ".." || isAbsolute(inside)) return undefined;
    const { sha256OfFile } = await import("./hashes.ts");
    return await sha256OfFile(target);
  } catch {
    return undefined;
  }
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

import { readFileSync, unlinkSync } from "node:fs";
import { readFile, realpath, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Lock } from "./host.ts";
import { takeLock } from "./take-lock.ts";

/** The locks of one process: taken for a whole writing command, and given back on every way out. */
export interface FileLocks {
  readonly lock: (path: string) => Promise<Lock>;
  /** Gives every lock back at once, for a process that is about to end; says whether there was one. */
  readonly releaseAll: () => boolean;
}

/** Locks as files: `<file>.lock` beside the file, which only one process can make. */
export function fileLocks(): FileLocks {
  const held = new Map<string, string>();
  return {
    lock: async (path) => {
      const lockPath = `${await placeOf(path)}.lock`;
      const mark = await takeLock(path, lockPath);
      held.set(lockPath, mark);
      return {
        release: async () => {
          const found = await readFile(lockPath, "utf8").catch(() => undefined);
          if (found === mark) await unlink(lockPath).catch(() => undefined);
          // Not before: a process that ends in between gives back what it still holds.
          held.delete(lockPath);
        },
      };
    },
    releaseAll: () => {
      const hadAny = held.size > 0;
      for (const [lockPath, mark] of held) releaseNow(lockPath, mark);
      held.clear();
      return hadAny;
    },
  };
}

/** One file has one lock, whichever link leads to it and before it is there. */
async function placeOf(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
    return join(folder, basename(whole));
  }
}

function releaseNow(lockPath: string, mark: string): void {
  try {
    if (readFileSync(lockPath, "utf8") === mark) unlinkSync(lockPath);
  } catch {
    // It is gone already; there is nobody left to tell.
  }
}

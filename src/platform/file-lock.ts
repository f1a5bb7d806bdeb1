import { readFileSync, realpathSync, unlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Lock } from "./host.ts";

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
      const { takeLock } = await import("./take-lock.ts");
      const { requireWritable } = await import("./writable.ts");
      // Nobody should answer for an hour and learn then that nothing can be saved.
      await requireWritable(path);
      const lockPath = `${placeOf(path)}.lock`;
      const mark = await takeLock(path, lockPath);
      held.set(lockPath, mark);
      return {
        release: async () => {
          releaseNow(lockPath, mark);
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
function placeOf(path: string): string {
  const whole = resolve(path);
  return realPath(whole) ?? join(realPath(dirname(whole)) ?? dirname(whole), basename(whole));
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function releaseNow(lockPath: string, mark: string): void {
  try {
    if (readFileSync(lockPath, "utf8") === mark) unlinkSync(lockPath);
  } catch {
    // It is gone already; there is nobody left to tell.
  }
}

import { readdir, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isRunning } from "./is-running.ts";

const SUFFIX = ".mir-temporary";
/** A write takes far less than this; a file younger than this may belong to one on another machine. */
const OLD_ENOUGH_MS = 60_000;

/** What a file is called while it is being written by the process of that number. */
export function temporaryName(name: string, processId: number): string {
  return `${name}.${String(processId)}${SUFFIX}`;
}

/** Takes away what runs that were killed in the middle of writing this file left beside it. */
export async function sweepLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const names = await readdir(folder).catch(() => []);
  const leftovers = names.filter((name) => isLeftover(name, basename(target)));
  await Promise.all(leftovers.map((name) => removeOld(join(folder, name))));
}

function isLeftover(name: string, target: string): boolean {
  if (!name.startsWith(`${target}.`)) return false;
  const writer = /^(\d+)\.mir-temporary(\.\d+)?$/.exec(name.slice(target.length + 1));
  return writer !== null && !isRunning(Number(writer[1]));
}

async function removeOld(path: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > OLD_ENOUGH_MS) await unlink(path);
  } catch {
    // Somebody else took it away, or it is not ours to take: it does no harm.
  }
}

import { readFile, stat, unlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf, fileError } from "./file-errors.ts";
import { hasEnded, type LockHolder, parseHolder, thisProcess } from "./lock-holder.ts";
import { UserError } from "./user-error.ts";
import { folderOf } from "./write-error.ts";

/** A lock file that is still unreadable after this was left by a run that was killed while it wrote it. */
const HALF_WRITTEN_MS = 10_000;

/**
 * Makes the lock file and gives the text that marks it as ours. One left by a run that has ended is taken
 * over; a `UserError` that names the holder where a run still holds it.
 */
export async function takeLock(path: string, lockPath: string): Promise<string> {
  const mark = `${JSON.stringify(thisProcess())}\n`;
  if (await makes(lockPath, mark, path)) return mark;

  // Only the run that holds this second lock may take a dead one away: two that see it dead at once would
  // otherwise take away each other's.
  const guardPath = `${lockPath}.taking-over`;
  await removeIfDead(guardPath);
  if (!(await makes(guardPath, mark, path))) throw await heldError(path, lockPath);
  try {
    await removeIfDead(lockPath);
    if (await makes(lockPath, mark, path)) return mark;
  } finally {
    await unlink(guardPath).catch(() => undefined);
  }
  throw await heldError(path, lockPath);
}

/** Makes a file that is not there yet; false where it is. */
async function makes(lockPath: string, text: string, path: string): Promise<boolean> {
  try {
    await writeFile(lockPath, text, { flag: "wx" });
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return false;
    throw lockError(error, path);
  }
}

function lockError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new UserError(`${path}: you may not write in ${folderOf(path)}`, {
      hint: "ask whoever owns it, or work on a copy in your own folder",
      cause: error,
    });
  if (code === "ENOENT" || code === "ENOTDIR")
    return new UserError(`${path}: there is no folder ${dirname(path)}`, {
      hint: "make the folder first, or check its name",
      cause: error,
    });
  return fileError(error, path);
}

async function removeIfDead(lockPath: string): Promise<void> {
  const found = await findLock(lockPath);
  if (found === undefined) return;
  const isDead =
    found.holder === undefined ? found.ageMs > HALF_WRITTEN_MS : hasEnded(found.holder);
  if (isDead) await unlink(lockPath).catch(() => undefined);
}

/** What stands in a lock file; undefined where there is none. */
async function findLock(
  lockPath: string,
): Promise<{ readonly holder: LockHolder | undefined; readonly ageMs: number } | undefined> {
  try {
    const holder = parseHolder(await readFile(lockPath, "utf8"));
    return { holder, ageMs: Date.now() - (await stat(lockPath)).mtimeMs };
  } catch {
    return undefined;
  }
}

async function heldError(path: string, lockPath: string): Promise<UserError> {
  const holder = (await findLock(lockPath))?.holder;
  if (holder === undefined)
    return new UserError(`${path}: another run has just taken this file`, {
      hint: `run it again; if this stays so and no other run is at work, delete ${path}.lock`,
    });
  const since = holder.started.replace(/^(.{10})T(.{5}).*$/, "$1 at $2 UTC");
  const where =
    holder.host === thisProcess().host ? "on this machine" : `on the machine ${holder.host}`;
  return new UserError(
    `${path}: another run is writing this file: process ${String(holder.pid)} ${where}, since ${since}`,
    {
      hint:
        "end that run first, so that no answer is lost\n" +
        `if it ended without tidying up, delete ${path}.lock`,
    },
  );
}

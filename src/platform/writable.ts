import { constants, type Stats } from "node:fs";
import { lstat, open, realpath, stat } from "node:fs/promises";
import { codeOf } from "./file-errors.ts";
import { UserError } from "./user-error.ts";
import { writeError } from "./write-error.ts";

/** What a path leads to. */
export interface Target {
  /** The file itself, where the path is a link. */
  readonly target: string;
  /** As it now is; undefined where there is nothing yet. */
  readonly before: Stats | undefined;
}

/** Finds what is to be written over; throws a `UserError` where it is no ordinary file, or one that may not be written. */
export async function requireWritable(path: string): Promise<Target> {
  try {
    const target = await targetOf(path);
    const before = await statusOf(target);
    if (before !== undefined) await refuseUnwritable(path, target, before);
    return { target, before };
  } catch (error) {
    throw writeError(error, path);
  }
}

/** Where a link leads; the path itself where it is no link or there is nothing yet. */
async function targetOf(path: string): Promise<string> {
  const isLink = await lstat(path).then(
    (status) => status.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return path;
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    throw new UserError(`${path}: this link leads to a file that is not there`, {
      hint: "name the file itself, or take the link away",
      cause: error,
    });
  }
}

async function statusOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function refuseUnwritable(path: string, target: string, status: Stats): Promise<void> {
  if (status.isDirectory())
    throw new UserError(`${path}: this is a folder, not a file`, { hint: "name a file in it" });
  if (!status.isFile())
    throw new UserError(`${path}: this is a pipe or a device, not an ordinary file`, {
      hint: "name a file",
    });
  // The superuser may write anything, so the mark itself is looked at too.
  const mayWrite = (status.mode & 0o222) !== 0 && (await opensForWriting(target));
  if (!mayWrite)
    throw new UserError(`${path}: this file is marked as read-only`, {
      hint: "make it writable, or name another file",
    });
}

/** Asks by opening: what the system says beforehand is about another user where a run changed its own. */
async function opensForWriting(target: string): Promise<boolean> {
  try {
    const handle = await open(target, constants.O_WRONLY | constants.O_NONBLOCK);
    await handle.close();
    return true;
  } catch (error) {
    if (["EACCES", "EPERM"].includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}

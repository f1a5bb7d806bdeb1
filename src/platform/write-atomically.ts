import { constants, type Stats } from "node:fs";
import { lstat, open, realpath, rename, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { codeOf, fileError } from "./file-errors.ts";
import { sweepLeftovers, temporaryName } from "./leftovers.ts";
import { UserError } from "./user-error.ts";

/**
 * Writes the whole file or leaves it as it was: into a temporary file beside it, to the disk, then into its
 * place. A link's target is written, not the link; a read-only file is refused; the mode is kept.
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  try {
    const target = await targetOf(path);
    const before = await statusOf(target);
    if (before !== undefined) await refuseUnwritable(path, target, before);
    await sweepLeftovers(target);
    await replace(target, text, before);
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

/**
 * The package writes, syncs and renames; it names its temporary files so that they cannot be told from a
 * person's own, and it overlooks a write cut short by a full disk. So it is given a name that is surely
 * ours, the bytes are put in by `writeFile`, which does notice, and the last rename is made here.
 */
async function replace(target: string, text: string, before: Stats | undefined): Promise<void> {
  const temporary = join(dirname(target), temporaryName(basename(target), process.pid));
  try {
    await writeFileAtomic(temporary, "", {
      tmpfileCreated: (created: string) => writeFile(created, text),
      ...(before === undefined ? {} : { mode: before.mode, chown: ownerOf(before) }),
    });
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

function ownerOf(status: Stats): { uid: number; gid: number } {
  return { uid: status.uid, gid: status.gid };
}

/** Puts the rename itself on the disk, so that a flat battery does not undo it. Some systems cannot; the file is whole either way. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, constants.O_RDONLY);
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows and some network drives do not sync folders.
  }
}

function writeError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR")
    return new UserError(`${path}: there is no folder ${dirname(path)}`, {
      hint: "make the folder first, or check its name",
      cause: error,
    });
  if (code === "EACCES" || code === "EPERM")
    return new UserError(`${path}: you may not write in the folder ${dirname(path)}`, {
      hint: "ask whoever owns it, or write to your own folder",
      cause: error,
    });
  if (code === "ENOSPC" || code === "EDQUOT")
    return new UserError(
      `${path}: the disk is full; nothing was written and the file is as it was`,
      {
        hint: "make room and run it again",
        cause: error,
      },
    );
  return fileError(error, path);
}

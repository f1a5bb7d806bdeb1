import { constants, type Stats } from "node:fs";
import { open, rename, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { sweepLeftovers, temporaryName } from "./leftovers.ts";
import { requireWritable } from "./writable.ts";
import { writeError } from "./write-error.ts";

/**
 * Writes the whole file or leaves it as it was: into a temporary file beside it, to the disk, then into its
 * place. A link's target is written, not the link; a read-only file is refused; the mode is kept.
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  try {
    const { target, before } = await requireWritable(path);
    await sweepLeftovers(target);
    await replace(target, text, before);
  } catch (error) {
    throw writeError(error, path);
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

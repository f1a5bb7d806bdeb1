import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { codeOf, fileError } from "./file-errors.ts";
import { UserError } from "./user-error.ts";

const MEGABYTE = 1024 * 1024;

/** The most that a file may hold unless the caller says otherwise. */
export const DEFAULT_LIMIT = 5 * MEGABYTE;

/** The bytes of an ordinary file of at most `limit` bytes; a `UserError` for anything else. */
export async function readFileWhole(path: string, limit = DEFAULT_LIMIT): Promise<Uint8Array> {
  try {
    // Without NONBLOCK, opening a named pipe would wait for a writer for ever.
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return readOpened(descriptor, path, limit);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw await missing(error, path);
    throw fileError(error, path);
  }
}

async function missing(error: unknown, path: string): Promise<unknown> {
  const { nearName } = await import("./near-name.ts");
  const near = nearName(path);
  const explained = fileError(error, path);
  if (near === undefined || !(explained instanceof UserError)) return explained;
  return new UserError(explained.message, { cause: error, hint: `did you mean ${near}?` });
}

function readOpened(descriptor: number, path: string, limit: number): Uint8Array {
  const status = fstatSync(descriptor);
  if (status.isDirectory())
    throw new UserError(`${path}: this is a folder, not a file`, { hint: "name a file in it" });
  if (!status.isFile())
    throw new UserError(`${path}: this is a pipe or a device, not an ordinary file`, {
      hint: "save it as a file first",
    });
  if (status.size > limit)
    throw new UserError(
      `${path}: this file is ${inMegabytes(status.size)}; the most that is read is ${inMegabytes(limit)}`,
      { hint: "check that it is the file you meant" },
    );
  return readFileSync(descriptor);
}

function inMegabytes(bytes: number): string {
  return `${String(Math.round((bytes / MEGABYTE) * 10) / 10)} MB`;
}

import { dirname } from "node:path";
import { codeOf, fileError } from "./file-errors.ts";
import { UserError } from "./user-error.ts";

/** The folder of a file in words; a name without one is in the folder that the tool is run in. */
export function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === "." ? "the folder that it is in" : `the folder ${folder}`;
}

/** What the system says where a file cannot be written, as a `UserError` that says what to do; anything else as it is. */
export function writeError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR")
    return new UserError(`${path}: there is no folder ${dirname(path)}`, {
      hint: "make the folder first, or check its name",
      cause: error,
    });
  if (code === "EACCES" || code === "EPERM")
    return new UserError(`${path}: you may not write in ${folderOf(path)}`, {
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

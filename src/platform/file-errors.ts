import { UserError } from "./user-error.ts";

/** What the system said of a file → what a person can do about it. */
const EXPLANATIONS: Record<string, { readonly says: string; readonly hint?: string }> = {
  ENOENT: { says: "there is no such file", hint: "check the name and the folder" },
  ENOTDIR: {
    says: "a part of this path is a file, not a folder",
    hint: "check the name and the folder",
  },
  EEXIST: {
    says: "a file stands where a folder is wanted",
    hint: "name another folder, or move the file",
  },
  EISDIR: { says: "this is a folder, not a file", hint: "name a file in it" },
  EACCES: {
    says: "you may not open this",
    hint: "ask whoever owns it, or copy it to your own folder",
  },
  EPERM: {
    says: "you may not open this",
    hint: "ask whoever owns it, or copy it to your own folder",
  },
  ELOOP: { says: "this link leads round in a circle", hint: "name the file itself" },
  ENAMETOOLONG: { says: "this name is too long" },
  EMFILE: { says: "too many files are open", hint: "close other programs and run it again" },
  ENFILE: { says: "too many files are open", hint: "close other programs and run it again" },
  EIO: { says: "the disk or the network drive failed", hint: "try a copy on another disk" },
  EBUSY: { says: "another program holds this file", hint: "close it there and run it again" },
  ETXTBSY: { says: "another program holds this file", hint: "close it there and run it again" },
  ENOSPC: { says: "the disk is full", hint: "make room and run it again" },
  EDQUOT: { says: "your share of the disk is full", hint: "make room and run it again" },
  EROFS: { says: "this disk can only be read", hint: "name a file on another disk" },
  EFBIG: { says: "this disk does not take so large a file", hint: "name a file on another disk" },
};

/** A `UserError` for what the system said of a file; anything that is not the system's word comes back as it is. */
export function fileError(error: unknown, path: string): unknown {
  const explanation = EXPLANATIONS[codeOf(error) ?? ""];
  if (explanation === undefined) return error;
  return new UserError(`${path}: ${explanation.says}`, {
    cause: error,
    hint: explanation.hint,
  });
}

/** The system's code for an error (`ENOENT`); undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

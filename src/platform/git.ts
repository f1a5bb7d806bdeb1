import { execFile } from "node:child_process";
import { codeOf } from "./file-errors.ts";
import { UserError } from "./user-error.ts";

/** What git answered: its output, or its own words on why not. */
export type GitAnswer =
  | { readonly ok: true; readonly output: Uint8Array }
  | { readonly ok: false; readonly why: "refused" | "too-large"; readonly says: string };

/** Runs git in a folder, without a shell, to read. Throws a `UserError` where there is no git. */
export async function git(
  folder: string,
  words: readonly string[],
  limit: number,
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: folder,
      encoding: "buffer",
      env: surroundings(),
      maxBuffer: limit,
    } as const;
    execFile("git", words, options, (error, stdout, stderr) => {
      if (error === null) resolve({ ok: true, output: stdout });
      else if (codeOf(error) === "ENOENT") reject(noGit(error));
      else if (codeOf(error) === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
        resolve({ ok: false, why: "too-large", says: "" });
      else resolve({ ok: false, why: "refused", says: stderr.toString("utf8").trim() });
    });
  });
}

/** No question, no network, no lock, English words, and the repository that the folder lies in. */
function surroundings(): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
  return {
    ...env,
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C",
  };
}

function noGit(cause: unknown): UserError {
  return new UserError("git is not installed, and --git reads through it", {
    cause,
    hint: "install git, or name two files in place of --git",
  });
}

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A git repository in a folder of its own, with one commit for each state of its files. */
export interface Repository {
  readonly folder: string;
  /** The name of each commit, oldest first. */
  readonly commits: readonly string[];
}

/** Makes a repository of an empty folder; each state holds the files that are written before its commit. */
export function gitRepository(
  folder: string,
  states: readonly Readonly<Record<string, string>>[],
): Repository {
  runGit(folder, "init", "--quiet", "--initial-branch", "main");
  const commits = states.map((files) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    runGit(folder, "add", "--all");
    runGit(folder, "commit", "--quiet", "--message", "State");
    return runGit(folder, "rev-parse", "HEAD").trim();
  });
  return { folder, commits };
}

/** Runs git in a repository as nobody in particular. Gives what it prints. */
export function runGit(folder: string, ...words: readonly string[]): string {
  const who = [
    "-c",
    "user.name=Test",
    "-c",
    "user.email=test@example.org",
    "-c",
    "commit.gpgsign=false",
  ];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  return execFileSync("git", [...who, ...words], { cwd: folder, encoding: "utf8", env });
}

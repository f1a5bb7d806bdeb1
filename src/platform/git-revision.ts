import { git } from "./git.ts";
import { DEFAULT_LIMIT } from "./read-file.ts";
import { UserError } from "./user-error.ts";

/** Refuses what git would take for an option, or for a file at a revision. Throws a `UserError`. */
export function refuseOption(revision: string): void {
  const names = revision.split("...");
  if (names.length <= 2 && names.every(isName)) return;
  throw new UserError(`"${revision}" is not the name of a revision`, {
    hint: "write a branch, a tag or a commit, such as main or HEAD~1",
  });
}

function isName(name: string): boolean {
  return name !== "" && !name.startsWith("-") && !name.includes(":");
}

/**
 * The revision as git knows it in the repository that a folder lies in: of `main...HEAD`, the commit in which the two
 * parted. Throws a `UserError` where there is no such commit.
 */
export async function revisionIn(folder: string, revision: string): Promise<string> {
  const [one, other] = revision.split("...");
  if (one === undefined || other === undefined) return revision;
  const answer = await git(folder, ["merge-base", one, other], DEFAULT_LIMIT);
  const found = answer.ok ? new TextDecoder().decode(answer.output).trim() : "";
  if (found !== "") return found;
  const says = answer.ok ? "" : answer.says;
  throw new UserError(`git finds no commit from which both ${one} and ${other} come`, {
    hint:
      says === "" ? "check the names; a pipeline may have fetched the newest commits alone" : says,
  });
}

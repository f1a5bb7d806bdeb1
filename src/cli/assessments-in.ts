import { type Host } from "../platform/host.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { type FileToCheck } from "./check-part.ts";

/**
 * The files that were named, and in the place of each folder the YAML files below it, but for those of a folder called
 * "frameworks". A folder without any stands for itself.
 */
export async function assessmentsIn(
  host: Host,
  named: readonly string[],
): Promise<readonly FileToCheck[]> {
  const found: FileToCheck[] = [];
  for (const path of named) {
    // One after the other: the disk gives them no sooner.
    // oxlint-disable-next-line no-await-in-loop
    const below = await host.files.below(path);
    if (below === undefined) found.push({ file: path, kind: "typed" });
    else {
      sayLeadingOut(host, below.leadingOut.filter(mayBeAssessment));
      for (const one of inFolder(path, below.files)) found.push(one);
    }
  }
  return found;
}

/** A folder that somebody else made may hold a link to anything on this machine, and what is wrong in it is printed. */
function sayLeadingOut(host: Host, links: readonly string[]): void {
  for (const link of links) {
    const name = terminalSafeLine(link);
    host.err(
      `left out: ${name} is a link that leads out of the folder; name it to have it checked\n`,
    );
  }
}

function inFolder(folder: string, below: readonly string[]): readonly FileToCheck[] {
  const files = below.filter(mayBeAssessment);
  if (files.length === 0) return [{ file: folder, kind: "empty-folder" }];
  return files.map((file) => ({ file, kind: "in-folder" }));
}

/** Whether a file is to be looked at; what it says of itself is looked at later. */
function mayBeAssessment(file: string): boolean {
  return /\.ya?ml$/i.test(file) && !/(?:^|[\\/])frameworks[\\/]/.test(file);
}

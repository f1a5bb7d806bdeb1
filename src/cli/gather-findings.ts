import { inReadingOrder } from "../domain/problem-order.ts";
import { type Problem } from "../domain/problem.ts";
import { type Findings } from "../render/findings/findings.ts";
import { type CheckedFile } from "./check-part.ts";

/** What the checks of all files came to. */
export interface Gathered extends Pick<Findings, "files" | "problems" | "texts"> {
  /** Every file that was read, those that were left out among them. */
  readonly read: readonly string[];
  /** The files that are no assessments, and that nobody named. */
  readonly leftOut: readonly string[];
}

/** Puts together what the checks of files came to, one after the other. Of their texts it keeps the lines with problems. */
export function gatherFindings(say: (text: string) => void): {
  readonly take: (checked: CheckedFile) => void;
  readonly end: () => Gathered;
} {
  const files: string[] = [];
  const leftOut: string[] = [];
  const problems: Problem[] = [];
  const said = new Set<string>();
  const read = new Map<string, Map<number, string>>();
  return {
    take: (checked) => {
      (checked.isOther ? leftOut : files).push(checked.file);
      for (const problem of checked.problems) problems.push(problem);
      for (const text of checked.said) {
        // What is said of a framework is said once, whichever thread came upon it.
        if (!said.has(text)) say(text);
        said.add(text);
      }
      for (const name of checked.read) if (!read.has(name)) read.set(name, new Map());
      for (const { file, line, text } of checked.lines) read.get(file)?.set(line, text);
    },
    end: () => ({
      files,
      leftOut,
      problems: inReadingOrder(eachOnce(problems), [...files, ...read.keys()]),
      texts: new Map([...read].map(([name, lines]) => [name, textOf(lines)])),
      read: [...read.keys()],
    }),
  };
}

/** A file that two others lead to is read for each, and its problems are said once. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** A text that has some lines of another at the same numbers, and nothing between them. */
function textOf(lines: ReadonlyMap<number, string>): string {
  const parts: string[] = [];
  let at = 1;
  for (const [number, line] of [...lines].toSorted(([one], [other]) => one - other)) {
    parts.push("\n".repeat(number - at), line);
    at = number;
  }
  return parts.join("");
}

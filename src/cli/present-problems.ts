import { inReadingOrder } from "../domain/problem-order.ts";
import { type Problem } from "../domain/problem.ts";
import { wholeNumber } from "../domain/words.ts";
import { type Host } from "../platform/host.ts";
import { countInWords } from "../render/findings/findings.ts";
import { problemText } from "../render/findings/text.ts";
import { ExitCode } from "./exit-code.ts";

/**
 * Says every problem on stderr, each with its place, its line and what to write, and counts them at the end.
 * Gives 2 where one is an error, 0 where there are only warnings or nothing. `texts` holds the files' texts
 * by name, in the order they were read.
 */
export function presentProblems(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  host: Host,
): ExitCode {
  if (problems.length === 0) return ExitCode.ok;
  sayProblems(inReadingOrder(problems, [...texts.keys()]), texts, host);
  host.err(`${countInWords(problems)}\n`);
  const hasErrors = problems.some(({ severity }) => severity === "error");
  return hasErrors ? ExitCode.unusable : ExitCode.ok;
}

/** A file in ruins can hold a million mistakes, and nobody reads the last. */
const MOST_SHOWN = 500;

/** Says problems on stderr in the order given, without counting them. */
export function sayProblems(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  host: Host,
): void {
  for (const problem of problems.slice(0, MOST_SHOWN)) {
    host.err(`${problemText(problem, texts)}\n`);
  }
  const more = problems.length - MOST_SHOWN;
  if (more > 0) host.err(`… and ${wholeNumber(more)} more; mend these first\n`);
}

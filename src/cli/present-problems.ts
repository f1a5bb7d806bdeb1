import { inReadingOrder } from "../domain/problem-order.ts";
import { type Problem } from "../domain/problem.ts";
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

/** Says problems on stderr in the order given, without counting them. */
export function sayProblems(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  host: Host,
): void {
  for (const problem of problems) host.err(`${problemText(problem, texts)}\n`);
}

import { type Problem } from "../../domain/problem.ts";

/** Everything that a check found, complete: a format looks nothing up. */
export interface Findings {
  /** The files that were checked, in the order they were named. */
  readonly files: readonly string[];
  /** By file in reading order, then line, column and code. */
  readonly problems: readonly Problem[];
  /** The texts of the files that could be read as text, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether the caller counts warnings as failures. */
  readonly isStrict: boolean;
  readonly toolVersion: string;
  /** The command that found it: `mir check`. */
  readonly command: string;
}

/** `2 errors and 1 warning`; `no problems` where there are none. */
export function countInWords(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return "no problems";
  if (warnings === 0) return plural(errors, "error");
  if (errors === 0) return plural(warnings, "warning");
  return `${plural(errors, "error")} and ${plural(warnings, "warning")}`;
}

/** `1 file`, `2 files`. */
export function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

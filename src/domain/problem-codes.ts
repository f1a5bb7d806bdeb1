/** What is said of each kind of problem. A new code does not compile until it is described here; README lists them. */
export interface ProblemInfo {
  readonly severity: "error" | "warning";
  readonly means: string;
  readonly remedy: string;
}

/** Stable: tests, CI jobs and people's notes refer to them. */
export const PROBLEM_CODES = {
  "yaml/syntax": {
    severity: "error",
    means: "the file is not YAML that this tool reads",
    remedy: "mend the line that is named; most often an indent, a quote or a colon",
  },
} as const satisfies Record<string, ProblemInfo>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** What is said of each kind of problem. A new code does not compile until it is described here; README lists them. */
export interface ProblemInfo {
  readonly severity: "error" | "warning";
  readonly means: string;
  readonly remedy: string;
}

import { type Assessment } from "../domain/assessment.ts";
import { type Edit } from "../domain/problem.ts";

/** Where an interview keeps what it is told. */
export interface Store {
  /** The assessment as it now stands on disk. */
  readonly assessment: () => Assessment;
  /** Saves a change before it returns, and gives the change that would undo it. */
  readonly apply: (change: readonly Edit[]) => Promise<readonly Edit[]>;
  /** How often somebody else's change has come in. What was answered before it cannot be undone: it may undo theirs. */
  readonly changedElsewhere?: () => number;
}

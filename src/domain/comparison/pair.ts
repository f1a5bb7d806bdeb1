import { type ReportedCommitment } from "../report/reported-commitment.ts";
import { type StatementChange } from "./comparison.ts";
import { type MatchedNeeds } from "./match-needs.ts";
import { type IsSameSaying } from "./same-saying.ts";
import { type Side } from "./side.ts";

/** Two reports as the rules see them. */
export interface Context {
  readonly before: Side;
  readonly after: Side;
  /** Whether the second report is of a later year: only then can promises be due, and gaps come back. */
  readonly forward: boolean;
  readonly isSameSaying: IsSameSaying;
  readonly needs: MatchedNeeds;
  readonly statements: ReadonlyMap<string, StatementChange>;
}

/** One commitment in both reports. */
export interface Pair {
  readonly before: ReportedCommitment;
  readonly after: ReportedCommitment;
  readonly context: Context;
}

/** An earlier commitment with what carries it on, if anything does. */
export interface Followed {
  readonly before: ReportedCommitment;
  readonly after: ReportedCommitment | undefined;
  readonly context: Context;
}

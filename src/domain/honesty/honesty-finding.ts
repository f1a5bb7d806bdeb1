import { type FrameworkOrigin } from "../framework-changes/framework-change.ts";
import { type Path } from "../problem.ts";
import { type HonestyCode } from "../problem-codes/honesty-codes.ts";
import { type Year } from "../reading.ts";

/** Something in an assessment that somebody should look at again. It is a question and no verdict. */
export interface HonestyFinding {
  readonly code: HonestyCode;
  /** What was found: lower case start, no full stop. */
  readonly message: string;
  readonly advice: string;
  /** Where it stands in the assessment's data. */
  readonly path: Path;
}

/** What is looked at: a year, the year before where it is given, and where the framework comes from. */
export interface Claimed {
  readonly year: Year;
  readonly last: Year | undefined;
  readonly origin: FrameworkOrigin;
}

/** Finds everything of one sort. */
export type HonestyRule = (claimed: Claimed) => readonly HonestyFinding[];

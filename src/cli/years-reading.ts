import { type LoadedYear, type YearMade, type YearMaking } from "./load-year-or-report.ts";

/** What says whether years are read as they may be published. */
export interface PublicOptions {
  readonly public?: boolean;
  readonly published?: readonly string[];
}

/** How several years are read to be set side by side. */
export interface YearsReading<Made extends YearMade> {
  readonly making: YearMaking<Made>;
  /** Says on stderr what must not be published of all that was read; false where there is nothing. */
  readonly sayFindings: () => boolean;
  /** The years as they are set side by side. Throws a `UserError` where a report published before is of none of them. */
  readonly settle: (years: readonly LoadedYear<Made>[]) => readonly LoadedYear<Made>[];
  /** Other files that were read. */
  readonly inputs: readonly string[];
}

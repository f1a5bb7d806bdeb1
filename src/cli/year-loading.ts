import { type Assessment } from "../domain/assessment.ts";
import { type FrameworkOrigin } from "../domain/framework-changes/framework-change.ts";
import { type Parsed, type Problem } from "../domain/problem.ts";
import { type Year } from "../domain/reading.ts";

/** A year, and where its framework comes from. */
export interface YearOfOrigin extends Year {
  readonly origin: FrameworkOrigin;
}

/** What reading one year's file came to: the year or its problems, and the texts that were read, by file. */
export interface YearLoading {
  readonly year: Parsed<YearOfOrigin>;
  readonly texts: ReadonlyMap<string, string>;
}

/** What reading a year's file came to, without its framework: plain values alone, which go from thread to thread. */
export interface YearAhead {
  /** The file's text, without a byte order mark. */
  readonly text: string;
  readonly assessment: Assessment;
  readonly warnings: readonly Problem[];
}

import { type FrameworkOrigin } from "../domain/framework-changes/framework-change.ts";
import { type Parsed } from "../domain/problem.ts";
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

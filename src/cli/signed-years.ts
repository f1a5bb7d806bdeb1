import { locatedYaml } from "../documents/assessment/located.ts";
import { signatureProblems } from "../documents/assessment/rules-signed.ts";
import { type Hash, type Problem } from "../domain/problem.ts";
import { type Year } from "../domain/reading.ts";

/** A year, and where it was read. */
interface YearOfFile extends Year {
  readonly file: string;
  readonly text: string;
}

/**
 * What is to be said of the signatures under a year that names an earlier one: what was signed is known only now that
 * those are read. `earlier` holds them, newest first. Of a year that names none it was said when it was read.
 */
export function signedYearProblems(
  year: YearOfFile,
  earlier: readonly Year[],
  hash: Hash,
): readonly Problem[] {
  const { assessment, framework, heard, file, text } = year;
  if (assessment.previous === undefined) return [];
  const yaml = {
    file,
    placeOf: (path) => locatedYaml(assessment, text, file).placeOf(path),
    placeOfValue: (path) => locatedYaml(assessment, text, file).placeOfValue(path),
  } satisfies Parameters<typeof signatureProblems>[1];
  return signatureProblems({ framework, assessment, heard, earlier }, yaml, hash);
}

import { type Assessment } from "../domain/assessment.ts";
import { type Parsed, type Problem } from "../domain/problem.ts";
import { type Host } from "../platform/host.ts";
import { type EarlierYearRead, loadEarlier } from "./load-earlier.ts";
import { type YearLoader, yearLoader } from "./load-year.ts";
import { signedYearProblems } from "./signed-years.ts";
import { type YearOfOrigin } from "./year-loading.ts";

/** A year's assessment with everything that it is read against. */
export interface LoadedAssessment extends YearOfOrigin {
  readonly file: string;
  /** The file's text, without a byte order mark. */
  readonly text: string;
  /** Newest first. */
  readonly earlier: readonly EarlierYearRead[];
  /** What should be known of the file; earlier years' warnings are theirs. */
  readonly warnings: readonly Problem[];
  /** The texts of all files that were read, by name, in the order they were read. */
  readonly texts: ReadonlyMap<string, string>;
  /** Reads another text of the same file, against the same framework. */
  readonly parse: (text: string) => Promise<Parsed<Assessment>>;
}

/** An assessment, or everything that stands in its way. */
export type Loading =
  | { readonly ok: true; readonly value: LoadedAssessment }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly texts: ReadonlyMap<string, string>;
    };

/**
 * Loads a year's assessment, its framework, and the earlier years that `previous:` leads to, each against
 * its own framework. `previous` takes the place of what the file names. Throws a `UserError` where the file
 * itself, or a file that `previous` names, is missing.
 */
export async function loadAssessment(
  host: Host,
  file: string,
  previous: string | undefined,
): Promise<Loading> {
  return loadWith(yearLoader(host), file, previous);
}

/** As `loadAssessment`, with a loader that may have read what is needed. */
export async function loadWith(
  loader: YearLoader,
  file: string,
  previous: string | undefined,
): Promise<Loading> {
  const { year, texts } = await loader.load(file);
  if (!year.ok) return { ok: false, problems: year.problems, texts };
  const text = texts.get(file) ?? "";
  const { assessment } = year.value;
  const earlier = await loadEarlier(loader, { file, text, assessment }, previous);
  const allTexts = new Map([...texts, ...earlier.texts]);
  const found = [...year.warnings, ...earlier.problems];
  // What was signed is not known where an earlier year cannot be read.
  if (!hasError(found))
    found.push(...signedYearProblems({ ...year.value, file, text }, earlier.years, loader.hash));
  if (hasError(found)) return { ok: false, problems: found, texts: allTexts };
  return {
    ok: true,
    value: {
      file,
      text,
      ...year.value,
      earlier: earlier.years,
      warnings: found,
      texts: allTexts,
      parse: (changed) => loader.parse(changed, file, year.value.framework),
    },
  };
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

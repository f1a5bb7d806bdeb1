import { dirname } from "node:path";
import { decodeText } from "../documents/decode-text.ts";
import { forgetLocated } from "../documents/assessment/located.ts";
import { readYaml } from "../documents/located-yaml.ts";
import { looksLikeReport } from "../documents/report/looks-like-report.ts";
import { type Framework } from "../domain/framework.ts";
import { type StatementId } from "../domain/statement.ts";
import { type Path, type Place, type Problem } from "../domain/problem.ts";
import { type About, type Report } from "../domain/report/report.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { type LoadedAssessment, loadWith } from "./load-assessment.ts";
import { type LoadFramework } from "./load-framework.ts";
import { type ReportSource } from "./load-report.ts";
import { type YearLoader, yearLoader } from "./load-year.ts";

/** What is made of a year: a report, or as much of one as is set beside other years. */
export interface YearMade {
  readonly about: About;
  readonly commitments: readonly { readonly id: StatementId }[];
}

/** A year's report, from an assessment or from a report in JSON, with what is needed to say where its parts stand. */
export interface LoadedYear<Made extends YearMade> {
  readonly file: string;
  readonly report: Made;
  /** The names of the files that it was made from. */
  readonly inputs: readonly string[];
  readonly warnings: readonly Problem[];
  /** The framework that it was made with; undefined for a report whose framework is not at hand. */
  readonly framework: (load: LoadFramework) => Promise<Framework | undefined>;
  /** Where each commitment stands in the file. */
  readonly places: () => ReadonlyMap<StatementId, Place>;
}

/** A year's report, or everything that stands in its way. */
export type YearLoadingResult<Made extends YearMade> =
  | { readonly ok: true; readonly value: LoadedYear<Made> }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly texts: ReadonlyMap<string, string>;
    };

/** How years are read. */
export interface YearReading<Made> {
  readonly loader: YearLoader;
  readonly making: YearMaking<Made>;
}

/** What makes a year's report of what was read. May throw a `UserError`. */
export interface YearMaking<Made> {
  readonly ofAssessment: (
    source: ReportSource & Pick<LoadedAssessment, "texts">,
    file: string,
  ) => Made;
  readonly ofReport: (report: Report, file: string) => Made;
}

/** Makes a loader that reads each file once, however many lead to it. */
export function oneTimeLoader(host: Host): YearLoader {
  const loader = yearLoader(host);
  const loaded = new Map<string, ReturnType<YearLoader["load"]>>();
  return {
    ...loader,
    load: async (file) => {
      const loading = loaded.get(file) ?? loader.load(file);
      loaded.set(file, loading);
      return loading;
    },
  };
}

/**
 * Loads an assessment, or a report in JSON that a council kept. Throws a `UserError` where the file is missing, or has the
 * name of a report that is for people to read.
 */
export async function loadYearOrReport<Made extends YearMade>(
  host: Host,
  file: string,
  reading: YearReading<Made>,
): Promise<YearLoadingResult<Made>> {
  const bytes = await host.files.read(file);
  refuseReadable(file);
  const text = decodeText(bytes, file);
  if (!text.ok) return { ok: false, problems: text.problems, texts: new Map() };
  return looksLikeReport(text.value)
    ? reportRead(text.value, file, reading)
    : yearRead(file, reading);
}

/** A report in another format than JSON: what is wrong with it as an assessment would help nobody. */
function refuseReadable(file: string): void {
  if (!/\.(?:csv|html?|md)$/i.test(file)) return;
  throw new UserError(`${file}: by its name this is neither an assessment nor a report in JSON`, {
    hint: 'name the assessment, or its report in JSON, which "mir report" writes with --format json',
  });
}

async function reportRead<Made extends YearMade>(
  text: string,
  file: string,
  { making, loader }: YearReading<Made>,
): Promise<YearLoadingResult<Made>> {
  const { parseReport } = await import("../documents/report/parse.ts");
  const parsed = parseReport(text, file, loader.hash);
  const texts = new Map([[file, text]]);
  if (!parsed.ok) return { ok: false, problems: parsed.problems, texts };
  const report = making.ofReport(parsed.value, file);
  const value: LoadedYear<Made> = {
    file,
    report,
    inputs: [file],
    warnings: parsed.warnings,
    framework: (load) => frameworkNamed(load, report.about.framework.id, dirname(file)),
    places: () =>
      placesIn(
        text,
        file,
        report.commitments.map(({ id }, place) => [id, ["commitments", place]]),
      ),
  };
  return { ok: true, value };
}

/** A framework that nobody has any more leads nowhere, and its ids to themselves. */
async function frameworkNamed(
  load: LoadFramework,
  id: string,
  workspace: string,
): Promise<Framework | undefined> {
  try {
    const { framework } = await load(id, workspace);
    return framework.ok ? framework.value : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function yearRead<Made extends YearMade>(
  file: string,
  { loader, making }: YearReading<Made>,
): Promise<YearLoadingResult<Made>> {
  const loading = await loadWith(loader, file, undefined);
  if (!loading.ok) return loading;
  const { assessment, framework, text, warnings, texts } = loading.value;
  // All that is to be said of it has been: of many years, what each was read from would fill the memory.
  forgetLocated(assessment);
  const report = making.ofAssessment(loading.value, file);
  const value: LoadedYear<Made> = {
    file,
    report,
    inputs: [...texts.keys()],
    warnings,
    framework: async () => framework,
    places: () =>
      placesIn(
        text,
        file,
        report.commitments.map(({ id }) => [id, ["commitments", id]]),
      ),
  };
  return { ok: true, value };
}

function placesIn(
  text: string,
  file: string,
  paths: readonly (readonly [StatementId, Path])[],
): ReadonlyMap<StatementId, Place> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return new Map();
  return new Map(paths.map(([id, path]) => [id, yaml.value.placeOf(path)]));
}

import { type Between } from "../../domain/comparison/between.ts";
import { findLineage, type Lineage, SAME_IDS } from "../../domain/comparison/lineage.ts";
import { type Problem } from "../../domain/problem.ts";
import { buildFollowed, type FollowedReport } from "../../domain/trend/followed-report.ts";
import { buildTrend, type Trend } from "../../domain/trend/trend.ts";
import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import { type Screen } from "../../render/terminal/screen.ts";
import { terminalSafeLine } from "../../render/text/terminal-safe.ts";
import { TREND_FORMATS, type TrendFormat, trendFormatOf } from "../../render/trend/formats.ts";
import { trendRenderers } from "../../render/trend/registry.ts";
import { chooseYearsReading } from "../choose-years-reading.ts";
import { councilsOf } from "../councils-of.ts";
import { ExitCode } from "../exit-code.ts";
import { frameworkLoader, type LoadFramework } from "../load-framework.ts";
import { loadYearOrReport, type LoadedYear, oneTimeLoader } from "../load-year-or-report.ts";
import { presentProblems } from "../present-problems.ts";
import { screenFor } from "../screen-for.ts";
import { type PublicOptions, type YearsReading } from "../years-reading.ts";
import { writeResult } from "../write-result.ts";

type FollowedYear = LoadedYear<FollowedReport>;

/** What `mir trend` may be told. */
export interface TrendOptions extends PublicOptions {
  readonly format?: TrendFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly dictionary?: boolean;
  readonly plain?: boolean;
}

/** Sets years side by side, in their order, and writes them. */
export async function trendFiles(
  host: Host,
  files: readonly string[],
  options: TrendOptions,
): Promise<ExitCode> {
  if (options.dictionary === true) return writeDictionary(host, options);
  const format = chooseFormat(options);
  if (files.length === 0)
    throw new UserError("trend needs the names of the years' files", {
      hint: "for example: mir trend 2025-26.yaml 2026-27.yaml",
    });
  const reading = await chooseYearsReading(host, options, buildFollowed);
  if (reading === undefined) return ExitCode.unusable;
  const loaded = await loadYears(host, files, reading);
  const isUnsafe = reading.sayFindings();
  if (loaded === undefined) return ExitCode.unusable;
  if (isUnsafe) return ExitCode.unsafe;
  const years = reading.settle(loaded);
  const trend = await trendOf(host, years);
  const { output, force = false } = options;
  const render = await trendRenderers[format]();
  const text = render(trend, output === undefined ? screenFor(host, options.plain) : PAGE);
  const inputs = [...years.flatMap((year) => year.inputs), ...reading.inputs];
  await writeResult(host, { output, force, inputs }, text);
  return ExitCode.ok;
}

async function writeDictionary(
  host: Host,
  { format, output, force = false }: TrendOptions,
): Promise<ExitCode> {
  const { dictionaryText } = await import("../dictionary-text.ts");
  const { TREND_DICTIONARY } = await import("../../render/trend/dictionary.ts");
  const text = await dictionaryText(TREND_DICTIONARY, {
    format: format ?? (output === undefined ? undefined : trendFormatOf(output)),
    excel: false,
    schema: "trend-1.schema.json",
  });
  await writeResult(host, { output, force, inputs: [] }, text);
  return ExitCode.ok;
}

/** What a text in a file is written for. */
const PAGE: Screen = { columns: 80, colour: false, tables: false };

/**
 * Every year, oldest first; undefined where one cannot be used. Each stands as in its own report, so that the years
 * before it that its file names are read too; each file is read once, however many lead to it.
 */
async function loadYears<Made extends FollowedReport>(
  host: Host,
  files: readonly string[],
  { making }: Pick<YearsReading<Made>, "making">,
): Promise<readonly LoadedYear<Made>[] | undefined> {
  const loader = oneTimeLoader(host);
  const years: LoadedYear<Made>[] = [];
  const problems = new Map<string, Problem>();
  const texts = new Map<string, string>();
  for (const file of files) {
    // One after the other, so that what is said on the way comes in the order the files were named.
    // oxlint-disable-next-line no-await-in-loop
    const loading = await loadYearOrReport(host, file, { loader, making });
    if (loading.ok) {
      sayWarnings(host, loading.value);
      years.push(loading.value);
      continue;
    }
    // A framework that several files name is said once.
    for (const problem of loading.problems) problems.set(JSON.stringify(problem), problem);
    for (const [name, text] of loading.texts) texts.set(name, text);
  }
  if (problems.size === 0) return years.toSorted(byPeriod);
  presentProblems([...problems.values()], texts, host);
  return undefined;
}

function sayWarnings(host: Host, { file, warnings }: FollowedYear): void {
  if (warnings.length === 0) return;
  const name = terminalSafeLine(file);
  host.err(`${name}: there are warnings; "mir check ${name}" says what and where\n`);
}

/** Files of one year stay in the order in which they were named. */
function byPeriod({ report: one }: FollowedYear, { report: other }: FollowedYear): number {
  if (one.about.period === other.about.period) return 0;
  return one.about.period < other.about.period ? -1 : 1;
}

async function trendOf(host: Host, years: readonly FollowedYear[]): Promise<Trend> {
  const load = frameworkLoader(host);
  const links = await Promise.all(
    years.slice(1).map(async (year, index): Promise<Between> => {
      const earlier = years[index];
      return {
        lineage: await lineageTo(earlier, year, load),
        councils: earlier && (await councilsOf(host, earlier.report, year.report)),
      };
    }),
  );
  return buildTrend(
    years.map(({ report }) => report),
    links,
  );
}

/** Within one framework every id leads to itself. */
async function lineageTo(
  earlier: FollowedYear | undefined,
  later: FollowedYear,
  load: LoadFramework,
): Promise<Lineage> {
  const [before, after] = [earlier?.report.about.framework, later.report.about.framework];
  if (before?.id === after.id && before.fingerprint === after.fingerprint) return SAME_IDS;
  return findLineage(await earlier?.framework(load), await later.framework(load));
}

function chooseFormat({ format, output }: TrendOptions): TrendFormat {
  if (format !== undefined) return format;
  if (output === undefined) return "text";
  const meant = trendFormatOf(output);
  if (meant !== undefined) return meant;
  throw new UserError(`${output}: the ending of this name says no format`, {
    hint: `add --format with one of ${TREND_FORMATS.join(", ")}`,
  });
}

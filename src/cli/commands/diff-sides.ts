import { type Between } from "../../domain/comparison/between.ts";
import { findLineage, type Lineage, SAME_IDS } from "../../domain/comparison/lineage.ts";
import { buildComparable, type ComparableReport } from "../../domain/report/comparable-report.ts";
import { countOf } from "../../domain/words.ts";
import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import { terminalSafeLine } from "../../render/text/terminal-safe.ts";
import { chooseYearsReading } from "../choose-years-reading.ts";
import { councilsOf } from "../councils-of.ts";
import { ExitCode } from "../exit-code.ts";
import { frameworkLoader } from "../load-framework.ts";
import { loadYearOrReport, type LoadedYear, oneTimeLoader } from "../load-year-or-report.ts";
import { presentProblems } from "../present-problems.ts";
import { type PublicOptions, type YearsReading } from "../years-reading.ts";

type ComparedYear = LoadedYear<ComparableReport>;

/** The two years of a comparison, and how they belong together. */
export interface DiffSides {
  readonly before: ComparedYear;
  readonly after: ComparedYear;
  readonly between: Between;
  /** The names of all files that were read; none of the past. */
  readonly inputs: readonly string[];
}

/** How the two years are named and read. */
export interface SidesOptions extends PublicOptions {
  /** Two revisions of the file that is named. */
  readonly git?: string;
}

/**
 * Loads both years: two files, or one file at two revisions. Otherwise the code to end with: 2 where one cannot be used,
 * 3 where one holds what must not be published; why has then been said on stderr. Throws a `UserError` where a file is
 * missing, or too few or too many are named.
 */
export async function loadSides(
  host: Host,
  files: readonly string[],
  { git: range, ...options }: SidesOptions,
): Promise<DiffSides | ExitCode> {
  const [earlier, later] = await (range === undefined
    ? twoFiles(host, files)
    : twoRevisions(host, files, range));
  const reading = await chooseYearsReading(host, options, buildComparable);
  if (reading === undefined) return ExitCode.unusable;
  const one = await loadSide(earlier, reading);
  const other = await loadSide(later, reading);
  const isUnsafe = reading.sayFindings();
  if (one === undefined || other === undefined) return ExitCode.unusable;
  if (isUnsafe) return ExitCode.unsafe;
  const [before = one, after = other] = reading.settle([one, other]);
  const lineage = await lineageBetween(
    { host: earlier.host, year: before },
    { host: later.host, year: after },
  );
  const councils = await councilsOf(host, before.report, after.report);
  const inputs = range === undefined ? [...before.inputs, ...after.inputs] : [...files];
  return {
    before,
    after,
    between: { lineage, councils },
    inputs: [...inputs, ...reading.inputs],
  };
}

/** A file, and the host that has it as it stood. */
interface Side {
  readonly host: Host;
  readonly file: string;
  /** `at main`; empty for a file as it is now. */
  readonly when: string;
  readonly loader: ReturnType<typeof oneTimeLoader>;
}

async function twoFiles(host: Host, files: readonly string[]): Promise<readonly [Side, Side]> {
  const [before, after, third] = files;
  if (before === undefined || after === undefined || third !== undefined)
    throw new UserError(
      `diff compares two files, and ${countOf(files.length, "file is", "files are")} named`,
      {
        hint:
          files.length > 2
            ? 'for more than two years: "mir trend"'
            : "for example: mir diff 2025-26.yaml 2026-27.yaml",
      },
    );
  const loader = oneTimeLoader(host);
  return [
    { host, file: before, when: "", loader },
    { host, file: after, when: "", loader },
  ];
}

/** One file at both revisions; or two names, where it had another name then. */
async function twoRevisions(
  host: Host,
  [file, renamed = file, third]: readonly string[],
  range: string,
): Promise<readonly [Side, Side]> {
  const revisions = revisionsOf(range);
  if (file === undefined || renamed === undefined || third !== undefined)
    throw new UserError("with --git, one file is named, or two where it was renamed", {
      hint: "for example: mir diff --git main..HEAD 2026-27.yaml",
    });
  const sideAt = async (name: string, revision: string): Promise<Side> => {
    const past: Host = { ...host, files: await host.filesAt(revision) };
    return { host: past, file: name, when: `at ${revision}`, loader: oneTimeLoader(past) };
  };
  return [await sideAt(file, revisions.from), await sideAt(renamed, revisions.to)];
}

/** As git reads it: `main..HEAD` are the two; `main...HEAD` starts where they parted. */
function revisionsOf(range: string): { readonly from: string; readonly to: string } {
  const [, from = "", dots = "", to = ""] = /^(.*?[^.])(\.{2,3})([^.].*)$/.exec(range) ?? [];
  if (from === "" || to.includes(".."))
    throw new UserError(`--git: "${range}" is not two revisions`, {
      hint: "write two names with two dots between them, such as main..HEAD",
    });
  return { from: dots === "..." ? range : from, to };
}

async function loadSide<Made extends ComparableReport>(
  { host, file, when, loader }: Side,
  { making }: Pick<YearsReading<Made>, "making">,
): Promise<LoadedYear<Made> | undefined> {
  const label = when === "" ? file : `${file} ${when}`;
  const loading = await loadYearOrReport(host, file, {
    loader,
    making: {
      ofAssessment: (source) => making.ofAssessment(source, label),
      ofReport: (report) => making.ofReport(report, label),
    },
  });
  const name = terminalSafeLine(label);
  if (!loading.ok) {
    if (when !== "") host.err(`${name}:\n`);
    presentProblems(loading.problems, loading.texts, host);
    return undefined;
  }
  const { warnings } = loading.value;
  if (warnings.length > 0)
    host.err(
      `${name}: there are warnings; "mir check${when === "" ? ` ${name}` : ""}" says what and where\n`,
    );
  return loading.value;
}

interface Loaded {
  readonly host: Host;
  readonly year: ComparedYear;
}

/** Within one framework every id leads to itself. */
async function lineageBetween(before: Loaded, after: Loaded): Promise<Lineage> {
  const [one, other] = [before.year.report.about.framework, after.year.report.about.framework];
  if (one.id === other.id && one.fingerprint === other.fingerprint) return SAME_IDS;
  const [earlier, later] = await Promise.all(
    [before, after].map(({ host, year }) => year.framework(frameworkLoader(host))),
  );
  return findLineage(earlier, later);
}

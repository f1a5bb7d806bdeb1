import { withOwnFingerprint } from "../domain/disclosure/own-fingerprint.ts";
import { buildPublicReport } from "../domain/disclosure/public-report.ts";
import { DEFAULT_FLOOR } from "../domain/disclosure/public-reading.ts";
import { reissue } from "../domain/disclosure/reissue.ts";
import { inReadingOrder } from "../domain/problem-order.ts";
import { type Report } from "../domain/report/report.ts";
import { type Host } from "../platform/host.ts";
import {
  isSameYear,
  isUnsafe,
  ofAnotherYear,
  readPublished,
  requirePublic,
  sayUnsafe,
} from "./load-public-report.ts";
import { builtFrom, type ReportSource } from "./load-report.ts";
import { type LoadedYear, type YearMade } from "./load-year-or-report.ts";
import { privacyProblems, type PrivacyProblems } from "./privacy-problems.ts";
import { type YearsReading } from "./years-reading.ts";

/** Public reports, of whatever years it is given that it has made itself. */
interface PublicYears extends Omit<YearsReading<Report>, "settle"> {
  readonly settle: (years: readonly LoadedYear<YearMade>[]) => readonly LoadedYear<Report>[];
}

/** A public report of an assessment, and what was found in it. */
interface Checked extends PrivacyProblems {
  readonly file: string;
}

/**
 * Makes what reads years for publication. `published` names public reports in JSON: numbers that hardly differ from
 * them stay as they were published. Undefined where one of those is no report, which is then said on stderr.
 */
export async function publicYears(
  host: Host,
  published: readonly string[],
): Promise<PublicYears | undefined> {
  const issues: Issue[] = [];
  for (const file of published) {
    // One after the other, so that what is wrong is said in the order the files were named.
    // oxlint-disable-next-line no-await-in-loop
    const report = await readPublished(host, file);
    if (report === undefined) return undefined;
    issues.push({ file, report });
  }
  const checked: Checked[] = [];
  const wholes: Wholes = new Map();
  return {
    making: {
      ofAssessment: (source, file) => {
        const report = made(host, source, issues);
        checked.push({ file, ...privacyProblems({ ...source, file }, report) });
        wholes.set(report, { report, floor: floorOf(source) });
        return report;
      },
      ofReport: (given, file) => {
        const report = requirePublic(given, file);
        wholes.set(report, { report, floor: DEFAULT_FLOOR });
        return report;
      },
    },
    sayFindings: () => sayFindings(host, checked),
    settle: (years) => {
      const unused = issues.find(({ report }) =>
        years.every((year) => !isSameYear(year.report, report)),
      );
      if (unused !== undefined) throw ofAnotherYear(unused.file);
      return settled(host, years, wholes);
    },
    inputs: published,
  };
}

/** What each year's part of a comparison was taken from: the whole report, and the smallest number it may print. */
type Wholes = Map<YearMade, { readonly report: Report; readonly floor: number }>;

/** A report that was published before. */
interface Issue {
  readonly file: string;
  readonly report: Report;
}

function made(host: Host, source: ReportSource, issues: readonly Issue[]): Report {
  const report = builtFrom(host, source, buildPublicReport);
  const last = issues.findLast((issue) => isSameYear(issue.report, report));
  if (last === undefined) return report;
  return withOwnFingerprint(reissue(report, last.report, floorOf(source)), host.hash);
}

function floorOf({ framework }: ReportSource): number {
  return framework.experience?.floor ?? DEFAULT_FLOOR;
}

function sayFindings(host: Host, checked: readonly Checked[]): boolean {
  const unsafe = checked.filter(isUnsafe);
  for (const { file, problems } of unsafe) sayUnsafe(host, file, inReadingOrder(problems, [file]));
  return unsafe.length > 0;
}

/** Two files of one year stand side by side as a report and its reissue. */
function settled(
  host: Host,
  years: readonly LoadedYear<YearMade>[],
  wholes: Wholes,
): readonly LoadedYear<Report>[] {
  const found: { readonly year: LoadedYear<Report>; readonly report: Report }[] = [];
  for (const year of years) {
    const whole = wholes.get(year.report);
    if (whole === undefined) throw new TypeError(`${year.file} was not made for publication`);
    const last = found.findLast((one) => isSameYear(one.report, whole.report));
    const report =
      last === undefined
        ? whole.report
        : withOwnFingerprint(reissue(whole.report, last.report, whole.floor), host.hash);
    found.push({ year: { ...year, report }, report });
  }
  return found.map(({ year }) => year);
}

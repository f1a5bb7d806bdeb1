import { dirname } from "node:path";
import { decodeText } from "../documents/decode-text.ts";
import { parseReport } from "../documents/report/parse.ts";
import { withOwnFingerprint } from "../domain/disclosure/own-fingerprint.ts";
import { buildPublicReport } from "../domain/disclosure/public-report.ts";
import { DEFAULT_FLOOR } from "../domain/disclosure/public-reading.ts";
import { reissue } from "../domain/disclosure/reissue.ts";
import { inReadingOrder } from "../domain/problem-order.ts";
import { type Problem } from "../domain/problem.ts";
import { type Report } from "../domain/report/report.ts";
import { countOf } from "../domain/words.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { ExitCode } from "./exit-code.ts";
import { type LoadedAssessment } from "./load-assessment.ts";
import { ownCrosswalkTexts } from "./load-crosswalk.ts";
import { builtFrom, loadForReport, type LoadedReport } from "./load-report.ts";
import { presentProblems, sayProblems } from "./present-problems.ts";
import { privacyProblems, type PrivacyProblems } from "./privacy-problems.ts";

/** A file's report for publication, and what a check found in it. */
export interface CheckedReport extends LoadedReport, PrivacyProblems {}

/** The other files that a public report is made with. */
export interface PublicSources {
  /** The earlier year's file, in place of the one that the file names. */
  readonly previous?: string;
  /** The public report of the same year that was published before, in JSON. */
  readonly published?: string;
}

/** Loads an assessment, makes its public report and checks it; undefined where the file cannot be used, which is then said. */
export async function loadCheckedReport(
  host: Host,
  file: string,
  { previous, published }: PublicSources,
): Promise<CheckedReport | undefined> {
  const loaded = await loadForReport(host, file, previous);
  if (loaded === undefined) return undefined;
  const report = await publicReportFrom(host, loaded, published);
  if (report === undefined) return undefined;
  const { framework } = loaded;
  const crosswalks = await ownCrosswalkTexts(host, framework, dirname(file));
  const { problems, accepted } = privacyProblems(loaded, report, crosswalks);
  const inputs = [...loaded.texts.keys(), ...(published === undefined ? [] : [published])];
  const files = [...inputs, ...crosswalks.keys()];
  return { report, framework, inputs, problems: inReadingOrder(problems, files), accepted };
}

/** The public report of what is loaded, with the numbers of the file `published`; undefined where that is no report, which is then said. */
export async function publicReportFrom(
  host: Host,
  loaded: LoadedAssessment,
  published: string | undefined,
): Promise<Report | undefined> {
  const made = builtFrom(host, loaded, buildPublicReport);
  return published === undefined ? made : reissued(host, made, { loaded, published });
}

/** The report with the numbers that were published before where they have hardly changed; undefined where that file is no report. */
async function reissued(
  host: Host,
  report: Report,
  { loaded, published: file }: { readonly loaded: LoadedAssessment; readonly published: string },
): Promise<Report | undefined> {
  const published = await readPublished(host, file);
  if (published === undefined) return undefined;
  if (!isSameYear(published, report)) throw ofAnotherYear(file);
  const floor = loaded.framework.experience?.floor ?? DEFAULT_FLOOR;
  return withOwnFingerprint(reissue(report, published, floor), host.hash);
}

/**
 * Reads a version for publication that was kept in JSON. Undefined where the file is no report: its problems have then
 * been said on stderr. Throws a `UserError` where it is missing, or is the full report.
 */
export async function readPublished(host: Host, file: string): Promise<Report | undefined> {
  const text = decodeText(await host.files.read(file), file);
  const parsed = text.ok ? parseReport(text.value, file, host.hash) : text;
  if (!parsed.ok) {
    presentProblems(parsed.problems, new Map(), host);
    return undefined;
  }
  return requirePublic(parsed.value, file);
}

/** The report, if it is a version for publication; throws a `UserError` otherwise. */
export function requirePublic(report: Report, file: string): Report {
  if (report.about.version === "public") return report;
  throw new UserError(`${file}: this is not a version for publication`, {
    hint: "name one that was made with --public --format json",
  });
}

/** Whether two reports are of one council and one year. */
export function isSameYear(
  { about: one }: Pick<Report, "about">,
  { about: other }: Pick<Report, "about">,
): boolean {
  return one.period === other.period && one.council.code === other.council.code;
}

/** What is wrong with a report that was published before, and that is not of a year that is asked for. */
export function ofAnotherYear(file: string): UserError {
  return new UserError(`${file}: this is of another year or another council`, {
    hint: "name the report of the same year that was published before",
  });
}

/** Whether something was found that nobody has accepted. */
export function isUnsafe({ problems }: Pick<PrivacyProblems, "problems">): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** The public report of a file, or the code to end with: 2 where the file cannot be used, 3 where it must not be published. */
export async function loadPublicReport(
  host: Host,
  file: string,
  sources: PublicSources,
): Promise<LoadedReport | ExitCode> {
  const checked = await loadCheckedReport(host, file, sources);
  if (checked === undefined) return ExitCode.unusable;
  if (!isUnsafe(checked)) return checked;
  sayUnsafe(host, file, checked.problems);
  return ExitCode.unsafe;
}

/** Says what of a file must not be published, and that nothing is written. */
export function sayUnsafe(host: Host, file: string, problems: readonly Problem[]): void {
  // Without the files' texts: an excerpt would show what must not be seen.
  sayProblems(problems, new Map(), host);
  const count = countOf(problems.filter(({ severity }) => severity === "error").length, "thing");
  host.err(`${terminalSafeLine(file)}: not safe to publish, ${count} found; nothing is written\n`);
}

import { frameworkFingerprint } from "../domain/fingerprint.ts";
import { type Framework } from "../domain/framework.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { buildReport, type Report, type ReportSources } from "../domain/report/report.ts";
import { forgetLocated } from "../documents/assessment/located.ts";
import { type Host } from "../platform/host.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { loadAssessment, type LoadedAssessment } from "./load-assessment.ts";
import { presentProblems } from "./present-problems.ts";
import { readYears } from "./read-years.ts";

/** A year's report with the names of the files that it was made from. */
export interface LoadedReport {
  readonly report: Report;
  /** What the year was read against. */
  readonly framework: Framework;
  readonly inputs: readonly string[];
}

/**
 * Loads an assessment and makes its report. Undefined where the file cannot be used: every problem has then been said
 * on stderr. Warnings are counted there in one line. `previous` takes the place of the earlier year that the file names.
 */
export async function loadReport(
  host: Host,
  file: string,
  previous: string | undefined,
): Promise<LoadedReport | undefined> {
  const loaded = await loadForReport(host, file, previous);
  if (loaded === undefined) return undefined;
  const { framework, texts } = loaded;
  return { report: reportFrom(host, loaded), framework, inputs: [...texts.keys()] };
}

/** Loads an assessment that a report is to be made of, and says what is wrong with it, as `loadReport` does. */
export async function loadForReport(
  host: Host,
  file: string,
  previous: string | undefined,
): Promise<LoadedAssessment | undefined> {
  const loading = await loadAssessment(host, file, previous);
  if (!loading.ok) {
    presentProblems(loading.problems, loading.texts, host);
    return undefined;
  }
  forgetLocated(loading.value.assessment);
  const { warnings } = loading.value;
  if (warnings.length > 0) {
    const name = terminalSafeLine(file);
    host.err(`${name}: there are warnings; "mir check ${name}" says what and where\n`);
  }
  return loading.value;
}

/** What a report is made from. */
export type ReportSource = Pick<
  LoadedAssessment,
  "text" | "framework" | "assessment" | "earlier" | "origin" | "heard"
>;

/** Makes the full report of an assessment that is loaded. */
export function reportFrom(host: Host, source: ReportSource): Report {
  return builtFrom(host, source, buildReport);
}

/** Makes of an assessment that is loaded what `build` makes of its reading: another version of its report, or parts of it. */
export function builtFrom<Built>(
  host: Host,
  { text, framework, assessment, earlier, origin, heard }: ReportSource,
  build: (reading: AssessmentReading, sources: ReportSources) => Built,
): Built {
  const reading = readYears({ framework, assessment, heard }, earlier, host.hash);
  return build(reading, {
    assessmentText: text,
    earlierTexts: earlier.map((year) => year.text),
    frameworkFingerprint: frameworkFingerprint(framework, host.hash),
    toolVersion: host.version,
    hash: host.hash,
    origin,
  });
}

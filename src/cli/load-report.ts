import { frameworkFingerprint } from "../domain/fingerprint.ts";
import { readAssessment } from "../domain/read-assessment.ts";
import { buildReport, type Report } from "../domain/report/report.ts";
import { countOf } from "../domain/words.ts";
import { type Host } from "../platform/host.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { loadAssessment, type LoadedAssessment } from "./load-assessment.ts";
import { presentProblems } from "./present-problems.ts";

/** A year's report with the names of the files that it was made from. */
export interface LoadedReport {
  readonly report: Report;
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
  const loading = await loadAssessment(host, file, previous);
  if (!loading.ok) {
    presentProblems(loading.problems, loading.texts, host);
    return undefined;
  }
  const { warnings, texts } = loading.value;
  if (warnings.length > 0) {
    const name = terminalSafeLine(file);
    const count = countOf(warnings.length, "warning");
    host.err(`${name}: ${count}; "mir check ${name}" says what and where\n`);
  }
  return { report: reportFrom(host, loading.value), inputs: [...texts.keys()] };
}

/** What a report is made from. */
export type ReportSource = Pick<LoadedAssessment, "text" | "framework" | "assessment" | "earlier">;

/** Makes the report of an assessment that is loaded. */
export function reportFrom(
  host: Host,
  { text, framework, assessment, earlier }: ReportSource,
): Report {
  const reading = readAssessment({ framework, assessment }, earlier, host.hash);
  return buildReport(reading, {
    assessmentText: text,
    frameworkFingerprint: frameworkFingerprint(framework, host.hash),
    toolVersion: host.version,
    hash: host.hash,
  });
}

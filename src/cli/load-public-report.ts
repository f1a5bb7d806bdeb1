import { buildPublicReport } from "../domain/disclosure/public-report.ts";
import { inReadingOrder } from "../domain/problem-order.ts";
import { type Report } from "../domain/report/report.ts";
import { countOf } from "../domain/words.ts";
import { type Host } from "../platform/host.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { ExitCode } from "./exit-code.ts";
import { loadForReport, type LoadedReport, reportFrom } from "./load-report.ts";
import { sayProblems } from "./present-problems.ts";
import { privacyProblems, type PrivacyProblems } from "./privacy-problems.ts";

/** A file's report for publication, and what a check found in it. */
export interface CheckedReport extends LoadedReport, PrivacyProblems {}

/** Loads an assessment, makes its public report and checks it; undefined where the file cannot be used, which is then said. */
export async function loadCheckedReport(
  host: Host,
  file: string,
  previous: string | undefined,
): Promise<CheckedReport | undefined> {
  const loaded = await loadForReport(host, file, previous);
  if (loaded === undefined) return undefined;
  const report: Report = reportFrom(host, loaded, buildPublicReport);
  const { problems, accepted } = privacyProblems(loaded, report);
  const inputs = [...loaded.texts.keys()];
  return { report, inputs, problems: inReadingOrder(problems, inputs), accepted };
}

/** Whether something was found that nobody has accepted. */
export function isUnsafe({ problems }: PrivacyProblems): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** The public report of a file, or the code to end with: 2 where the file cannot be used, 3 where it must not be published. */
export async function loadPublicReport(
  host: Host,
  file: string,
  previous: string | undefined,
): Promise<LoadedReport | ExitCode> {
  const checked = await loadCheckedReport(host, file, previous);
  if (checked === undefined) return ExitCode.unusable;
  if (!isUnsafe(checked)) return checked;
  // Without the files' texts: an excerpt would show what must not be seen.
  sayProblems(checked.problems, new Map(), host);
  const count = countOf(
    checked.problems.filter(({ severity }) => severity === "error").length,
    "thing",
  );
  host.err(`${terminalSafeLine(file)}: not safe to publish, ${count} found; nothing is written\n`);
  return ExitCode.unsafe;
}

import { compareReports } from "../domain/comparison/compare-reports.ts";
import { SAME_IDS } from "../domain/comparison/lineage.ts";
import { type Host } from "../platform/host.ts";
import { type Report } from "../domain/report/report.ts";
import { type ComparisonFormat } from "../render/comparison/formats.ts";
import { comparisonRenderers } from "../render/comparison/registry.ts";
import { type ReportFormat } from "../render/report/formats.ts";
import { reportRenderers } from "../render/report/registry.ts";
import { FIRST_YEAR, SECOND_YEAR } from "./demo-steps.ts";
import { writeOtherPages } from "./demo-other-pages.ts";
import { type LoadedReport, loadReport } from "./load-report.ts";

const FILES: readonly {
  readonly ending: string;
  readonly format: ReportFormat;
  readonly wide: boolean;
}[] = [
  { ending: ".report.md", format: "markdown", wide: false },
  { ending: ".report.html", format: "html", wide: false },
  { ending: ".report.csv", format: "csv", wide: false },
  { ending: ".report.wide.csv", format: "csv", wide: true },
  { ending: ".report.json", format: "json", wide: false },
];

const CHANGES: readonly { readonly ending: string; readonly format: ComparisonFormat }[] = [
  { ending: ".changes.md", format: "markdown" },
  { ending: ".changes.html", format: "html" },
];

/** Writes every report of both years, what changed between them, and the second year's other pages; undefined where a file cannot be used. */
export async function writeReports(host: Host): Promise<readonly [Report, Report] | undefined> {
  const first = await writeYear(host, FIRST_YEAR);
  const second = await writeYear(host, SECOND_YEAR);
  if (first === undefined || second === undefined) return undefined;
  await writeChanges(host, [first.report, second.report], SECOND_YEAR);
  await writeOtherPages(host, SECOND_YEAR, second);
  return [first.report, second.report];
}

/** Writes what changed between two years that have one framework, beside the later file. */
async function writeChanges(
  host: Host,
  [before, after]: readonly [Report, Report],
  file: string,
): Promise<void> {
  const comparison = compareReports(before, after, { lineage: SAME_IDS });
  for (const { ending, format } of CHANGES) {
    // Both are quick, and the order in which files are made stays the same.
    // oxlint-disable-next-line no-await-in-loop
    const render = await comparisonRenderers[format]();
    const text = render({
      comparison,
      only: undefined,
      verdict: undefined,
      file,
      places: new Map(),
      gate: undefined,
      screen: { columns: 80, colour: false, tables: false },
      largePrint: false,
    });
    // oxlint-disable-next-line no-await-in-loop
    await host.files.writeAtomically(file.replace(/[.]yaml$/, ending), text);
  }
}

/** Writes a year's report in every format beside its file, and gives what was read; undefined where the file cannot be used. */
async function writeYear(host: Host, file: string): Promise<LoadedReport | undefined> {
  const loaded = await loadReport(host, file, undefined);
  if (loaded === undefined) return undefined;
  for (const { ending, format, wide } of FILES) {
    // Two of them share a renderer, and each is quick.
    // oxlint-disable-next-line no-await-in-loop
    const render = await reportRenderers[format]();
    const name = file.replace(/[.]yaml$/, ending);
    // oxlint-disable-next-line no-await-in-loop
    await host.files.writeAtomically(name, render(loaded.report, { wide, excel: false }));
  }
  return loaded;
}

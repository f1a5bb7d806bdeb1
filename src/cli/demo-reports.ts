import { type Host } from "../platform/host.ts";
import { type Report } from "../domain/report/report.ts";
import { type ReportFormat } from "../render/report/formats.ts";
import { reportRenderers } from "../render/report/registry.ts";
import { loadReport } from "./load-report.ts";

const FILES: readonly {
  readonly ending: string;
  readonly format: ReportFormat;
  readonly wide: boolean;
}[] = [
  { ending: ".report.md", format: "markdown", wide: false },
  { ending: ".report.csv", format: "csv", wide: false },
  { ending: ".report.wide.csv", format: "csv", wide: true },
  { ending: ".report.json", format: "json", wide: false },
];

/** Writes a year's report in every format beside its file, and gives the report; undefined where the file cannot be used. */
export async function writeReports(host: Host, file: string): Promise<Report | undefined> {
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
  return loaded.report;
}

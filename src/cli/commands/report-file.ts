import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import { type ReportFormat, type ReportRenderer } from "../../render/report/formats.ts";
import { regroupedRenderers, reportRenderers } from "../../render/report/registry.ts";
import { ExitCode } from "../exit-code.ts";
import { type LoadedReport, loadReport } from "../load-report.ts";
import { writeResult } from "../write-result.ts";
import { chooseFormat, type ReportOptions } from "./report-options.ts";

/** Writes the gap report of an assessment, or the data dictionary of its CSV files. */
export async function reportFile(
  host: Host,
  file: string | undefined,
  options: ReportOptions,
): Promise<ExitCode> {
  const format = chooseFormat(options);
  const plainly = await plainWords(format, options);
  const { output, force = false } = options;
  if (options.dictionary === true) {
    const text = await columnsText(format, options.excel === true);
    await writeResult(host, { output, force, inputs: [] }, text);
    return ExitCode.ok;
  }
  if (file === undefined) {
    throw new UserError("report needs the name of an assessment file", {
      hint: "for example: mir report 2026-27.yaml",
    });
  }
  const [loaded, render] = await Promise.all([
    load(host, file, options),
    options.by === undefined ? (plainly ?? reportRenderers[format]()) : undefined,
  ]);
  if (typeof loaded === "number") return loaded;
  const written = await write(host, loaded, { file, format, options, render });
  if (written === undefined) return ExitCode.unusable;
  await writeResult(host, { output, force, inputs: written.inputs }, written.text);
  return ExitCode.ok;
}

async function columnsText(format: ReportFormat, excel: boolean): Promise<string> {
  const { dictionaryText } = await import("../dictionary-text.ts");
  const { REPORT_DICTIONARY } = await import("../../render/report/csv/dictionary.ts");
  return dictionaryText(REPORT_DICTIONARY, { format, excel, schema: "report-1.schema.json" });
}

interface Writing {
  readonly file: string;
  readonly format: ReportFormat;
  readonly options: ReportOptions;
  /** Undefined where the report is to be under the headings of another document. */
  readonly render: ReportRenderer | undefined;
}

/** The text of the report in the form that was asked for; undefined where another file that it takes cannot be used. */
async function write(
  host: Host,
  loaded: LoadedReport,
  { file, format, options, render }: Writing,
): Promise<{ readonly text: string; readonly inputs: readonly string[] } | undefined> {
  const { by = "", wide = false, excel = false, largePrint = false } = options;
  const choices = { wide, excel, largePrint };
  if (render !== undefined) return { text: render(loaded.report, choices), inputs: loaded.inputs };
  const { regroupBy } = await import("./report-by.ts");
  const found = await regroupBy(host, loaded, { file, by });
  if (found === undefined) return undefined;
  const renderRegrouped = await regroupedRenderers[format]();
  return { text: renderRegrouped(found.regrouped, choices), inputs: found.inputs };
}

/** What writes the page in plain words, where that is asked for. */
async function plainWords(
  format: ReportFormat,
  options: ReportOptions,
): Promise<ReportRenderer | undefined> {
  if (options.plainWords !== true) return undefined;
  const { plainWordsRenderer } = await import("./report-plain-words.ts");
  return plainWordsRenderer(format, options);
}

/** The report, or the code to end with where there is none to write. */
async function load(
  host: Host,
  file: string,
  options: ReportOptions,
): Promise<LoadedReport | ExitCode> {
  if (options.public !== true && options.published !== undefined)
    throw new UserError("--published goes with --public", {
      hint: "add --public, or leave --published out",
    });
  if (options.public !== true)
    return (await loadReport(host, file, options.previous)) ?? ExitCode.unusable;
  const { loadPublicReport } = await import("../load-public-report.ts");
  return loadPublicReport(host, file, options);
}

import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import {
  formatOfEnding,
  REPORT_FORMAT_INFO,
  REPORT_FORMATS,
  type ReportFormat,
  type ReportRenderer,
} from "../../render/report/formats.ts";
import { reportRenderers } from "../../render/report/registry.ts";
import { ExitCode } from "../exit-code.ts";
import { type LoadedReport, loadReport } from "../load-report.ts";
import { writeResult } from "../write-result.ts";

/** What `mir report` may be told. */
export interface ReportOptions {
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly previous?: string;
  readonly public?: boolean;
  readonly published?: string;
  readonly wide?: boolean;
  readonly excel?: boolean;
  readonly largePrint?: boolean;
  readonly dictionary?: boolean;
  readonly plainWords?: boolean;
}

/** Writes the gap report of an assessment, or the data dictionary of its CSV files. */
export async function reportFile(
  host: Host,
  file: string | undefined,
  options: ReportOptions,
): Promise<ExitCode> {
  const format = chooseFormat(options);
  const plainly = await plainWords(format, options);
  const { output, force = false, wide = false, excel = false, largePrint = false } = options;
  if (options.dictionary === true) {
    const text = await columnsText(format, excel);
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
    plainly ?? reportRenderers[format](),
  ]);
  if (typeof loaded === "number") return loaded;
  const text = render(loaded.report, { wide, excel, largePrint });
  await writeResult(host, { output, force, inputs: loaded.inputs }, text);
  return ExitCode.ok;
}

async function columnsText(format: ReportFormat, excel: boolean): Promise<string> {
  const { dictionaryText } = await import("../dictionary-text.ts");
  const { REPORT_DICTIONARY } = await import("../../render/report/csv/dictionary.ts");
  return dictionaryText(REPORT_DICTIONARY, { format, excel, schema: "report-1.schema.json" });
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

/** The format that was named, or else the one that the ending of the output means. */
function chooseFormat(options: ReportOptions): ReportFormat {
  const { format, output, wide, dictionary } = options;
  const chosen = format ?? (output === undefined ? "markdown" : formatOfOutput(output));
  refuseOtherFormats(options, chosen);
  if (dictionary === true && wide === true) {
    throw new UserError("--dictionary tells of both kinds of CSV file", {
      hint: "leave --wide out",
    });
  }
  return chosen;
}

/** The options that one format alone has. */
const FORMAT_OPTIONS = [
  { key: "wide", option: "--wide", format: "csv", name: "CSV" },
  { key: "excel", option: "--excel", format: "csv", name: "CSV" },
  { key: "largePrint", option: "--large-print", format: "html", name: "HTML" },
] as const;

function refuseOtherFormats(options: ReportOptions, chosen: ReportFormat): void {
  const other = FORMAT_OPTIONS.find(
    ({ key, format }) => options[key] === true && format !== chosen,
  );
  if (other === undefined) return;
  const { option, format, name } = other;
  throw new UserError(`${option} is for ${name}, and this report is to be ${chosen}`, {
    hint: `add --format ${format}, or leave ${option} out`,
  });
}

function formatOfOutput(output: string): ReportFormat {
  const format = formatOfEnding(output);
  if (format !== undefined) return format;
  const endings = REPORT_FORMATS.flatMap((one) => REPORT_FORMAT_INFO[one].endings);
  throw new UserError(`${output}: the ending of this name says no format`, {
    hint: `end it in ${endings.join(", ")}, or add --format`,
  });
}

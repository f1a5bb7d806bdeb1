import { UserError } from "../../platform/user-error.ts";
import {
  formatOfEnding,
  REPORT_FORMAT_INFO,
  REPORT_FORMATS,
  type ReportFormat,
} from "../../render/report/formats.ts";

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
  readonly by?: string;
}

/** The format that was named, or else the one that the ending of the output means. */
export function chooseFormat(options: ReportOptions): ReportFormat {
  const { format, output, wide, dictionary } = options;
  const chosen = format ?? (output === undefined ? "markdown" : formatOfOutput(output));
  refuseOtherFormats(options, chosen);
  refuseBeside(options);
  if (dictionary === true && wide === true) {
    throw new UserError("--dictionary tells of both kinds of CSV file", {
      hint: "leave --wide out",
    });
  }
  return chosen;
}

/** A report is either under the headings of another document or one of these. */
function refuseBeside({ by, plainWords: plain, dictionary }: ReportOptions): void {
  if (by === undefined) return;
  const other = plain === true ? "--plain-words" : dictionary === true ? "--dictionary" : undefined;
  if (other === undefined) return;
  throw new UserError(`--by and ${other} ask for two different things`, {
    hint: "leave one of them out",
  });
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

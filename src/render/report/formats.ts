import { type RegroupedReport } from "../../domain/regrouped/regrouped-report.ts";
import { type Report } from "../../domain/report/report.ts";

/** How the gap report may be written, in the order that help lists them. */
export const REPORT_FORMATS = ["markdown", "html", "csv", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a person may choose of a format's own. */
export interface ReportChoices {
  /** CSV: one row a commitment. */
  readonly wide: boolean;
  /** CSV: begin with the mark by which Excel knows UTF-8. */
  readonly excel: boolean;
  /** HTML: letters of 18 points on paper, and larger ones on a screen. */
  readonly largePrint?: boolean;
}

/** Turns a report into the text of one file. Pure: no clock, no disk, no terminal. */
export type ReportRenderer = (report: Report, choices: ReportChoices) => string;

/** Turns a report under the headings of another document into the text of one file, likewise. */
export type RegroupedRenderer = (regrouped: RegroupedReport, choices: ReportChoices) => string;

/** What a format is for, and the endings of file names that mean it, the first foremost. */
export const REPORT_FORMAT_INFO: Record<
  ReportFormat,
  { readonly description: string; readonly endings: readonly string[] }
> = {
  markdown: { description: "for people to read", endings: [".md", ".markdown"] },
  html: { description: "for a browser or for paper", endings: [".html", ".htm"] },
  csv: { description: "for a spreadsheet or for analysis", endings: [".csv"] },
  json: { description: "for other programs, everything in it", endings: [".json"] },
};

/** The format that the ending of a file's name means; undefined where it means none. */
export function formatOfEnding(file: string): ReportFormat | undefined {
  const name = file.toLowerCase();
  return REPORT_FORMATS.find((format) =>
    REPORT_FORMAT_INFO[format].endings.some((ending) => name.endsWith(ending)),
  );
}

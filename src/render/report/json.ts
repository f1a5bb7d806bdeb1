import { type RegroupedReport } from "../../domain/regrouped/regrouped-report.ts";
import { type Report } from "../../domain/report/report.ts";
import { jsonText } from "../text/json-text.ts";

/** The whole report for other programs; `frameworks/schemas/report-1.schema.json` describes it. */
export function reportJson(report: Report): string {
  return jsonText(report);
}

/** The report under the headings of another document; `frameworks/schemas/regrouped-report-1.schema.json` describes it. */
export function regroupedJson(regrouped: RegroupedReport): string {
  return jsonText(regrouped);
}

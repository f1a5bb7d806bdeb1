import { type Report } from "../../domain/report/report.ts";
import { jsonText } from "../text/json-text.ts";

/** The whole report for other programs; `frameworks/schemas/report-1.schema.json` describes it. */
export function reportJson(report: Report): string {
  return jsonText(report);
}

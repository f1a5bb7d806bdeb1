import { UserError } from "../../platform/user-error.ts";
import { CSV_DICTIONARY } from "../../render/report/csv/dictionary.ts";
import { type ReportFormat } from "../../render/report/formats.ts";

/** What every column of the CSV files means, as Markdown or CSV. */
export async function dictionaryText(format: ReportFormat, excel: boolean): Promise<string> {
  if (format === "json" || format === "html") {
    throw new UserError("the dictionary is written as markdown or csv", {
      hint: "the JSON report is described by frameworks/schemas/report-1.schema.json",
    });
  }
  if (format === "csv") {
    const { dictionaryCsv } = await import("../../render/report/csv.ts");
    return dictionaryCsv(CSV_DICTIONARY, excel);
  }
  const { dictionaryMarkdown } = await import("../../render/report/markdown/dictionary.ts");
  return dictionaryMarkdown(CSV_DICTIONARY);
}

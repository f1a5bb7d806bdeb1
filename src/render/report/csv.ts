import { type Report } from "../../domain/report/report.ts";
import { type DictionaryEntry } from "../text/dictionary-entry.ts";
import { type Column } from "../text/csv/column.ts";
import { LONG_COLUMNS } from "./csv/long.ts";
import { longRows } from "./csv/long-rows.ts";
import { WIDE_COLUMNS } from "./csv/wide.ts";
import { writeCsv } from "../text/csv/write.ts";
import { type ReportChoices } from "./formats.ts";

/** By this mark Excel knows that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The report for a spreadsheet or for analysis: one row a reading, or one row a commitment. */
export function reportCsv(report: Report, { wide, excel }: ReportChoices): string {
  const text = wide
    ? rowsOf(
        WIDE_COLUMNS,
        report.commitments.map((commitment) => ({ report, commitment })),
      )
    : rowsOf(LONG_COLUMNS, longRows(report));
  return excel ? BYTE_ORDER_MARK + text : text;
}

/** The data dictionary as CSV. */
export function dictionaryCsv(entries: readonly DictionaryEntry[], excel: boolean): string {
  const text = writeCsv(
    ["file", "column", "values", "means"],
    entries.map(({ file, column, values, means }) => [file, column, values, means]),
  );
  return excel ? BYTE_ORDER_MARK + text : text;
}

function rowsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return writeCsv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );
}

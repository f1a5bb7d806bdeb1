import { type Report } from "../../domain/report/report.ts";
import { type Column } from "../text/csv/column.ts";
import { BYTE_ORDER_MARK, writeCsv } from "../text/csv/write.ts";
import { LONG_COLUMNS } from "./csv/long.ts";
import { longRows } from "./csv/long-rows.ts";
import { WIDE_COLUMNS } from "./csv/wide.ts";
import { type ReportChoices } from "./formats.ts";

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

function rowsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return writeCsv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );
}

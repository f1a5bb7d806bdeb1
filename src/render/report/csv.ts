import { type RegroupedReport } from "../../domain/regrouped/regrouped-report.ts";
import { type Report } from "../../domain/report/report.ts";
import { type Column } from "../text/csv/column.ts";
import { BYTE_ORDER_MARK, writeCsv } from "../text/csv/write.ts";
import { FILED_LONG_COLUMNS, FILED_WIDE_COLUMNS } from "./csv/filed.ts";
import { filedPieceRows, filedRows } from "./csv/filed-rows.ts";
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

/** The report under the headings of another document: one row a piece of evidence, or one row a commitment. */
export function regroupedCsv(regrouped: RegroupedReport, { wide, excel }: ReportChoices): string {
  const text = wide
    ? rowsOf(FILED_WIDE_COLUMNS, filedRows(regrouped))
    : rowsOf(FILED_LONG_COLUMNS, filedPieceRows(regrouped));
  return excel ? BYTE_ORDER_MARK + text : text;
}

function rowsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return writeCsv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );
}

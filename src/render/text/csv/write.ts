import { stringify } from "csv-stringify/sync";
import { oneLine } from "../one-line.ts";
import { type Cell } from "./column.ts";

/** By this mark Excel knows that a text is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows as CSV by RFC 4180: quoted where needed, each line ended by CR and LF. A cell is one line of text, and one that
 * a spreadsheet would take for a formula begins with an apostrophe.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const records = [header, ...rows].map((row) => row.map(plain));
  return stringify(records, { escape_formulas: true, record_delimiter: "windows" });
}

function plain(cell: Cell): Cell {
  return typeof cell === "string" ? oneLine(cell) : cell;
}

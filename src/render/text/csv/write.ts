import { stringify } from "csv-stringify/sync";
import { oneLine } from "../one-line.ts";
import { type Cell } from "./column.ts";

/** By this mark Excel knows that a text is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

const LINE_END = "\r\n";

/** Words that are written as they are: most cells hold nothing else, and the library looks at each from many sides. */
const SIMPLE = /^[A-Za-z0-9](?:[!#-+\--~–‘’“”£]| (?! |$))*$/;

/**
 * Rows as CSV by RFC 4180: quoted where needed, each line ended by CR and LF. A cell is one line of text, and one that
 * a spreadsheet would take for a formula begins with an apostrophe.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const all = [header, ...rows];
  const written = writtenCells(all);
  let text = "";
  for (const row of all) {
    let line = "";
    for (const cell of row) line += `,${written.get(cell) ?? ""}`;
    text += line.slice(1) + LINE_END;
  }
  return text;
}

/** How each cell is written, once for all that are alike: a table says most things many times over. */
function writtenCells(rows: readonly (readonly Cell[])[]): ReadonlyMap<Cell, string> {
  const different = new Set<Cell>();
  for (const row of rows) for (const cell of row) different.add(cell);
  const written = new Map<Cell, string>();
  const others: Cell[] = [];
  for (const cell of different) {
    if (typeof cell === "string" && SIMPLE.test(cell)) written.set(cell, cell);
    else others.push(cell);
  }
  const records = others.map((cell) => [plain(cell)]);
  const text = stringify(records, { escape_formulas: true, record_delimiter: "windows" });
  // One to a line: no cell has a line's end in it.
  const lines = text.split(LINE_END);
  for (const [place, cell] of others.entries()) written.set(cell, lines[place] ?? "");
  return written;
}

function plain(cell: Cell): Cell {
  return typeof cell === "string" ? oneLine(cell) : cell;
}

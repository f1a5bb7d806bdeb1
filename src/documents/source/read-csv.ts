import { parse } from "csv-parse/sync";
import { type SourceBlock } from "../../domain/wording/source-block.ts";
import { type Reading, unreadable } from "./reading.ts";

/**
 * The cells of a table, row by row. In a row the short ones come first: a theme or a kind is said before the sentence
 * that it is about, whichever column it stands in.
 */
export function readCsvSource(text: string): Reading {
  try {
    const rows: unknown[] = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return { ok: true, blocks: rows.flatMap(blocksOfRow), language: undefined };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable({
      code: "source/not-what-it-says",
      message: `the table cannot be read: ${reason.slice(0, 120)}`,
      advice: "open it in a spreadsheet and save it again as CSV",
    });
  }
}

function blocksOfRow(row: unknown): readonly SourceBlock[] {
  const cells = Array.isArray(row) ? row.map((cell: unknown) => String(cell).trim()) : [];
  return cells
    .filter((cell) => cell !== "")
    .toSorted((one, other) => one.length - other.length)
    .flatMap((cell) =>
      cell
        .split(/[\r\n]+/)
        .map((line, index): SourceBlock => ({ kind: index === 0 ? "cell" : "line", text: line })),
    );
}

/** The sign that the first lines have most of; in much of Europe spreadsheets write semicolons. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 4096).replaceAll(/"[^"]*"/g, "");
  const count = (sign: string): number => start.split(sign).length - 1;
  return ["\t", ";"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}

import { stringify } from "csv-stringify/sync";
import { expect, it } from "vitest";
import { type Cell } from "../../../src/render/text/csv/column.ts";
import { writeCsv } from "../../../src/render/text/csv/write.ts";

const HEADER = ["id", "words", "trees"];

const CELLS: readonly Cell[] = [
  "",
  null,
  0,
  -3,
  "0",
  "-3",
  "=1+1",
  '="oak, ash"',
  "@elm",
  "＋lime",
  "oak, ash",
  'an "old" oak',
  "oak; ash",
  "'",
  '"',
  ",",
  "Ælm – Ulme",
];

it("writes a cell as the library does, wherever it stands and however often", () => {
  const rows = CELLS.flatMap((one) => CELLS.map((other) => [one, other, one]));
  expect(writeCsv(HEADER, rows)).toBe(
    stringify([HEADER, ...rows], { escape_formulas: true, record_delimiter: "windows" }),
  );
});

it("keeps a cell of several lines on one, so that each row has a line and no more", () => {
  const rows = ["oak\r\nash", "oak\n\nash", "oak\n"].map((cell) => [cell, cell, null]);
  expect(writeCsv(HEADER, rows).split("\r\n")).toEqual([
    "id,words,trees",
    "oak ash,oak ash,",
    "oak ash,oak ash,",
    "oak,oak,",
    "",
  ]);
});

it("writes the header alone where there are no rows", () => {
  expect(writeCsv(HEADER, [])).toBe("id,words,trees\r\n");
});

import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Cell } from "../../../src/render/text/csv/column.ts";
import { oneLine } from "../../../src/render/text/one-line.ts";
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

it("writes any words as the library does", () => {
  const marks = fc.constantFrom(
    ..." \t\n\r,;:\"'=+-@＝＋－＠|!#$%&()*./0aZ~é–‘’“”£漢\u202E\uD800".split(""),
  );
  const cells = fc.array(fc.oneof(marks, fc.constantFrom("oak", "0", " ", "  ")), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (parts) => {
      const row = parts.map((each) => each.join(""));
      const options = { escape_formulas: true, record_delimiter: "windows" } as const;
      expect(writeCsv(HEADER, [row])).toBe(stringify([HEADER, row.map(oneLine)], options));
    }),
    { numRuns: 3000 },
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

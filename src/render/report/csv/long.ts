import { ABOUT_COLUMNS } from "./about-columns.ts";
import { ANSWER_COLUMNS } from "./answer-columns.ts";
import { type Cell, type Column, yesNo } from "../../text/csv/column.ts";
import { COMMITMENT_COLUMNS, type CommitmentRow } from "./commitment-columns.ts";
import { LONG_READINGS, type LongRow } from "./long-rows.ts";
import { wordsColumns } from "../../text/csv/words-columns.ts";

/** The columns of the long file: one row a reading. */
export const LONG_COLUMNS: readonly Column<LongRow>[] = [
  ...ABOUT_COLUMNS,
  {
    name: "record",
    values: "commitment, i-statement, related-i-statement",
    means:
      "What the row is about: what the council promised, or what people should be able to say. A related I statement is another framework's, asked in the same council's assessment by it; that framework stands as its theme.",
    cell: ({ record }) => record,
  },
  {
    name: "id",
    values: "We-1.1",
    means: "The statement's permanent id.",
    cell: ({ id }) => id,
  },
  { name: "words", values: "text", means: "The statement.", cell: ({ words }) => words },
  ...wordsColumns((row: LongRow) => row),
  ...COMMITMENT_COLUMNS.map((column): Column<LongRow> => ({
    ...column,
    means: isOfTheme(column) ? column.means : `${column.means} Empty on I statements.`,
    cell: (row) => commitmentCell(column, row),
  })),
  {
    name: "reading",
    values: LONG_READINGS.join(", "),
    means:
      "Whose reading it is: the council's claim, what evidence shows, what people live, people's own view of the commitment, counted evidence against.",
    cell: ({ reading }) => reading,
  },
  {
    name: "state",
    values:
      "level, not-known, not-applicable, not-assessed, nothing-shown, nobody-asked, no-level, no-view, nothing-against",
    means: "Whether there is a level, and if not, why. Look here before you count or average.",
    cell: ({ state }) => state,
  },
  {
    name: "level",
    values: "0 to 4",
    means: "The level. Empty where state is anything but level; empty is never 0.",
    cell: ({ level }) => level,
  },
  {
    name: "label",
    values: "text",
    means: "The level in words, or what its absence is called.",
    cell: ({ label }) => label,
  },
  {
    name: "target",
    values: "0 to 4",
    means: "The level that a kept promise has to reach.",
    cell: ({ target }) => target,
  },
  {
    name: "confirms",
    values: "yes, no",
    means: "On I statements: whether the answers can confirm a promise as kept. Otherwise empty.",
    cell: ({ statement }) => (statement === undefined ? null : yesNo(statement.confirms)),
  },
  ...ANSWER_COLUMNS,
  {
    name: "reason",
    values: "text",
    means: "Why: the council's own words for said, the rule that held it for the others.",
    cell: ({ reason }) => reason,
  },
];

function isOfTheme({ name }: Column<CommitmentRow>): boolean {
  return name.startsWith("theme");
}

/** A statement's theme stands on every row; the rest is of commitments only. */
function commitmentCell(column: Column<CommitmentRow>, row: LongRow): Cell {
  if (row.commitment !== undefined) {
    return column.cell({ report: row.report, commitment: row.commitment });
  }
  if (column.name === "theme") return row.theme;
  return column.name === "theme_title" ? row.themeTitle : null;
}

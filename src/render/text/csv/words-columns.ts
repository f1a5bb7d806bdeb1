import { type StatementWords } from "../../../domain/report/statement-words.ts";
import { type ColumnMeaning } from "../dictionary-entry.ts";
import { type Column } from "./column.ts";

const PLAIN: ColumnMeaning = {
  name: "plain_words",
  values: "text",
  means: "Our plain words, where `words` are the publisher's. Empty where `words` are ours.",
};

const OWNER: ColumnMeaning = {
  name: "words_by",
  values: "text",
  means: "The publisher, where `words` are the publisher's. Empty where they are ours.",
};

/** The columns beside a statement's words, in their order. */
export const WORDS_COLUMNS: readonly ColumnMeaning[] = [PLAIN, OWNER];

/** The same with their cells: ours, and whose the words are where they are not ours. */
export function wordsColumns<Row>(
  pick: (row: Row) => Pick<StatementWords, "plain" | "wordsBy">,
): readonly Column<Row>[] {
  return [
    { ...PLAIN, cell: (row) => pick(row).plain },
    { ...OWNER, cell: (row) => pick(row).wordsBy },
  ];
}

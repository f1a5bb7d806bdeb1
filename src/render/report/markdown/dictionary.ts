import { type DictionaryEntry } from "../../text/dictionary-entry.ts";
import { type Block, heading, item, list, paragraph, table } from "../../text/markdown/nodes.ts";
import { serialise } from "../../text/markdown/serialise.ts";

const FILES = {
  long: "The long file: one row a reading (the default)",
  wide: "The wide file: one row a commitment (--wide)",
} as const;

/** The data dictionary of the CSV files for people to read. */
export function dictionaryMarkdown(entries: readonly DictionaryEntry[]): string {
  return serialise([
    heading(1, "The columns of the CSV report"),
    list([
      item(["Each file is CSV by RFC 4180, in UTF-8. The first row names the columns."]),
      item(["An empty cell is a blank. It is never 0: look at the state to see why it is empty."]),
      item(["Text is on one line, whatever lines it was written on."]),
      item(["Text that a spreadsheet would take for a formula begins with an apostrophe."]),
      item(["The numbers of each answer are in the Markdown and JSON reports."]),
    ]),
    ...section("long", entries),
    ...section("wide", entries),
  ]);
}

function section(file: keyof typeof FILES, entries: readonly DictionaryEntry[]): readonly Block[] {
  const own = entries.filter((entry) => entry.file === file);
  return [
    heading(2, FILES[file]),
    paragraph(`${String(own.length)} columns.`),
    table(
      ["Column", "What a cell holds", "What it means"],
      own.map(({ column, values, means }) => [
        [{ type: "inlineCode", value: column }],
        [values],
        [means],
      ]),
    ),
  ];
}

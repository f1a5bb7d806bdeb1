import { type Dictionary, type DictionarySection } from "../dictionary-entry.ts";
import { type Block, heading, item, list, paragraph, table } from "./nodes.ts";
import { serialise } from "./serialise.ts";

/** A data dictionary of CSV files for people to read. */
export function dictionaryMarkdown({ title, notes, sections }: Dictionary): string {
  return serialise([
    heading(1, title),
    list([
      item(["Each file is CSV by RFC 4180, in UTF-8. The first row names the columns."]),
      item(["An empty cell is a blank. It is never 0: look at the state to see why it is empty."]),
      item(["Text is on one line, whatever lines it was written on."]),
      item(["Text that a spreadsheet would take for a formula begins with an apostrophe."]),
      ...notes.map((note) => item([note])),
    ]),
    ...sections.flatMap(sectionBlocks),
  ]);
}

function sectionBlocks({ title, columns }: DictionarySection): readonly Block[] {
  return [
    heading(2, title),
    paragraph(`${String(columns.length)} columns.`),
    table(
      ["Column", "What a cell holds", "What it means"],
      columns.map(({ name, values, means }) => [
        [{ type: "inlineCode", value: name }],
        [values],
        [means],
      ]),
    ),
  ];
}

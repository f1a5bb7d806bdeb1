import { type DictionaryEntry } from "../../text/dictionary-entry.ts";
import { LONG_COLUMNS } from "./long.ts";
import { WIDE_COLUMNS } from "./wide.ts";

/** Every column of both files, in their order. */
export const CSV_DICTIONARY: readonly DictionaryEntry[] = [
  ...LONG_COLUMNS.map(({ name, values, means }) => ({ file: "long", column: name, values, means })),
  ...WIDE_COLUMNS.map(({ name, values, means }) => ({ file: "wide", column: name, values, means })),
];

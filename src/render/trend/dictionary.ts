import { type Dictionary } from "../text/dictionary-entry.ts";
import { TREND_COLUMNS } from "./csv-columns.ts";

/** Every column of a trend's CSV. */
export const TREND_DICTIONARY: Dictionary = {
  title: "The columns of the CSV of mir trend",
  notes: ["The words of causes and promises are in the Markdown and JSON."],
  sections: [
    {
      file: "trend",
      title: "One row a commitment, year and reading, then one an I statement and year",
      columns: TREND_COLUMNS,
    },
  ],
};

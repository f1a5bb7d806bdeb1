import { type Dictionary } from "../text/dictionary-entry.ts";
import { COMPARISON_COLUMNS } from "./csv-columns.ts";

/** Every column of a comparison's CSV. */
export const COMPARISON_DICTIONARY: Dictionary = {
  title: "The columns of the CSV of mir diff",
  notes: ["The totals of needs, and how the movement is split, are in the JSON."],
  sections: [{ file: "diff", title: "One row a change", columns: COMPARISON_COLUMNS }],
};

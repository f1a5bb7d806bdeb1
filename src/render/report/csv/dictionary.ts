import { type Dictionary } from "../../text/dictionary-entry.ts";
import { FILED_LONG_COLUMNS, FILED_WIDE_COLUMNS } from "./filed.ts";
import { LONG_COLUMNS } from "./long.ts";
import { WIDE_COLUMNS } from "./wide.ts";

/** Every column of every file of a report, in their order. */
export const REPORT_DICTIONARY: Dictionary = {
  title: "The columns of the CSV report",
  notes: ["The numbers of each answer are in the Markdown and JSON reports."],
  sections: [
    {
      file: "long",
      title: "The long file: one row a reading (the default)",
      columns: LONG_COLUMNS,
    },
    {
      file: "wide",
      title: "The wide file: one row a commitment (--wide)",
      columns: WIDE_COLUMNS,
    },
    {
      file: "by",
      title: "Under other headings: one row a heading, commitment and piece of evidence (--by)",
      columns: FILED_LONG_COLUMNS,
    },
    {
      file: "by-wide",
      title: "Under other headings: one row a heading and commitment (--by with --wide)",
      columns: FILED_WIDE_COLUMNS,
    },
  ],
};

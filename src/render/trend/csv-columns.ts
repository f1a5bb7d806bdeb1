import { READING_STATES } from "../../domain/report/reported-level.ts";
import { STANDINGS } from "../../domain/standing.ts";
import { WORDS_COLUMNS } from "../text/csv/words-columns.ts";
import { type ColumnMeaning } from "../text/dictionary-entry.ts";
import { TREND_READINGS } from "./words.ts";

/** The columns of a trend's CSV, in their order. */
export const TREND_COLUMNS: readonly ColumnMeaning[] = [
  { name: "council_code", values: "GSS code", means: "The council of that year's file." },
  { name: "council", values: "text", means: "That council's name." },
  { name: "period", values: "2026-27", means: "The financial year." },
  {
    name: "record",
    values: "commitment, i-statement",
    means: "What the row is about. An I statement has one row a year, and lived alone.",
  },
  {
    name: "id",
    values: "We-1.1",
    means: "The statement's id in the newest year that has it. Earlier years may have another.",
  },
  { name: "theme", values: "id", means: "The theme." },
  { name: "words", values: "text", means: "The statement, in the words of the newest year." },
  ...WORDS_COLUMNS,
  {
    name: "critical",
    values: "yes, no",
    means: "On commitments: whether it is one of the critical ones. Otherwise empty.",
  },
  {
    name: "reading",
    values: TREND_READINGS.join(", "),
    means: "What the council says, what evidence shows, or what people live.",
  },
  {
    name: "state",
    values: READING_STATES.join(", "),
    means: "Whether there is a level, and if not, why. Look here before you count or average.",
  },
  {
    name: "level",
    values: "0 to 4",
    means: "The level. Empty where state is anything but level; empty is never 0.",
  },
  { name: "label", values: "text", means: "The level in words. Empty where there is none." },
  {
    name: "standing",
    values: STANDINGS.join(", "),
    means: "On commitments: how it stood. Otherwise empty.",
  },
  {
    name: "below_target",
    values: "yes, no",
    means: "On commitments: whether it was below the target. Otherwise empty.",
  },
  {
    name: "years_below_target",
    values: "whole number",
    means:
      "On commitments: in how many years up to this one it was below the target, as far as is known.",
  },
  {
    name: "same_question",
    values: "yes, no",
    means:
      "Whether the question is that of the year before. With no, do not set the levels side by side. Empty in the first year.",
  },
  {
    name: "causes",
    values: "ids, parted by semicolons",
    means: "The causes given in that year. Empty where none is.",
  },
  {
    name: "promises",
    values: "ids, parted by semicolons",
    means:
      "The actions that stand for it in that year's file, also those of earlier years. Empty where none does.",
  },
  {
    name: "last_promise",
    values: "text",
    means: "What the council says of its last promise. Empty where it says nothing.",
  },
];

import Table from "cli-table3";
import { countOf } from "../../domain/words.ts";
import {
  IMPORT_STATUS_WORDS,
  IMPORT_STATUSES,
  type ImportOutcome,
} from "../../domain/wording/import-outcome.ts";
import { oneLine } from "../text/one-line.ts";
import { type Pen, penFor, type Screen } from "./screen.ts";

/**
 * What an import did, statement by statement: a table where there is room for one, a list
 * otherwise; then the counts, and the statements that were not found.
 */
export function importTable(outcomes: readonly ImportOutcome[], screen: Screen): string {
  const pen = penFor(screen);
  const found = outcomes.filter(({ status }) => status !== "missing");
  const body = screen.tables
    ? table(found, pen)
    : found.map((outcome) => pen.entry(outcome.id, sentenceOf(outcome))).join("");
  return `${found.length === 0 ? "" : body}${summary(outcomes, pen)}`;
}

/** Room for the id and the status; the words have the rest. */
const NARROW = { id: 11, status: 17, borders: 4 } as const;

function table(outcomes: readonly ImportOutcome[], { screen, chalk }: Pen): string {
  const { id, status, borders } = NARROW;
  const drawn = new Table({
    head: ["Statement", "What it is", "The publisher's words"].map((word) => chalk.bold(word)),
    colWidths: [id, status, screen.columns - id - status - borders],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const outcome of outcomes)
    drawn.push([outcome.id, statusOf(outcome), oneLine(wordsOf(outcome))]);
  return `${drawn.toString()}\n`;
}

function sentenceOf(outcome: ImportOutcome): string {
  const words = wordsOf(outcome);
  return words === "" ? statusOf(outcome) : `${statusOf(outcome)}. ${words}`;
}

function statusOf({ status, likeness }: ImportOutcome): string {
  return likeness === undefined ? status : `${status}, ${String(likeness)} of 100`;
}

function wordsOf({ words, foundOther }: ImportOutcome): string {
  const other = foundOther ? " (other words were found; these were kept)" : "";
  return `${words ?? ""}${other}`.trim();
}

function summary(outcomes: readonly ImportOutcome[], pen: Pen): string {
  const lines = IMPORT_STATUSES.flatMap((status) => {
    const count = outcomes.filter((one) => one.status === status).length;
    return count === 0
      ? []
      : [pen.item(`${String(count)} ${status}: ${IMPORT_STATUS_WORDS[status]}`)];
  });
  const missing = outcomes.filter(({ status }) => status === "missing").map(({ id }) => id);
  const listed = missing.length === 0 ? "" : pen.entry("Missing", missing.join(", "));
  return `${pen.title(`What became of ${countOf(outcomes.length, "statement")}`)}${lines.join("")}${listed}`;
}

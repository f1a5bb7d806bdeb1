import { type Column, yesNo } from "../../text/csv/column.ts";
import { type CommitmentRow } from "./commitment-columns.ts";

/** What the file holds of a commitment beside its levels, in the wide file. */
export const RECORD_COLUMNS: readonly Column<CommitmentRow>[] = [
  {
    name: "said_by",
    values: "text",
    means: "Who judged for the council. Empty where the file does not say.",
    cell: ({ commitment }) => commitment.by,
  },
  {
    name: "said_reason",
    values: "text",
    means: "Why, in the council's own words. Empty where none is given.",
    cell: ({ commitment }) => commitment.reason,
  },
  {
    name: "shown_reason",
    values: "text",
    means: "The rule that held shown.",
    cell: ({ commitment }) => commitment.shownReason,
  },
  {
    name: "lived_reason",
    values: "text",
    means: "Where lived comes from.",
    cell: ({ commitment }) => commitment.livedReason,
  },
  {
    name: "evidence",
    values: "0 or more",
    means: "Pieces of evidence on file for it.",
    cell: ({ commitment }) => commitment.evidence.length,
  },
  {
    name: "evidence_counting",
    values: "0 or more",
    means: "How many of them count.",
    cell: ({ commitment }) => commitment.evidence.filter(({ shows }) => shows !== null).length,
  },
  {
    name: "causes",
    values: "ids, parted by semicolons",
    means: "The causes given. Empty where none is given.",
    cell: ({ commitment }) => commitment.causes.map(({ id }) => id).join("; "),
  },
  {
    name: "needs",
    values: "ids, parted by semicolons",
    means: "The needs recorded for it. Empty where none is recorded, which is not none.",
    cell: ({ commitment }) => commitment.needs.join("; "),
  },
  {
    name: "actions",
    values: "ids, parted by semicolons",
    means: "The actions promised for it. Empty where none is.",
    cell: ({ commitment }) => commitment.actions.join("; "),
  },
  {
    name: "next",
    values: "text",
    means: "What is to be done, or why nothing is.",
    cell: ({ commitment }) => commitment.next,
  },
  {
    name: "director_answered",
    values: "yes, no",
    means: "Whether the director's question has an answer. Empty where there is no question.",
    cell: ({ commitment: { directorQuestion } }) =>
      directorQuestion === null ? null : yesNo(directorQuestion.answer !== null),
  },
];

import { type Report } from "../../../domain/report/report.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { titleOfTheme } from "./about-columns.ts";
import { type Column, yesNo } from "../../text/csv/column.ts";

/** A row about a commitment. */
export interface CommitmentRow {
  readonly report: Report;
  readonly commitment: ReportedCommitment;
}

/** What both files tell of a commitment. */
export const COMMITMENT_COLUMNS: readonly Column<CommitmentRow>[] = [
  {
    name: "theme",
    values: "text",
    means: "The id of the statement's theme.",
    cell: ({ commitment }) => commitment.theme,
  },
  {
    name: "theme_title",
    values: "text",
    means: "The title of the theme.",
    cell: ({ report, commitment }) => titleOfTheme(report, commitment.theme),
  },
  {
    name: "critical",
    values: "yes, no",
    means: "Whether the director has a question of their own to answer on it.",
    cell: ({ commitment }) => yesNo(commitment.critical),
  },
  {
    name: "in_profile",
    values: "yes, no",
    means: "Whether the profile takes it in.",
    cell: ({ commitment }) => yesNo(commitment.inProfile),
  },
  {
    name: "standing",
    values:
      "not-assessed, not-known, unconfirmed, contested, unproven, not-kept, understated, kept, not-applicable",
    means: "How the commitment stands.",
    cell: ({ commitment }) => commitment.standing,
  },
  {
    name: "gap",
    values: "0 to 4",
    means: "Levels from the lowest reading up to the target. Empty where no gap is measured.",
    cell: ({ commitment }) => commitment.gap.size,
  },
  {
    name: "gap_words",
    values: "text",
    means: "The gap in words, with the readings that are missing from it.",
    cell: ({ commitment }) => commitment.gap.words,
  },
  {
    name: "earlier_years_below",
    values: "0 or more",
    means: "Earlier years in which it was below the target. Empty where no earlier year is given.",
    cell: ({ report, commitment }) =>
      report.promisedAgain.earlierYears.length === 0 ? null : commitment.yearsBelowTarget.length,
  },
];

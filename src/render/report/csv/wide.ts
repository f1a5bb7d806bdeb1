import { type ReportedLevel } from "../../../domain/report/reported-level.ts";
import { ABOUT_COLUMNS } from "./about-columns.ts";
import { type Column } from "../../text/csv/column.ts";
import { COMMITMENT_COLUMNS, type CommitmentRow } from "./commitment-columns.ts";
import { RECORD_COLUMNS } from "./record-columns.ts";
import { wordsColumns } from "../../text/csv/words-columns.ts";

/** What a row tells of its commitment. */
export const WIDE_COMMITMENT_COLUMNS: readonly Column<CommitmentRow>[] = [
  {
    name: "id",
    values: "We-1.1",
    means: "The commitment's permanent id.",
    cell: ({ commitment }) => commitment.id,
  },
  {
    name: "words",
    values: "text",
    means: "The commitment.",
    cell: ({ commitment }) => commitment.words,
  },
  ...wordsColumns(({ commitment }: CommitmentRow) => commitment),
  ...COMMITMENT_COLUMNS,
  {
    name: "standing_reason",
    values: "text",
    means: "Why it stands so.",
    cell: ({ commitment }) => commitment.standingReason,
  },
  {
    name: "target",
    values: "0 to 4",
    means: "The level that a kept promise has to reach.",
    cell: ({ report }) => report.about.targets.said,
  },
  ...readingColumns("said", "What the council claims.", ({ said }) => said),
  ...readingColumns("shown", "What the evidence supports.", ({ shown }) => shown),
  ...readingColumns("lived", "What people say of their lives.", ({ lived }) => lived),
  ...readingColumns(
    "peoples_view",
    "The lowest that people's own side says of the commitment; state is no-view where it says nothing.",
    ({ peoplesView }) => peoplesView ?? NO_VIEW,
  ),
  ...readingColumns(
    "against",
    "The lowest that counted evidence against it shows; state is nothing-against where there is none.",
    ({ against }) => against ?? NOTHING_AGAINST,
  ),
  ...RECORD_COLUMNS,
];

/** The columns of the wide file: one row a commitment. */
export const WIDE_COLUMNS: readonly Column<CommitmentRow>[] = [
  ...ABOUT_COLUMNS,
  ...WIDE_COMMITMENT_COLUMNS,
];

const NO_VIEW = { state: "no-view", level: null, label: null, words: "no view" } as const;
const NOTHING_AGAINST = {
  state: "nothing-against",
  level: null,
  label: null,
  words: "nothing against",
} as const;

type Told = Pick<ReportedLevel, "level" | "label" | "words"> & { readonly state: string };

function readingColumns(
  name: string,
  means: string,
  pick: (commitment: CommitmentRow["commitment"]) => Told,
): readonly Column<CommitmentRow>[] {
  return [
    {
      name: `${name}_state`,
      values: "level, or why there is none",
      means,
      cell: ({ commitment }) => pick(commitment).state,
    },
    {
      name: `${name}_level`,
      values: "0 to 4",
      means: `The level. Empty where ${name}_state is anything but level; empty is never 0.`,
      cell: ({ commitment }) => pick(commitment).level,
    },
    {
      name: `${name}_label`,
      values: "text",
      means: "The level in words, or what its absence is called.",
      cell: ({ commitment }) => pick(commitment).label ?? pick(commitment).words,
    },
  ];
}

import { type Cell, type Column } from "../../text/csv/column.ts";
import { type LongRow } from "./long-rows.ts";

const ONLY = "On I statements with counted answers; otherwise empty.";

/** What people answered, on the rows of I statements in the long file. */
export const ANSWER_COLUMNS: readonly Column<LongRow>[] = [
  {
    name: "scored",
    values: "0 or more",
    means: `How many answers are scored. ${ONLY}`,
    cell: counted(({ scored }) => scored),
  },
  {
    name: "positive",
    values: "0 or more",
    means: `How many of them count as true. ${ONLY}`,
    cell: counted(({ positive }) => positive),
  },
  {
    name: "share",
    values: "0 to 1",
    means: `Positive out of scored. ${ONLY}`,
    cell: counted(({ share }) => rounded(share)),
  },
  {
    name: "share_low",
    values: "0 to 1",
    means: `The lower end of the 95% Wilson interval of the share. ${ONLY}`,
    cell: counted(({ low }) => rounded(low)),
  },
  {
    name: "share_high",
    values: "0 to 1",
    means: `The upper end of the interval. ${ONLY}`,
    cell: counted(({ high }) => rounded(high)),
  },
  {
    name: "group_people",
    values: "1 or more",
    means: "On I statements on which a group agreed a level: how many people. Otherwise empty.",
    cell: ({ statement }) => statement?.group?.people ?? null,
  },
];

type Counts = NonNullable<NonNullable<LongRow["statement"]>["counted"]>;

function counted(pick: (counts: Counts) => Cell): (row: LongRow) => Cell {
  return ({ statement }) => {
    const counts = statement?.counted;
    return counts === undefined || counts === null ? null : pick(counts);
  };
}

function rounded(share: number | null): Cell {
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}

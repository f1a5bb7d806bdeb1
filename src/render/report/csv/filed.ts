import { type FiledPiece } from "../../../domain/regrouped/filed-evidence.ts";
import { type Column, yesNo } from "../../text/csv/column.ts";
import { ABOUT_COLUMNS } from "./about-columns.ts";
import { type CommitmentRow } from "./commitment-columns.ts";
import { type FiledPieceRow, type FiledRow } from "./filed-rows.ts";
import { WIDE_COMMITMENT_COLUMNS } from "./wide.ts";

/** What every row tells of the other document and its heading. */
const HEADING_COLUMNS: readonly Column<FiledRow>[] = [
  {
    name: "crosswalk",
    values: "cqc-local-authority",
    means:
      "The id of the other document under whose headings the rows are filed. It predicts no rating.",
    cell: ({ crosswalk }) => crosswalk.id,
  },
  {
    name: "crosswalk_title",
    values: "text",
    means: "The title of the other document.",
    cell: ({ crosswalk }) => crosswalk.title,
  },
  {
    name: "crosswalk_as_of",
    values: "2026-03-03",
    means: "The date of the text of it that was read. Empty where its file does not say.",
    cell: ({ crosswalk }) => crosswalk.asOf,
  },
  {
    name: "heading_group",
    values: "text",
    means: "The theme that the heading stands in. Empty where the other document has none.",
    cell: ({ group }) => group,
  },
  {
    name: "heading",
    values: "text",
    means:
      "The number of the heading. Empty on a commitment that touches none. A commitment has a row for each that it touches.",
    cell: ({ entry }) => entry?.number ?? null,
  },
  {
    name: "heading_title",
    values: "text",
    means: "The title of the heading.",
    cell: ({ entry }) => entry?.title ?? null,
  },
];

const FILED_COLUMNS: readonly Column<FiledRow>[] = [...ABOUT_COLUMNS, ...HEADING_COLUMNS];

/** The columns of the wide file by another document: one row a heading and commitment. */
export const FILED_WIDE_COLUMNS: readonly Column<FiledRow>[] = [
  ...FILED_COLUMNS,
  ...WIDE_COMMITMENT_COLUMNS.map(ofCommitment),
  {
    name: "evidence_filed",
    values: "category and id, parted by semicolons",
    means: "The pieces of evidence for it, each with the category that it is filed under.",
    cell: ({ filed, commitment }) =>
      filed.evidence
        .flatMap(({ title, pieces }) =>
          pieces.filter((piece) => isFor(piece, commitment?.id)).map(({ id }) => `${title}: ${id}`),
        )
        .join("; "),
  },
];

/** What the long file tells of a commitment; the wide one tells more. */
const SHORT = new Set([
  "id",
  "words",
  "plain_words",
  "words_by",
  "critical",
  "standing",
  "gap",
  "gap_words",
  "said_state",
  "said_level",
  "shown_state",
  "shown_level",
  "lived_state",
  "lived_level",
  "next",
]);

/** What a row tells of its piece of evidence. */
const PIECE_COLUMNS: readonly Column<FiledPiece>[] = [
  {
    name: "evidence",
    values: "E1",
    means: "The id of the piece. Empty where none is given.",
    cell: ({ id }) => id,
  },
  {
    name: "evidence_title",
    values: "text",
    means: "What the piece is.",
    cell: ({ title }) => title,
  },
  {
    name: "evidence_kind",
    values: "people, staff, partners, processes, outcomes",
    means: "Our kind of it. Empty where none is given.",
    cell: ({ kind }) => kind,
  },
  {
    name: "evidence_method",
    values: "document, told, counted",
    means: "How it was come by. Empty where that is not given.",
    cell: ({ method }) => method,
  },
  {
    name: "evidence_as_of",
    values: "2026-03-31",
    means: "The date that it is about. Empty where none is given.",
    cell: ({ asOf }) => asOf,
  },
  {
    name: "evidence_where",
    values: "text",
    means: "Where it can be read. Empty where that is not given, or is withheld.",
    cell: ({ where }) => where,
  },
];

/** The columns of the file by another document: one row a heading, commitment and piece of evidence. */
export const FILED_LONG_COLUMNS: readonly Column<FiledPieceRow>[] = [
  ...FILED_COLUMNS,
  ...WIDE_COMMITMENT_COLUMNS.filter(({ name }) => SHORT.has(name)).map(ofCommitment),
  {
    name: "category",
    values: "text",
    means:
      "The publisher's category of evidence, or our kind where it has none. Empty without evidence.",
    cell: ({ category }) => category?.title ?? null,
  },
  ...PIECE_COLUMNS.map(ofPiece),
  {
    name: "evidence_shows",
    values: "0 to 4",
    means: "The level that it shows for this commitment. Empty where it counts for nothing.",
    cell: (row) => bearingOf(row)?.shows ?? null,
  },
  {
    name: "evidence_against",
    values: "yes, no",
    means: "Whether it stands against the claim that the target is reached.",
    cell: (row) => {
      const bearing = bearingOf(row);
      return bearing === undefined ? null : yesNo(bearing.against);
    },
  },
  {
    name: "evidence_reason",
    values: "text",
    means: "Why it shows that, and its count where there is one.",
    cell: (row) => bearingOf(row)?.reason ?? null,
  },
];

/** A column of a commitment, empty on a heading without one. */
function ofCommitment({ cell, ...column }: Column<CommitmentRow>): Column<FiledRow> {
  return {
    ...column,
    cell: ({ report, commitment }) =>
      commitment === undefined ? null : cell({ report, commitment }),
  };
}

function isFor(piece: FiledPiece, commitment: string | undefined): boolean {
  return piece.for.some((one) => one.commitment === commitment);
}

function bearingOf({ piece, commitment }: FiledPieceRow): FiledPiece["for"][number] | undefined {
  return piece?.for.find((one) => one.commitment === commitment?.id);
}

/** A column of a piece of evidence, empty on a row without one. */
function ofPiece({ cell, ...column }: Column<FiledPiece>): Column<FiledPieceRow> {
  return { ...column, cell: ({ piece }) => (piece === undefined ? null : cell(piece)) };
}

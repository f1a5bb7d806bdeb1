import { type FiledCategory, type FiledPiece } from "../../../domain/regrouped/filed-evidence.ts";
import { type Filed, type FiledEntry } from "../../../domain/regrouped/filed-entry.ts";
import { type RegroupedReport } from "../../../domain/regrouped/regrouped-report.ts";
import { type Report } from "../../../domain/report/report.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";

/** A commitment under one heading; either is undefined where there is none for the other. */
export interface FiledRow {
  readonly report: Report;
  readonly crosswalk: RegroupedReport["crosswalk"];
  readonly group: string | null;
  readonly entry: FiledEntry | undefined;
  /** All that is filed in the same place. */
  readonly filed: Filed;
  readonly commitment: ReportedCommitment | undefined;
}

/** A piece of evidence for a commitment under one heading. */
export interface FiledPieceRow extends FiledRow {
  readonly category: FiledCategory | undefined;
  readonly piece: FiledPiece | undefined;
}

/** Each heading's commitments, one row for a heading that has none, then the commitments under none. */
export function filedRows({
  report,
  crosswalk,
  groups,
  unfiled,
}: RegroupedReport): readonly FiledRow[] {
  const commitments = new Map(report.commitments.map((one) => [one.id, one]));
  const rowsOf = (filed: Filed, entry: FiledEntry | undefined, group: string | null): FiledRow[] =>
    [...filed.commitments, ...filed.blank].map((id) => ({
      report,
      crosswalk,
      group,
      entry,
      filed,
      commitment: commitments.get(id),
    }));
  const underHeadings = groups.flatMap(({ title, entries }) =>
    entries.flatMap((entry) => {
      const rows = rowsOf(entry, entry, title);
      const empty = { report, crosswalk, group: title, entry, filed: entry, commitment: undefined };
      return rows.length === 0 ? [empty] : rows;
    }),
  );
  return [...underHeadings, ...rowsOf(unfiled, undefined, null)];
}

/** The same with a row for each piece of evidence; one row for a commitment that has none. */
export function filedPieceRows(regrouped: RegroupedReport): readonly FiledPieceRow[] {
  return filedRows(regrouped).flatMap((row): FiledPieceRow[] => {
    const pieces = row.filed.evidence.flatMap((category) =>
      category.pieces
        .filter((piece) => piece.for.some(({ commitment }) => commitment === row.commitment?.id))
        .map((piece) => ({ ...row, category, piece })),
    );
    return pieces.length === 0 ? [{ ...row, category: undefined, piece: undefined }] : pieces;
  });
}

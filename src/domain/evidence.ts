import { type IsoDate } from "./dates.ts";

/** Kinds of evidence; they line up with the regulator's categories. */
export const EVIDENCE_KINDS = ["people", "staff", "partners", "processes", "outcomes"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** How a piece was come by: it says it will happen, someone said it happens, or it was counted. */
export const EVIDENCE_METHODS = ["document", "told", "counted"] as const;
export type EvidenceMethod = (typeof EVIDENCE_METHODS)[number];

export type EvidenceId = string;

/** A piece of evidence. One that lacks `kind`, `method` or `asOf` is unfinished and counts for nothing. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly title: string;
  readonly kind: EvidenceKind | undefined;
  readonly method: EvidenceMethod | undefined;
  /** The date that it is about, not the date it was added. */
  readonly asOf: IsoDate | undefined;
  readonly whom: string | undefined;
  readonly chosen: string | undefined;
  /** A link, or a path beside the assessment. */
  readonly where: string | undefined;
  readonly section: string | undefined;
  /** Set where the piece is about a part only (a pilot, one team), and says which. */
  readonly part: string | undefined;
  readonly byGroup: boolean;
  readonly coProduced: boolean;
  readonly published: boolean;
  readonly replaces: EvidenceId | undefined;
  readonly sha256: string | undefined;
}

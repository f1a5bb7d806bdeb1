import { type Crosswalk, type CrosswalkEvidence } from "../crosswalk.ts";
import { EVIDENCE_KINDS, type EvidenceKind } from "../evidence.ts";
import { type StatementId } from "../statement.ts";
import { type ReportedCommitment } from "../report/reported-commitment.ts";
import { type ReportedEvidence } from "../report/reported-evidence.ts";

/** The pieces under one heading that are of one category. */
export interface FiledCategory {
  /** The publisher's id for it, or one of our kinds; null for pieces whose kind is not given. */
  readonly id: string | null;
  readonly title: string;
  /** What the category means, where the crosswalk says it. */
  readonly plain: string | null;
  /** What must be known of it; null where nothing must. */
  readonly remark: string | null;
  readonly pieces: readonly FiledPiece[];
}

/** A piece of evidence under a heading, and what it does for each commitment there. */
export interface FiledPiece extends Pick<
  ReportedEvidence,
  "id" | "title" | "kind" | "method" | "asOf" | "where" | "withheld"
> {
  readonly for: readonly {
    readonly commitment: StatementId;
    readonly shows: number | null;
    readonly reason: string;
    readonly against: boolean;
  }[];
}

const KIND_TITLES: Record<EvidenceKind, string> = {
  people: "From people",
  staff: "From staff",
  partners: "From partners",
  processes: "From processes",
  outcomes: "From outcomes",
};

/**
 * Sets the pieces of these commitments beside the publisher's categories, in its order. A category that it uses for
 * councils is listed also where nothing is on file for it. Where it has no categories our kinds stand in their place.
 */
export function fileEvidence(
  { evidence }: Pick<Crosswalk, "evidence">,
  commitments: readonly ReportedCommitment[],
): readonly FiledCategory[] {
  const pieces = piecesOf(commitments);
  const ofKind = (kind: string | null): readonly FiledPiece[] =>
    pieces.filter((piece) => piece.kind === kind);
  const known = new Set(evidence.map(({ id }) => id));
  const others = EVIDENCE_KINDS.filter((kind) => !known.has(kind)).map((kind): FiledCategory => ({
    id: kind,
    title: KIND_TITLES[kind],
    plain: null,
    remark: evidence.length === 0 ? null : "The publisher has no such category.",
    pieces: ofKind(kind),
  }));
  const notGiven: FiledCategory = {
    id: null,
    title: "Kind not given",
    plain: null,
    remark: null,
    pieces: ofKind(null),
  };
  return [
    ...evidence
      .map((category) => filedCategory(category, ofKind(category.id)))
      .filter(({ id, pieces: own }) => own.length > 0 || isUsed(evidence, id)),
    ...[...others, notGiven].filter(({ pieces: own }) => own.length > 0),
  ];
}

function filedCategory(
  { id, title, plain, usedForCouncils }: CrosswalkEvidence,
  pieces: readonly FiledPiece[],
): FiledCategory {
  const remark = usedForCouncils === false ? "The publisher does not list it for councils." : null;
  return { id, title, plain: plain ?? null, remark, pieces };
}

/** A category counts as used where the crosswalk does not say. */
function isUsed(evidence: readonly CrosswalkEvidence[], id: string | null): boolean {
  return evidence.find((category) => category.id === id)?.usedForCouncils !== false;
}

/** Each piece once, in the order in which the commitments have them. */
function piecesOf(commitments: readonly ReportedCommitment[]): readonly FiledPiece[] {
  const found = new Map<string, FiledPiece>();
  for (const commitment of commitments) {
    for (const piece of commitment.evidence) {
      const { id, title, kind, method, asOf, where, withheld } = piece;
      const before = found.get(id);
      const { shows, reason, against } = piece;
      found.set(id, {
        id,
        title,
        kind,
        method,
        asOf,
        where,
        withheld: [...new Set([...(before?.withheld ?? []), ...withheld])],
        for: [...(before?.for ?? []), { commitment: commitment.id, shows, reason, against }],
      });
    }
  }
  return [...found.values()];
}

import { sourceKeys } from "./source.ts";

/** What tells one piece of evidence from another across years; ids are a file's own and say nothing. */
export interface PieceTraits {
  readonly title: string;
  readonly asOf: string | null | undefined;
  readonly where: string | null | undefined;
  readonly sha256: string | null | undefined;
}

/**
 * Says whether two years' records are of one piece: the date decides with the title or the source. The title alone does
 * not: a yearly survey keeps its title, and last year's may still be in date.
 */
export function isSamePiece(one: PieceTraits, other: PieceTraits): boolean {
  return one.asOf === other.asOf && hasSameName(one, other);
}

/** Says whether two records have one title, one place or one file, whatever their dates. */
export function hasSameName(one: PieceTraits, other: PieceTraits): boolean {
  if (one.title.trim() === other.title.trim()) return true;
  const [before, now] = [sourceKeys(one), sourceKeys(other)];
  if (before.file !== undefined && before.file === now.file) return true;
  return before.place !== "" && before.place === now.place;
}

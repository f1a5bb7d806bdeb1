import { monthsBefore } from "../dates.ts";
import { type Described, howChanged } from "../changed-pieces.ts";
import { type ComparableReport } from "../report/comparable-report.ts";
import { type ReportedEvidence } from "../report/reported-evidence.ts";
import { hasSameName, isSamePiece } from "../same-piece.ts";
import { sortedById } from "./by-id.ts";
import { type Followed, type Pair } from "./pair.ts";

/** Pieces that count now, and did not count before, be it that they were not there. A copy with a new date is not new. */
export function freshPieces({ before, after }: Pair): readonly ReportedEvidence[] {
  return sortedById(after.evidence).filter(
    (piece) => piece.shows !== null && !before.evidence.some((old) => isOldNews(old, piece)),
  );
}

/** Pieces that counted before and are now too old, whether or not they are still listed. */
export function expiredPieces(pair: Followed): readonly ReportedEvidence[] {
  return noLongerCounting(pair).filter((piece) => isTooOld(piece, pair));
}

/** Pieces that counted before, would still be in date, and are gone. */
export function removedPieces(pair: Followed): readonly ReportedEvidence[] {
  const present = pair.after?.evidence ?? [];
  return noLongerCounting(pair).filter(
    (piece) =>
      !isTooOld(piece, pair) &&
      (piece.asOf ?? "") <= pair.context.after.report.about.asOf &&
      !present.some((other) => isSamePiece(piece, other) || isSameCount(piece, other)),
  );
}

/** Pieces of both years that are described in another way now, with how. A count that is withheld is not compared. */
export function alteredPieces({ before, after, context }: Pair): readonly AlteredPiece[] {
  return sortedById(after.evidence).flatMap((piece): readonly AlteredPiece[] => {
    const all = sortedById(before.evidence)
      .filter((old) => old.asOf !== null && isSamePiece(old, piece))
      .filter((old) => !isOld(old, context.after.report.about))
      .map((old) => howAltered(old, piece));
    // Of several pieces with one name and date, one that is as it was is the one that is meant.
    const [how = []] = all.some((one) => one.length === 0) ? [] : all;
    return how.length === 0 ? [] : [{ piece, how }];
  });
}

function howAltered(old: ReportedEvidence, piece: ReportedEvidence): readonly string[] {
  const isWithheld = old.withheld.length > 0 || piece.withheld.length > 0;
  return howChanged(described(old, isWithheld), described(piece, isWithheld));
}

/** A piece that is described in another way now. */
export interface AlteredPiece {
  readonly piece: ReportedEvidence;
  /** Clauses that follow its title. */
  readonly how: readonly string[];
}

function described(piece: ReportedEvidence, isWithheld: boolean): Described {
  const { byGroup, coProduced, yes, of } = piece;
  const given = <Key extends keyof ReportedEvidence>(
    key: Key,
  ): NonNullable<ReportedEvidence[Key]> | undefined => piece[key] ?? undefined;
  return {
    piece: {
      method: given("method"),
      kind: given("kind"),
      part: given("part"),
      asOf: given("asOf"),
      whom: given("whom"),
      chosen: given("chosen"),
      replaces: given("replaces"),
      sha256: given("sha256"),
      byGroup,
      coProduced,
    },
    link: isWithheld
      ? { yes: undefined, of: undefined }
      : { yes: yes ?? undefined, of: of ?? undefined },
  };
}

/** Pieces whose count stands in both years under another date, and that did not count before under their own. */
export function redatedPieces({ before, after }: Pair): readonly ReportedEvidence[] {
  return sortedById(after.evidence).filter((piece) => {
    const stood = before.evidence.some(
      (old) => isSamePiece(old, piece) && (old.shows !== null || piece.shows === null),
    );
    return !stood && before.evidence.some((old) => isSameCount(old, piece));
  });
}

/** Whether a counted piece of the same kind counted in both years, so that the same thing was measured again. */
export function isMeasuredAgain({ before, after }: Pair): boolean {
  const kinds = new Set(before.evidence.filter(isMeasured).map(({ kind }) => kind));
  return after.evidence.some(
    (piece) =>
      isMeasured(piece) &&
      kinds.has(piece.kind) &&
      !before.evidence.some((old) => isSamePiece(old, piece)),
  );
}

function isMeasured({ method, shows }: ReportedEvidence): boolean {
  return method === "counted" && shows !== null;
}

function noLongerCounting({ before, after }: Followed): readonly ReportedEvidence[] {
  const counting = (after?.evidence ?? []).filter(({ shows }) => shows !== null);
  return sortedById(before.evidence).filter(
    (piece) => piece.shows !== null && !counting.some((other) => isSamePiece(piece, other)),
  );
}

function isTooOld(piece: ReportedEvidence, { context }: Followed): boolean {
  return isOld(piece, context.after.report.about);
}

function isOld({ asOf }: ReportedEvidence, about: ComparableReport["about"]): boolean {
  const months = about.freshMonths.evidence;
  return asOf !== null && months !== null && asOf < monthsBefore(about.asOf, months);
}

function isOldNews(old: ReportedEvidence, piece: ReportedEvidence): boolean {
  return isSamePiece(old, piece) ? old.shows !== null : isSameCount(old, piece);
}

/** The same count under one name and two dates: nobody counted again, or nobody can tell. */
function isSameCount(old: ReportedEvidence, piece: ReportedEvidence): boolean {
  const sameCount = piece.yes !== null && old.yes === piece.yes && old.of === piece.of;
  return sameCount && !isSamePiece(old, piece) && hasSameName(old, piece);
}

import { monthsBefore } from "../dates.ts";
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

/** Pieces whose count stands in both years under another date. */
export function redatedPieces({ before, after }: Pair): readonly ReportedEvidence[] {
  return sortedById(after.evidence).filter((piece) => {
    const same = before.evidence.some((old) => isSamePiece(old, piece));
    return !same && before.evidence.some((old) => isSameCount(old, piece));
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

function isTooOld({ asOf }: ReportedEvidence, { context }: Followed): boolean {
  const { about } = context.after.report;
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

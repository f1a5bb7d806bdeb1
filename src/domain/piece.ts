import { type EvidenceLink } from "./commitment-record.ts";
import { type Evidence, type EvidenceId } from "./evidence.ts";
import { type Level, type ReachScale, rungOf } from "./reach-scale.ts";
import { outOfDate } from "./shelf-life.ts";
import { joinWords, percent, wholeNumber, type Words } from "./words.ts";

/** What one piece shows of one commitment. */
export interface PieceReading {
  readonly id: EvidenceId;
  /** The level it shows; undefined where it counts for nothing. */
  readonly shows: Level | undefined;
  /** `shows 2 Started: 23 of 66 (35%)`, or why it counts for nothing. */
  readonly reason: Words;
  /** The newer piece of the same kind that ended its force as evidence against. */
  readonly replacedBy: EvidenceId | undefined;
}

/** A piece of evidence with the link by which it bears on one commitment. */
export interface LinkedPiece {
  readonly link: EvidenceLink;
  readonly piece: Evidence;
}

/** What the piece's method and its reach allow it to show at most, before the count and the team have their say. */
export function ceilingOf(scale: ReachScale, piece: Pick<Evidence, "method" | "part">): Level {
  const top = scale.levels.at(-1)?.level ?? 0;
  const byMethod =
    piece.method === "document" || piece.method === "told" ? scale.ceilings[piece.method] : top;
  const byPart = piece.part === undefined ? top : (scale.ceilings.part ?? top);
  return Math.min(byMethod, byPart);
}

/** The level that a share of yes answers (0–1) gives; the ladder's lowest where no share is low enough. */
export function levelOfShare(scale: ReachScale, share: number): Level {
  return scale.shares.find(({ from }) => share >= from)?.level ?? 0;
}

/** What a finished piece still lacks, in words; empty where it can count. */
export function lacks({ link, piece }: LinkedPiece): readonly string[] {
  const missing: string[] = [];
  if (piece.kind === undefined) missing.push("what kind it is");
  if (piece.method === undefined) missing.push("whether it was counted");
  if (piece.asOf === undefined) missing.push("what date it is about");
  if (piece.method !== "counted") return missing;
  if (!hasCount(link)) missing.push("how many said yes, out of how many");
  if (isBlank(piece.whom)) missing.push("who was counted");
  if (isBlank(piece.chosen)) missing.push("how they were chosen");
  return missing;
}

/** Reads what one piece shows of one commitment, with the reason in words. Source: the framework's shares and ceilings. */
export function readPiece(linked: LinkedPiece, scale: ReachScale, asOf: string): PieceReading {
  const { link, piece } = linked;
  const nothing = (why: string): PieceReading => ({
    id: link.id,
    shows: undefined,
    reason: () => `counts for nothing: ${why}`,
    replacedBy: undefined,
  });
  const missing = lacks(linked);
  if (missing.length > 0) return nothing(`it does not say ${joinWords(missing, "or")}`);
  const late = outOfDate(piece.asOf ?? "", { asOf, freshMonths: scale.freshMonths });
  if (late !== undefined) return nothing(late);

  const most = mostShown(scale, piece, link);
  const level = Math.min(most, link.shows ?? most);
  return {
    id: link.id,
    shows: level,
    reason: () => {
      const label = rungOf(scale, level)?.label ?? "";
      return `shows ${String(level)} ${label}: ${whyWorth(linked, scale, most)}`;
    },
    replacedBy: undefined,
  };
}

function whyWorth({ link, piece }: LinkedPiece, scale: ReachScale, most: Level): string {
  const reasons = [
    piece.method === "counted" ? countInWords(link, scale) : UNCOUNTED[piece.method ?? "told"],
    piece.part === undefined ? "" : `about a part only (${piece.part})`,
    link.shows !== undefined && link.shows < most ? "lowered by the team" : "",
  ];
  return reasons.filter((reason) => reason !== "").join(", ");
}

/** The most that a piece with that count can show: the team may lower it, never raise it. A count not given is no limit. */
export function mostShown(
  scale: ReachScale,
  piece: Pick<Evidence, "method" | "part">,
  { yes, of }: Pick<EvidenceLink, "yes" | "of">,
): Level {
  const ceiling = ceilingOf(scale, piece);
  if (piece.method !== "counted" || yes === undefined || of === undefined || of === 0) {
    return ceiling;
  }
  return Math.min(ceiling, levelOfCount({ yes, of }, scale));
}

/**
 * What a count shows by its share. A count of too few is no count: it is worth what a told piece is where anybody said
 * yes, and nothing more fine, or its level would give away in public what each of so few people said.
 */
function levelOfCount({ yes, of }: Count, scale: ReachScale): Level {
  const level = levelOfShare(scale, yes / of);
  if (of >= scale.leastCounted) return level;
  return yes === 0 ? Math.min(level, scale.ceilings.told) : scale.ceilings.told;
}

interface Count {
  readonly yes: number;
  readonly of: number;
}

function countInWords(
  { yes = 0, of = 1 }: Pick<EvidenceLink, "yes" | "of">,
  scale: ReachScale,
): string {
  const why = `${wholeNumber(yes)} of ${wholeNumber(of)} (${percent(yes / of)})`;
  if (of >= scale.leastCounted) return why;
  return `${why}, fewer than the ${String(scale.leastCounted)} that make a count`;
}

/** Says whether a piece is a count of enough to speak about the whole: it may stand against a claim, and end another's force. */
export function speaksForTheWhole({ link, piece }: LinkedPiece, scale: ReachScale): boolean {
  if (piece.method !== "counted" || piece.part !== undefined) return false;
  return (link.of ?? 0) >= scale.leastCounted;
}

const UNCOUNTED = {
  document: "a document says that it will happen",
  told: "someone says that it happens",
} as const;

function hasCount(link: EvidenceLink): boolean {
  return link.yes !== undefined && link.of !== undefined && link.of > 0;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

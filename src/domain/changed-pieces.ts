import { type Assessment } from "./assessment.ts";
import { type EvidenceLink } from "./commitment-record.ts";
import { type Evidence } from "./evidence.ts";
import { type IsoDate } from "./dates.ts";
import { hasSameName, isSamePiece } from "./same-piece.ts";
import { outOfDate } from "./shelf-life.ts";
import { wordsAlone } from "./words-alone.ts";

/** A piece of the year before that is in the file still, and is described in another way. */
export interface ChangedPiece {
  /** As it is now. */
  readonly piece: Evidence;
  /** As it was. */
  readonly before: Evidence;
  /** What is other now, clauses that follow its title: `it is told now, and was counted`. Without numbers. */
  readonly how: readonly string[];
}

/** One year's pieces as they bear on one commitment. */
interface Linked extends Pick<Assessment, "evidence"> {
  readonly links: readonly EvidenceLink[];
}

/** The same of the present year, with its shelf life. */
interface Present extends Linked {
  readonly asOf: IsoDate;
  readonly freshMonths: number;
}

/**
 * The pieces that bore on a commitment the year before, would still be in date, and are another sort of thing now, about
 * less or more, without what makes them count, or of another count. A piece without a date now is found by its name.
 */
export function changedPieces(last: Linked, present: Present): readonly ChangedPiece[] {
  return last.links.flatMap((link): readonly ChangedPiece[] => {
    const before = last.evidence.get(link.id);
    if (before?.asOf === undefined || outOfDate(before.asOf, present) !== undefined) return [];
    const found = present.links
      .flatMap((one) => {
        const piece = present.evidence.get(one.id);
        return piece === undefined || !isSameBut(before, piece) ? [] : [{ link: one, piece }];
      })
      .toSorted((one, other) => (one.piece.id < other.piece.id ? -1 : 1))
      .map(({ piece, link: now }) => ({
        piece,
        before,
        how: howChanged({ piece: before, link }, { piece, link: now }),
      }));
    // Of several pieces with one name and date, one that is as it was is the one that is meant.
    return found.some(({ how }) => how.length === 0) ? [] : found.slice(0, 1);
  });
}

/** What tells how a piece was come by, and what it says of a commitment. */
export interface Described {
  readonly piece: Pick<
    Evidence,
    | "method"
    | "kind"
    | "part"
    | "asOf"
    | "whom"
    | "chosen"
    | "byGroup"
    | "coProduced"
    | "replaces"
    | "sha256"
  >;
  /** What the team lowered it to is left out where only what it came to is known. */
  readonly link: Pick<EvidenceLink, "yes" | "of"> & { readonly shows?: EvidenceLink["shows"] };
}

/** How two descriptions of one piece differ, in clauses that follow its title; empty where they do not. */
export function howChanged(before: Described, now: Described): readonly string[] {
  return [...otherSort(before.piece, now.piece), ...otherCount(before.link, now.link)];
}

function isSameBut(before: Evidence, now: Evidence): boolean {
  return isSamePiece(before, now) || (now.asOf === undefined && hasSameName(before, now));
}

function otherSort(before: Described["piece"], now: Described["piece"]): readonly string[] {
  const { method, kind } = before;
  const isOther = (key: "method" | "kind"): boolean =>
    before[key] !== undefined && before[key] !== now[key];
  return [
    isOther("method") ? `is ${now.method ?? "without a method"} now, and was ${method ?? ""}` : "",
    isOther("kind")
      ? `comes from ${now.kind ?? "nobody in particular"} now, and came from ${kind ?? ""}`
      : "",
    otherPart(before, now),
    ...gained(before, now),
    ...LOST.map(({ key, says }) =>
      before[key] !== undefined && now[key] === undefined ? says : "",
    ),
    ...REWORDED.map(({ key, says }) => (isReworded(before[key], now[key]) ? says : "")),
  ].filter((clause) => clause !== "");
}

/** A part that is told in other words is a part still. That a pilot's count should be the whole's is for somebody to say. */
function otherPart(before: Described["piece"], now: Described["piece"]): string {
  if (before.part === undefined) return now.part === undefined ? "" : "is about a part only now";
  return now.part === undefined ? "is about the whole now, and was about a part" : "";
}

/** What makes a piece worth more, or another worth less. A count does not come to be broken down, nor a file another. */
function gained(before: Described["piece"], now: Described["piece"]): readonly string[] {
  const isOtherFile =
    before.sha256 !== undefined &&
    now.sha256 !== undefined &&
    before.sha256.toLowerCase() !== now.sha256.toLowerCase();
  return [
    !before.byGroup && now.byGroup ? "is said to be broken down by group now" : "",
    !before.coProduced && now.coProduced ? "is said to be made together with people now" : "",
    before.replaces === undefined && now.replaces !== undefined
      ? "is said to replace another piece now"
      : "",
    isOtherFile ? "is another file now" : "",
  ];
}

/** What a piece needs to count, and no longer has. */
const LOST = [
  { key: "asOf", says: "has no date now" },
  { key: "whom", says: "no longer says who was counted" },
  { key: "chosen", says: "no longer says how they were chosen" },
  { key: "sha256", says: "no longer records which file it is" },
] as const;

/** What was so when it was counted, and cannot have become otherwise. */
const REWORDED = [
  { key: "whom", says: "says otherwise now who was counted" },
  { key: "chosen", says: "says otherwise now how they were chosen" },
] as const;

function isReworded(before: string | undefined, now: string | undefined): boolean {
  if (before === undefined || now === undefined) return false;
  return wordsAlone(before) !== wordsAlone(now);
}

function otherCount(before: Described["link"], now: Described["link"]): readonly string[] {
  const isCounted = before.yes !== undefined || before.of !== undefined;
  const isOther = isCounted && (before.yes !== now.yes || before.of !== now.of);
  const isRaised = before.shows !== undefined && (now.shows ?? Infinity) > before.shows;
  return [
    ...(isOther ? ["gives another count now"] : []),
    ...(isRaised ? ["is no longer lowered by the team as it was"] : []),
  ];
}

import { type ReportedCommitment } from "../../report/reported-commitment.ts";
import { type ReportedLevel } from "../../report/reported-level.ts";
import { type ReportedEvidence } from "../../report/reported-evidence.ts";
import { countOf, joinWords } from "../../words.ts";
import { sortedById } from "../by-id.ts";
import { type Finding } from "../comparison.ts";
import {
  alteredPieces,
  expiredPieces,
  freshPieces,
  redatedPieces,
  removedPieces,
} from "../compare-pieces.ts";
import { finding } from "../finding.ts";
import { type Followed, type Pair } from "../pair.ts";

/** Evidence that counted and is gone, or is too old now. */
export function findLostEvidence(pair: Followed): readonly Finding[] {
  const removed = removedPieces(pair);
  const expired = expiredPieces(pair);
  return [
    ...(removed.length === 0
      ? []
      : [
          finding(
            "evidence-removed",
            `${named(removed)} counted ${pair.context.before.when}, would still be in date, and ${isOrAre(removed)} gone.`,
            removed.map(({ id }) => id),
          ),
        ]),
    ...findExpired(expired, pair),
  ];
}

/** Age matters where what is shown fell, or where the old piece stood against it: then it went without an answer. */
function findExpired(expired: readonly ReportedEvidence[], pair: Followed): readonly Finding[] {
  if (expired.length === 0) return [];
  const { before, after, context } = pair;
  const ids = expired.map(({ id }) => id);
  const sentence = `${named(expired)} counted ${context.before.when} and ${isOrAre(expired)} now too old to count.`;
  const matters =
    after === undefined ||
    rank(after.shown) < rank(before.shown) ||
    expired.some(({ against }) => against);
  return [finding(matters ? "evidence-expired" : "evidence-aged", sentence, ids)];
}

/** Evidence whose count is the earlier one under another date. */
export function findRedated(pair: Pair): readonly Finding[] {
  const redated = redatedPieces(pair);
  if (redated.length === 0) return [];
  const sentence = `${named(redated)}: the same count stands in both years under different dates.`;
  return [
    finding(
      "evidence-redated",
      sentence,
      redated.map(({ id }) => id),
    ),
  ];
}

/** Evidence of both years that is another sort of thing now, is about less, or gives another count. */
export function findAltered(pair: Pair): readonly Finding[] {
  const altered = alteredPieces(pair);
  if (altered.length === 0) return [];
  const sentences = altered.map(({ piece, how }) => `“${piece.title}” ${joinWords(how)}.`);
  return [
    finding(
      "evidence-altered",
      sentences.join(" "),
      altered.map(({ piece }) => piece.id),
    ),
  ];
}

/** Which way what is shown went, and on what. Nothing shown is below every level, and is not 0. */
export function findShownMove(pair: Pair): readonly Finding[] {
  const { before, after, context } = pair;
  if (before.shown.state === "withheld" || after.shown.state === "withheld") return [];
  const difference = rank(after.shown) - rank(before.shown);
  const fresh = freshPieces(pair);
  const ids = fresh.map(({ id }) => id);
  if (difference === 0) return fresh.length === 0 ? [] : [newEvidence(fresh)];
  const moved = `What is shown ${difference > 0 ? "rose" : "fell"} from ${before.shown.words} ${context.before.when} to ${after.shown.words} ${context.after.when}`;
  if (difference < 0) {
    const worse = isAgeAlone(pair) ? [] : [finding("worse-shown", `${moved}.`)];
    return fresh.length === 0 ? worse : [...worse, newEvidence(fresh)];
  }
  return fresh.length > 0
    ? [finding("better-shown", `${moved}, on ${named(fresh)}.`, ids)]
    : [finding("shown-up-same-evidence", `${moved}, and no evidence is new.`)];
}

/** Whether counted evidence stands against it that did not, or no longer does. */
export function findAgainst({ before, after, context }: Pair): readonly Finding[] {
  const [was, is] = [againstIn(before), againstIn(after)];
  if (was === undefined || is === undefined || was.level === is.level) return [];
  const sentence = `The lowest that evidence against it shows: ${was.words} ${context.before.when}, ${is.words} ${context.after.when}.`;
  const isMore = is.level < was.level;
  const about = sortedById((isMore ? after : before).evidence)
    .filter(({ against }) => against)
    .map(({ id }) => id);
  return [finding(isMore ? "against-gained" : "against-lost", sentence, about)];
}

/** What stands against it; nothing is above every level. Undefined where it is withheld. */
function againstIn({
  against,
}: Pick<ReportedCommitment, "against">): { level: number; words: string } | undefined {
  if (against === null) return { level: Infinity, words: "none" };
  return against.state === "withheld"
    ? undefined
    : { level: against.level ?? Infinity, words: against.words };
}

function rank({ level }: ReportedLevel): number {
  return level ?? -1;
}

/** Whether a fall is told by age: something that showed more grew old, and nothing that showed more went otherwise. */
function isAgeAlone(pair: Pair): boolean {
  const limit = rank(pair.after.shown);
  const showedMore = ({ shows }: ReportedEvidence): boolean => (shows ?? -1) > limit;
  const expired = expiredPieces(pair);
  if (!expired.some(showedMore)) return false;
  const expiredIds = new Set(expired.map(({ id }) => id));
  const kept = pair.before.evidence.filter(
    (piece) => showedMore(piece) && !expiredIds.has(piece.id),
  );
  return kept.every((piece) => isAsItWas(piece, pair));
}

function isAsItWas(piece: ReportedEvidence, { after }: Pair): boolean {
  return after.evidence.some(
    (other) =>
      other.title === piece.title &&
      other.asOf === piece.asOf &&
      (other.shows ?? -1) >= (piece.shows ?? -1),
  );
}

function newEvidence(pieces: readonly ReportedEvidence[]): Finding {
  return finding(
    "new-evidence",
    `${named(pieces)} ${pieces.length === 1 ? "counts" : "count"} now and did not before.`,
    pieces.map(({ id }) => id),
  );
}

function named(pieces: readonly ReportedEvidence[]): string {
  if (pieces.length > 3) return countOf(pieces.length, "piece of evidence", "pieces of evidence");
  return joinWords(pieces.map(({ title }) => `“${title.trim()}”`));
}

function isOrAre(pieces: readonly unknown[]): string {
  return pieces.length === 1 ? "is" : "are";
}

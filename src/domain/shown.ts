import { type Assessment } from "./assessment.ts";
import { type EvidenceLink } from "./commitment-record.ts";
import { type Evidence, type EvidenceId } from "./evidence.ts";
import { fitsRule, meetsRules, ruleInWords } from "./evidence-rule.ts";
import { type EvidenceRule, type Level, type ReachScale, rungOf } from "./reach-scale.ts";
import { type LinkedPiece, type PieceReading, readPiece, speaksForTheWhole } from "./piece.ts";
import { outOfDate } from "./shelf-life.ts";
import { capitalise, countOf, type Words } from "./words.ts";

/** What the evidence on file shows of a commitment. */
export interface Shown {
  /** Undefined where nothing counts: nothing shown, which is not level 0. */
  readonly level: Level | undefined;
  /** Which rule held it, in words: `held at 2 Started. Level 3 Usual needs …`. */
  readonly reason: Words;
  /** Every piece linked to the commitment, in the file's order. */
  readonly pieces: readonly PieceReading[];
  /** The pieces that stand against it: in date, counted, about the whole, showing less than the target. */
  readonly against: readonly EvidenceId[];
  /** The lowest level that evidence against shows; undefined where none stands against it. */
  readonly againstLevel: Level | undefined;
}

type EvidenceYear = Pick<Assessment, "evidence" | "asOf">;
type Links = readonly EvidenceLink[];

/**
 * Works out what the linked evidence shows: the highest level whose every rule is met by pieces that count and show at
 * least that level. More evidence never lowers it. Source: the framework's `levels` and their `requires`.
 */
export function findShown(scale: ReachScale, year: EvidenceYear, links: Links): Shown {
  const pieces = withReplacers(readLinked(scale, year, links), scale);
  const against = pieces.filter((piece) => standsAgainst(piece, scale));
  const level = highestMet(scale, pieces);
  return {
    level,
    reason: () => reasonFor({ scale, asOf: year.asOf, pieces, level }),
    pieces: pieces.map(({ reading }) => reading),
    against: against.map(({ reading }) => reading.id),
    againstLevel: against.length === 0 ? undefined : Math.min(...against.map(levelShown)),
  };
}

interface ReadPiece extends LinkedPiece {
  readonly reading: PieceReading;
}

function readLinked(
  scale: ReachScale,
  { evidence, asOf }: EvidenceYear,
  links: Links,
): readonly ReadPiece[] {
  const found: ReadPiece[] = [];
  for (const link of links) {
    const piece = evidence.get(link.id);
    if (piece === undefined) continue;
    found.push({ link, piece, reading: readPiece({ link, piece }, scale, asOf) });
  }
  return found;
}

function levelShown({ reading }: ReadPiece): Level {
  return reading.shows ?? 0;
}

function withReplacers(pieces: readonly ReadPiece[], scale: ReachScale): readonly ReadPiece[] {
  if (pieces.every(({ piece }) => piece.replaces === undefined)) return pieces;
  return pieces.map((old) => {
    const replacedBy = replacerOf(old, pieces, scale)?.reading.id;
    return { ...old, reading: { ...old.reading, replacedBy } };
  });
}

/** A newer counted piece of the same kind that counts here and says that it replaces this one. */
function replacerOf(
  old: ReadPiece,
  pieces: readonly ReadPiece[],
  scale: ReachScale,
): ReadPiece | undefined {
  const replacing = pieces.filter(
    (newer) =>
      newer.piece.replaces === old.reading.id &&
      newer.reading.shows !== undefined &&
      speaksForTheWhole(newer, scale) &&
      newer.piece.kind === old.piece.kind &&
      dateOf(newer) > dateOf(old),
  );
  return byNewest(replacing)[0];
}

function standsAgainst(piece: ReadPiece, scale: ReachScale): boolean {
  const { shows, replacedBy } = piece.reading;
  if (shows === undefined || shows >= scale.target) return false;
  return speaksForTheWhole(piece, scale) && replacedBy === undefined;
}

/** A level below one that is met is not looked for, nor one that no piece shows. */
function highestMet(scale: ReachScale, pieces: readonly ReadPiece[]): Level | undefined {
  let highest: Level | undefined;
  for (let place = scale.levels.length - 1; place >= 0; place -= 1) {
    const rung = scale.levels[place];
    if (rung === undefined || (highest !== undefined && rung.level <= highest)) continue;
    const enough = showingAtLeast(pieces, rung.level);
    if (enough.length > 0 && meetsRules(rung.requires, enough)) highest = rung.level;
  }
  return highest;
}

function showingAtLeast(pieces: readonly ReadPiece[], level: Level): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const { piece, reading } of pieces)
    if (reading.shows !== undefined && reading.shows >= level) found.push(piece);
  return found;
}

type Rung = ReachScale["levels"][number];

interface Held {
  readonly scale: ReachScale;
  readonly asOf: string;
  readonly pieces: readonly ReadPiece[];
  readonly level: Level | undefined;
}

function reasonFor(held: Held): string {
  const { scale, pieces, level } = held;
  if (pieces.length === 0) return "nothing shown: no evidence is given";
  if (level === undefined) return `nothing shown: ${noneCounts(pieces)}`;
  const label = `${String(level)} ${rungOf(scale, level)?.label ?? ""}`;
  const next = scale.levels.find((rung) => rung.level > level);
  if (next === undefined) return `reaches ${label}, the highest level`;
  return [`held at ${label}`, ...unmet(held, next)].join(". ");
}

function noneCounts(pieces: readonly ReadPiece[]): string {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined)
    return `${only.reading.id} ${only.reading.reason()}`;
  return `none of the ${countOf(pieces.length, "piece")} counts`;
}

/** What the next level lacks, in short sentences without the last full stop. */
function unmet(held: Held, next: Rung): readonly string[] {
  const enough = showingAtLeast(held.pieces, next.level);
  const failing = next.requires.filter((rule) => !meetsRules([rule], enough));
  if (failing.length === 0) {
    return [
      ...next.requires.map((rule, place) => `${needing(next, place)} ${ruleInWords(rule)}`),
      "Each has to come from a different source",
    ];
  }
  return failing.flatMap((rule, place) => [
    `${needing(next, place)} ${ruleInWords(rule)} that ${rule.atLeast === 1 ? "shows" : "show"} ${String(next.level)} or more`,
    ...whyUnmet(held, rule).map(capitalise),
  ]);
}

function needing({ level, label }: Rung, place: number): string {
  return place === 0
    ? `Level ${String(level)} ${label} needs`
    : `Level ${String(level)} also needs`;
}

function whyUnmet({ scale, asOf, pieces }: Held, rule: EvidenceRule): readonly string[] {
  const right = byNewest(pieces).filter(({ piece }) => fitsRule(rule, piece));
  const best = right
    .filter(({ reading }) => reading.shows !== undefined)
    .toSorted((one, other) => levelShown(other) - levelShown(one))[0];
  if (best !== undefined) {
    const isSole = rule.atLeast === 1 || right.length < 2;
    const found = `${best.reading.id} shows ${String(levelShown(best))}`;
    return isSole ? [found] : ["too few reach it", found];
  }
  const [newest] = right;
  if (newest === undefined) return ["there is none"];
  const late = outOfDate(dateOf(newest), { asOf, freshMonths: scale.freshMonths });
  if (late === undefined || dateOf(newest) === "") return [`${newest.reading.id} is not finished`];
  return [`the newest is ${late}`];
}

/** The newest first, then by id, so that the order in the file changes no reason. */
function byNewest(pieces: readonly ReadPiece[]): readonly ReadPiece[] {
  return pieces.toSorted((one, other) => {
    if (dateOf(one) !== dateOf(other)) return dateOf(one) < dateOf(other) ? 1 : -1;
    return one.reading.id < other.reading.id ? -1 : 1;
  });
}

function dateOf({ piece }: ReadPiece): string {
  return piece.asOf ?? "";
}

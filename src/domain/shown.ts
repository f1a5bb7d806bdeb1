import { type Assessment } from "./assessment.ts";
import { type EvidenceLink } from "./commitment-record.ts";
import { type Evidence, type EvidenceId } from "./evidence.ts";
import { fitsRule, meetsRules, ruleInWords } from "./evidence-rule.ts";
import { type EvidenceRule, type Level, type ReachScale, rungOf } from "./reach-scale.ts";
import { type LinkedPiece, type PieceReading, readPiece, speaksForTheWhole } from "./piece.ts";
import { outOfDate } from "./shelf-life.ts";
import { capitalise, countOf } from "./words.ts";

/** What the evidence on file shows of a commitment. */
export interface Shown {
  /** Undefined where nothing counts: nothing shown, which is not level 0. */
  readonly level: Level | undefined;
  /** Which rule held it, in words: `held at 2 Started. Level 3 Usual needs …`. */
  readonly reason: string;
  /** Every piece linked to the commitment, in the file's order. */
  readonly pieces: readonly PieceReading[];
  /** The pieces that stand against it: in date, counted, about the whole, showing less than the target. */
  readonly against: readonly EvidenceId[];
  /** The lowest level that evidence against shows; undefined where none stands against it. */
  readonly againstLevel: Level | undefined;
}

/**
 * Works out what the linked evidence shows: the highest level whose every rule is met by pieces that count and show at
 * least that level. More evidence never lowers it. Source: the framework's `levels` and their `requires`.
 */
export function findShown(
  scale: ReachScale,
  assessment: Pick<Assessment, "evidence" | "asOf">,
  links: readonly EvidenceLink[],
): Shown {
  const read = readLinked(scale, assessment, links);
  const pieces = read.map((piece) => ({
    ...piece,
    replacedBy: replacerOf(piece, read, scale)?.id,
  }));
  const against = pieces.filter((piece) => standsAgainst(piece, scale));
  const level = highestMet(scale, pieces);
  return {
    level,
    reason: reasonFor({ scale, asOf: assessment.asOf, pieces, level }),
    pieces: pieces.map(({ id, shows, reason, replacedBy }) => ({ id, shows, reason, replacedBy })),
    against: against.map(({ id }) => id),
    againstLevel: against.length === 0 ? undefined : Math.min(...against.map(levelShown)),
  };
}

/** The level alone of what `findShown` works out: most of what asks for it has nothing to say. */
export function findLevelShown(
  scale: ReachScale,
  assessment: Pick<Assessment, "evidence" | "asOf">,
  links: readonly EvidenceLink[],
): Level | undefined {
  return highestMet(scale, readLinked(scale, assessment, links));
}

interface ReadPiece extends LinkedPiece, PieceReading {}

function readLinked(
  scale: ReachScale,
  { evidence, asOf }: Pick<Assessment, "evidence" | "asOf">,
  links: readonly EvidenceLink[],
): readonly ReadPiece[] {
  return links.flatMap((link): ReadPiece[] => {
    const piece = evidence.get(link.id);
    if (piece === undefined) return [];
    const linked = { link, piece };
    return [{ ...linked, ...readPiece(linked, scale, asOf) }];
  });
}

function levelShown(piece: PieceReading): Level {
  return piece.shows ?? 0;
}

/** A newer counted piece of the same kind that counts here and says that it replaces this one. */
function replacerOf(
  old: ReadPiece,
  pieces: readonly ReadPiece[],
  scale: ReachScale,
): ReadPiece | undefined {
  const replacing = pieces.filter(
    (newer) =>
      newer.piece.replaces === old.id &&
      newer.shows !== undefined &&
      speaksForTheWhole(newer, scale) &&
      newer.piece.kind === old.piece.kind &&
      dateOf(newer) > dateOf(old),
  );
  return byNewest(replacing)[0];
}

function standsAgainst(piece: ReadPiece, scale: ReachScale): boolean {
  if (piece.shows === undefined || piece.shows >= scale.target) return false;
  return speaksForTheWhole(piece, scale) && piece.replacedBy === undefined;
}

/** From the top: a level below one that is met is not looked at. */
function highestMet(scale: ReachScale, pieces: readonly ReadPiece[]): Level | undefined {
  let highest: Level | undefined;
  for (const { level, requires } of scale.levels.toReversed()) {
    if (highest !== undefined && level <= highest) continue;
    const enough = showingAtLeast(pieces, level);
    if (enough.length > 0 && meetsRules(requires, enough)) highest = level;
  }
  return highest;
}

function showingAtLeast(pieces: readonly ReadPiece[], level: Level): readonly Evidence[] {
  return pieces
    .filter(({ shows }) => shows !== undefined && shows >= level)
    .map(({ piece }) => piece);
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
  if (pieces.length === 1 && only !== undefined) return `${only.id} ${only.reason}`;
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
    .filter(({ shows }) => shows !== undefined)
    .toSorted((one, other) => levelShown(other) - levelShown(one))[0];
  if (best !== undefined) {
    const isSole = rule.atLeast === 1 || right.length < 2;
    const found = `${best.id} shows ${String(levelShown(best))}`;
    return isSole ? [found] : ["too few reach it", found];
  }
  const [newest] = right;
  if (newest === undefined) return ["there is none"];
  const late = outOfDate(dateOf(newest), { asOf, freshMonths: scale.freshMonths });
  if (late === undefined || dateOf(newest) === "") return [`${newest.id} is not finished`];
  return [`the newest is ${late}`];
}

/** The newest first, then by id, so that the order in the file changes no reason. */
function byNewest(pieces: readonly ReadPiece[]): readonly ReadPiece[] {
  return pieces.toSorted((one, other) => {
    if (dateOf(one) !== dateOf(other)) return dateOf(one) < dateOf(other) ? 1 : -1;
    return one.id < other.id ? -1 : 1;
  });
}

function dateOf({ piece }: ReadPiece): string {
  return piece.asOf ?? "";
}

import { type Evidence } from "./evidence.ts";
import { type EvidenceRule } from "./reach-scale.ts";
import { isSameSource, type SourceKeys, sourceKeys } from "./source.ts";
import { joinWords } from "./words.ts";

/** Says whether a piece is of the sort that a rule asks for, whatever level it shows. */
export function fitsRule(rule: EvidenceRule, piece: Evidence): boolean {
  if (rule.kinds !== undefined && !(piece.kind !== undefined && rule.kinds.includes(piece.kind))) {
    return false;
  }
  const { methods } = rule;
  if (methods !== undefined && !(piece.method !== undefined && methods.includes(piece.method))) {
    return false;
  }
  return (!rule.byGroup || piece.byGroup) && (!rule.coProduced || piece.coProduced);
}

/**
 * Says whether some of the pieces together meet every rule. Those that do must all come from different sources; one
 * piece may meet several rules. More pieces never make it false.
 */
export function meetsRules(rules: readonly EvidenceRule[], pieces: readonly Evidence[]): boolean {
  // One piece, which is all that most commitments have, has no other to be told apart from.
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1)
    return rules.every((rule) => meetsAlone(rule, only));
  const wanted = rules.map(({ atLeast }) => atLeast);
  return canMeet(wanted, withoutSurplus(wanted, candidatesFor(rules, pieces)));
}

function meetsAlone(rule: EvidenceRule, piece: Evidence): boolean {
  return rule.atLeast <= 0 || (rule.atLeast === 1 && fitsRule(rule, piece));
}

/** A piece as the search sees it: which rules it fits, in their order, and where it comes from. */
interface Candidate {
  readonly fits: readonly boolean[];
  readonly source: SourceKeys;
}

function candidatesFor(
  rules: readonly EvidenceRule[],
  pieces: readonly Evidence[],
): readonly Candidate[] {
  return pieces
    .map((piece) => ({
      fits: rules.map((rule) => fitsRule(rule, piece)),
      source: sourceKeys(piece),
    }))
    .filter(({ fits }) => fits.includes(true));
}

/**
 * Leaves out pieces that can change nothing, so that the search stays short however many there are. Among pieces that
 * fit the same rules, as many at one place (or of one file) as pieces are wanted will do: the others that are chosen
 * can block no more. For the same reason twice the square of that number will do in all.
 */
function withoutSurplus(
  wanted: readonly number[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (candidates.length <= FEW) return candidates;
  const most = wanted.reduce((sum, count) => sum + count, 0);
  const seen = new Map<string, number>();
  return candidates.filter(({ fits, source: { place, file } }) => {
    const limits: readonly (readonly [string, number])[] = [
      [JSON.stringify([fits, place, file ?? null]), 1],
      [JSON.stringify([fits, "place", place]), most],
      ...(file === undefined ? [] : [[JSON.stringify([fits, "file", file]), most] as const]),
      [JSON.stringify(fits), 2 * most * most],
    ];
    if (limits.some(([key, limit]) => (seen.get(key) ?? 0) >= limit)) return false;
    for (const [key] of limits) seen.set(key, (seen.get(key) ?? 0) + 1);
    return true;
  });
}

/** So few pieces are searched sooner than sorted out. */
const FEW = 4;

/** Tries the scarcest rule first: with one piece that fits it, then without that piece. */
function canMeet(wanted: readonly number[], candidates: readonly Candidate[]): boolean {
  if (wanted.every((count) => count <= 0)) return true;
  const spare = wanted.map((count, rule) =>
    count <= 0 ? Infinity : sourcesFor(rule, candidates) - count,
  );
  const scarcest = Math.min(...spare);
  if (scarcest < 0) return false;
  const rule = spare.indexOf(scarcest);
  const chosen = candidates.find(({ fits }) => fits[rule] === true);
  if (chosen === undefined) return false;

  const others = candidates.filter((other) => other !== chosen);
  const apart = others.filter(({ source }) => !isSameSource(source, chosen.source));
  const left = wanted.map((count, index) => (chosen.fits[index] === true ? count - 1 : count));
  if (canMeet(left, apart)) return true;
  return apart.length < others.length && canMeet(wanted, others);
}

/** No more pieces than this that fit the rule can come from different sources. */
function sourcesFor(rule: number, candidates: readonly Candidate[]): number {
  const fitting = candidates.filter(({ fits }) => fits[rule] === true);
  const files = fitting.flatMap(({ source: { file } }) => (file === undefined ? [] : [file]));
  const places = new Set(fitting.map(({ source: { place } }) => place)).size;
  return Math.min(places, fitting.length - files.length + new Set(files).size);
}

/** A rule in words: `something counted from people`. */
export function ruleInWords(rule: EvidenceRule): string {
  const methods = (rule.methods ?? []).map((method) =>
    method === "document" ? "written down" : method,
  );
  const noun = rule.atLeast === 1 ? "something" : `${String(rule.atLeast)} pieces`;
  const parts = [
    noun,
    joinWords(methods, "or"),
    rule.kinds === undefined ? "" : `from ${joinWords(rule.kinds, "or")}`,
    rule.byGroup ? "broken down by group" : "",
    rule.coProduced ? "made together with people" : "",
  ].filter((part) => part !== "");
  return parts.length === 1 && rule.atLeast === 1 ? "a piece of evidence" : parts.join(" ");
}

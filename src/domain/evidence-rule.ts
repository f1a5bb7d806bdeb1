import { type Evidence } from "./assessment.ts";
import { type EvidenceRule, type Level } from "./framework.ts";
import { isSameSource } from "./source.ts";
import { joinWords } from "./words.ts";

/** A piece with the level that it shows; undefined where it counts for nothing. */
export interface Candidate {
  readonly piece: Evidence;
  readonly shows: Level | undefined;
}

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
  const needed = rules.flatMap((rule) => Array.from({ length: rule.atLeast }, () => rule));
  return meetsRest({ needed, pieces: withoutTwins(rules, pieces), chosen: [], next: 0, from: 0 });
}

interface Search {
  readonly needed: readonly EvidenceRule[];
  readonly pieces: readonly Evidence[];
  /** The pieces taken so far, all from different sources. */
  readonly chosen: readonly Evidence[];
  /** The place in `needed` that is looked for. */
  readonly next: number;
  /** Where to start looking, so that one rule's pieces are tried in one order only. */
  readonly from: number;
}

function meetsRest(search: Search): boolean {
  const rule = search.needed[search.next];
  if (rule === undefined) return true;
  const sameAgain = search.needed[search.next + 1] === rule;
  return search.pieces.some((piece, index) => {
    if (index < search.from || !fitsRule(rule, piece)) return false;
    const taken = search.chosen.includes(piece);
    if (!taken && search.chosen.some((other) => isSameSource(other, piece))) return false;
    const chosen = taken ? search.chosen : [...search.chosen, piece];
    return meetsRest({ ...search, chosen, next: search.next + 1, from: sameAgain ? index + 1 : 0 });
  });
}

/** Leaves one of the pieces that no rule and no source can tell apart, so that the search stays short. */
function withoutTwins(
  rules: readonly EvidenceRule[],
  pieces: readonly Evidence[],
): readonly Evidence[] {
  const kept = new Map<string, Evidence>();
  for (const piece of pieces) {
    const fits = rules.map((rule) => (fitsRule(rule, piece) ? "1" : "0")).join("");
    const key = JSON.stringify([fits, piece.where ?? "", piece.sha256 ?? ""]);
    if (fits.includes("1") && !kept.has(key)) kept.set(key, piece);
  }
  return [...kept.values()];
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

import { type WhyLeftOut } from "./earlier-import.ts";
import { type FoundWording } from "./find-wording.ts";
import { type Passage } from "./passages.ts";
import { kindIn, type Proposal } from "./propose.ts";
import { type StatementKind, type Target } from "./target.ts";

/**
 * What becomes of a passage that was not recognised. `refused`: a person says that it is no statement. `open`: nobody
 * has said yet, though a person may have passed it over. `none`: it is left out for now, since nobody was asked.
 */
export type Decision =
  | { readonly kind: "statement"; readonly id: string }
  | { readonly kind: "new" }
  | { readonly kind: "refused" }
  | { readonly kind: "open"; readonly isPassedOver: boolean }
  | { readonly kind: "none" };

export type Decisions = ReadonlyMap<Passage, Decision>;

/** Words that were found for a statement, and how sure it is. */
export interface SettledWords {
  readonly id: string;
  readonly match: "recognised" | "likely" | "unconfirmed";
  readonly words: string;
  readonly source: string;
  /** 0–100; undefined where the words were recognised, or where a person chose the statement. */
  readonly likeness: number | undefined;
  /** Of an unconfirmed one: whether a person was asked about it and did not say. */
  readonly isPassedOver: boolean;
}

/** A statement that the framework lacks. */
export interface NewStatement {
  /** The place of its theme in the framework, from 0. */
  readonly theme: number;
  readonly kind: StatementKind;
  readonly words: string;
  readonly source: string;
}

/** What an import comes to, before it is known what the file says already. */
export interface Settled {
  readonly found: readonly SettledWords[];
  readonly fresh: readonly NewStatement[];
  /** Passages in the lists that were not taken, in reading order. */
  readonly leftOut: readonly LeftOutWords[];
}

/** Words in a list that were not taken. */
export interface LeftOutWords {
  readonly words: string;
  readonly source: string;
  /** Undefined where nobody was asked. */
  readonly why: WhyLeftOut | undefined;
}

/** Who is there to decide, and what has been asked already. */
export interface Deciding {
  /** Whether the caller takes what is likely without asking. */
  readonly acceptLikely: boolean;
  /** Whether there is somebody to ask: then nothing is new that nobody called so. */
  readonly isAttended: boolean;
  /** Whether this passage was put to a person in this run: what was passed over stays open. */
  readonly wasAsked: (passage: Passage) => boolean;
}

/**
 * What is decided without asking. A proposal stays open unless the caller takes the likely ones, and then only those that
 * are clear. A passage that is like nothing is new only where every statement of its list has been found, and where
 * nobody is there who could be asked, or was asked before and did not say.
 */
export function decideAlone(found: FoundWording, deciding: Deciding): Decisions {
  return new Map([
    ...found.proposals.map((one) => [one.passage, proposalAlone(one, deciding)] as const),
    ...found.unmatched.map((one) => [one, unmatchedAlone(one, found, deciding)] as const),
  ]);
}

function proposalAlone(
  { passage, target, isClear, ...before }: Proposal,
  { acceptLikely, wasAsked }: Deciding,
): Decision {
  const isPassedOver = before.isPassedOver || wasAsked(passage);
  const isTaken = acceptLikely && isClear && !isPassedOver;
  return isTaken ? { kind: "statement", id: target.id } : { kind: "open", isPassedOver };
}

function unmatchedAlone(
  passage: Passage,
  { missing, proposals, passedOver }: FoundWording,
  { isAttended }: Deciding,
): Decision {
  if (isAttended || passedOver.has(passage)) return { kind: "open", isPassedOver: true };
  const { theme } = passage;
  const kind = kindOf(passage);
  const open = [...missing, ...proposals.map(({ target }) => target)];
  const isWhole = !open.some((target) => target.theme === theme && target.kind === kind);
  // What does not say who speaks may be a page's foot: without a person it is no statement.
  const isSpoken = kind !== undefined && kindIn(passage.words) === kind;
  return { kind: isWhole && isSpoken && theme !== undefined ? "new" : "none" };
}

/** Carries the decisions out. */
export function settle(found: FoundWording, decisions: Decisions): Settled {
  const recognised = found.recognised.map(({ target, words, source }): SettledWords => {
    const sure = { likeness: undefined, isPassedOver: false };
    return { id: target.id, match: "recognised", words, source, ...sure };
  });
  const passages = [...found.proposals.map(({ passage }) => passage), ...found.unmatched];
  const taken = new Set<string>();
  const chosen = passages.flatMap((passage): SettledWords[] => {
    const decision = decisions.get(passage);
    if (decision?.kind !== "statement" || taken.has(decision.id)) return [];
    taken.add(decision.id);
    const words = wordsOf(passage, found, decision.id);
    return [{ id: decision.id, match: "likely", ...words, isPassedOver: false }];
  });
  const open = found.proposals.flatMap(({ passage, target }): SettledWords[] => {
    const decision = decisions.get(passage);
    if (decision?.kind !== "open" || taken.has(target.id)) return [];
    const words = wordsOf(passage, found, target.id);
    const { isPassedOver } = decision;
    return [{ id: target.id, match: "unconfirmed", ...words, isPassedOver }];
  });
  const fresh = passages.filter((passage) => decisions.get(passage)?.kind === "new");
  return {
    found: [...recognised, ...chosen, ...open],
    fresh: fresh.flatMap(newStatementFrom),
    leftOut: passages.flatMap((passage): LeftOutWords[] => {
      const { words, source } = passage;
      const kind = decisions.get(passage)?.kind;
      if (kind === "none") return [{ words, source, why: undefined }];
      if (kind === "refused") return [{ words, source, why: "refused" }];
      const isProposal = found.proposals.some((one) => one.passage === passage);
      return kind === "open" && !isProposal ? [{ words, source, why: "passed-over" }] : [];
    }),
  };
}

/** The kind that a passage is of: by its heading, or by who speaks. */
export function kindOf({ kind, words }: Passage): Target["kind"] | undefined {
  return kind ?? kindIn(words);
}

function wordsOf(
  passage: Passage,
  { proposals }: FoundWording,
  id: string,
): Pick<SettledWords, "words" | "source" | "likeness"> {
  const proposal = proposals.find((one) => one.passage === passage && one.target.id === id);
  return { words: passage.words, source: passage.source, likeness: proposal?.likeness };
}

function newStatementFrom(passage: Passage): readonly NewStatement[] {
  const { theme, words, source } = passage;
  const kind = kindOf(passage);
  return theme === undefined || kind === undefined ? [] : [{ theme, kind, words, source }];
}

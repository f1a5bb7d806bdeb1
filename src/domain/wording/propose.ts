import { type HeldSentence } from "./earlier-import.ts";
import { type Likeness } from "./likeness.ts";
import { normalisedWording } from "./normalised-wording.ts";
import { type Passage } from "./passages.ts";
import { type Target } from "./target.ts";

/** A passage that may be a statement's official sentence. Nobody has said so yet. */
export interface Proposal {
  readonly target: Target;
  readonly passage: Passage;
  /** 0–100: how alike the words are, whether the theme is the same, and whether it stands in the same place. */
  readonly likeness: number;
  /** Whether it is well ahead of every other that it could be. */
  readonly isClear: boolean;
  /** Whether a person was asked about it in an earlier import and did not say. */
  readonly isPassedOver: boolean;
}

/** How a likeness is made up, and what it takes: shares of 1. */
const WEIGHTS = { words: 0.6, order: 0.25, theme: 0.15 } as const;
const LEAST = { words: 0.12, whole: 0.38, clear: 0.5, ahead: 0.06 } as const;

/** A passage with its place among those of its theme and kind, recognised ones counted; undefined where that is not known. */
export interface Candidate {
  readonly passage: Passage;
  readonly place: number | undefined;
}

/** What passages are paired with. */
export interface Sought {
  readonly targets: readonly Target[];
  readonly likeness: Likeness;
  /** Pairs that an earlier import proposed, by the sentence as a fingerprint reads it: they stand until a person decides. */
  readonly held: ReadonlyMap<string, HeldSentence>;
}

/** Pairs passages with statements that were not recognised: first those that were so paired before, then the likest; each once. */
export function propose(
  candidates: readonly Candidate[],
  { targets, likeness, held }: Sought,
): readonly Proposal[] {
  const pairs = candidates.flatMap((candidate) =>
    targets.flatMap((target): readonly Pair[] => {
      const before = held.get(normalisedWording(candidate.passage.words));
      const isHeld = before?.id === target.id;
      const pair = pairOf(candidate, target, likeness);
      if (!isHeld) return pair === undefined ? [] : [{ ...pair, isHeld }];
      const whole = (before.likeness ?? 0) / 100;
      return [{ candidate, target, whole, isHeld }];
    }),
  );
  const inOrder = pairs.toSorted(
    (one, other) => Number(other.isHeld) - Number(one.isHeld) || other.whole - one.whole,
  );
  const taken = new Set<Passage | Target>();
  const proposals: Proposal[] = [];
  for (const { candidate, target, whole } of inOrder) {
    const { passage } = candidate;
    if (taken.has(passage) || taken.has(target)) continue;
    taken.add(passage).add(target);
    const rivals = pairs.filter(
      (other) =>
        (other.candidate === candidate) !== (other.target === target) &&
        whole - other.whole < LEAST.ahead,
    );
    const isClear = whole >= LEAST.clear && rivals.length === 0;
    const isPassedOver = held.get(normalisedWording(passage.words))?.isPassedOver ?? false;
    proposals.push({ target, passage, likeness: Math.round(whole * 100), isClear, isPassedOver });
  }
  return proposals;
}

interface Pair {
  readonly candidate: Candidate;
  readonly target: Target;
  readonly whole: number;
  readonly isHeld: boolean;
}

function pairOf(
  candidate: Candidate,
  target: Target,
  likeness: Likeness,
): Omit<Pair, "isHeld"> | undefined {
  const { passage } = candidate;
  const kind = passage.kind ?? kindIn(passage.words);
  if (kind !== undefined && kind !== target.kind) return undefined;
  const words = Math.max(...target.texts.map((text) => likeness(passage.words, text)));
  const theme = passage.theme === undefined ? 0.5 : Number(passage.theme === target.theme);
  const order = orderOf(candidate, target);
  // The very place in the list is reason enough to ask, though never to take.
  if (words < LEAST.words && order !== 1) return undefined;
  const whole = words * WEIGHTS.words + order * WEIGHTS.order + theme * WEIGHTS.theme;
  return whole < LEAST.whole ? undefined : { candidate, target, whole };
}

/** 1 in the very place of the statement's list, less with every place between; a guess where the list is not known. */
function orderOf({ passage, place }: Candidate, target: Target): number {
  if (passage.theme === undefined) return 0.25;
  if (passage.theme !== target.theme) return 0;
  if (place === undefined) return 0.5;
  return 1 - Math.min(4, Math.abs(place - target.place)) / 4;
}

/** A sentence says by its first words who speaks: one person, or a council. */
export function kindIn(words: string): Target["kind"] | undefined {
  const spoken = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, 12);
  const first = spoken.find((word) => I_WORDS.has(word) || WE_WORDS.has(word));
  if (first === undefined) return undefined;
  return I_WORDS.has(first) ? "experience" : "commitment";
}

const I_WORDS = new Set(["i", "me", "my", "myself"]);
const WE_WORDS = new Set(["we", "us", "our", "ourselves"]);

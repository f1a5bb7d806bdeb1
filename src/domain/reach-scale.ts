import { type EvidenceKind, type EvidenceMethod } from "./evidence.ts";

/** A rung of the ladder, 0–4. */
export type Level = number;

/** The ladder for said and shown: how many of the people this is for get it. */
export interface ReachScale {
  readonly title: string;
  readonly target: Level;
  /** Evidence counts for this many months before the assessment's `asOf`. */
  readonly freshMonths: number;
  /** The most that a piece can show: by method where it is not counted, and where it is about a part only. */
  readonly ceilings: {
    readonly document: Level;
    readonly told: Level;
    readonly part: Level | undefined;
  };
  /** A count of fewer than this is no count: it shows at most what a told piece shows. */
  readonly leastCounted: number;
  /** A counted piece shows the level of the first share it reaches; highest first, shares 0–1. */
  readonly shares: readonly { readonly level: Level; readonly from: number }[];
  /** Lowest first. */
  readonly levels: readonly ReachLevel[];
}

export interface ReachLevel {
  readonly level: Level;
  readonly label: string;
  readonly means: string;
  /** Every rule must hold, and the pieces that meet them come from different sources. */
  readonly requires: readonly EvidenceRule[];
}

/** A rule that at least `atLeast` pieces must meet; an absent condition is met by any piece. */
export interface EvidenceRule {
  readonly kinds: readonly EvidenceKind[] | undefined;
  readonly methods: readonly EvidenceMethod[] | undefined;
  readonly byGroup: boolean;
  readonly coProduced: boolean;
  readonly atLeast: number;
}

/** The rung of a level; undefined outside the ladder. */
export function rungOf(scale: ReachScale, level: Level): ReachLevel | undefined {
  return scale.levels.find((rung) => rung.level === level);
}

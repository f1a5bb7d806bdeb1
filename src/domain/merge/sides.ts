import { isRecord, isSameData } from "../edits.ts";
import { type Edit, type Path } from "../problem.ts";

/** A value as it was before two people changed it, and as each of them left it; undefined where there is none. */
export interface Sides {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Something that both sides changed, and not to the same. */
export interface Clash extends Sides {
  /** Keys and ids that lead to it; `evidence/E1` where an item of a list is meant. */
  readonly place: readonly string[];
}

/** What putting two versions together came to: the edits that bring theirs into ours, and what clashes. */
export interface Combination {
  readonly edits: readonly Edit[];
  readonly clashes: readonly Clash[];
}

/** Whose a value is. */
export const SIDES = ["ours", "theirs"] as const;
export type Side = (typeof SIDES)[number];

/** Says whose value a person wants where both changed it; undefined where nobody has said so. */
export type Decide = (place: readonly string[]) => Side | undefined;

/** Whose value is to stand: whoever changed it, and where both did, whoever was decided for. Undefined where they clash. */
export function sideOf(sides: Sides, decided: Side | undefined): Side | undefined {
  const { base, ours, theirs } = sides;
  if (isSameData(ours, theirs) || isSameData(base, theirs)) return "ours";
  return isSameData(base, ours) ? "theirs" : decided;
}

/** Where a value stands in ours, and what leads to it in words. */
export interface Spot {
  readonly path: Path;
  readonly place: readonly string[];
}

export const NOTHING: Combination = { edits: [], clashes: [] };

/** Several combinations as one, in their order. */
export function together(parts: readonly Combination[]): Combination {
  return {
    edits: parts.flatMap(({ edits }) => edits),
    clashes: parts.flatMap(({ clashes }) => clashes),
  };
}

/** The members of a map; none of anything else. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** A member of a map by its own key. */
export function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

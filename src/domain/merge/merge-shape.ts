import { type Decide, type Sides } from "./sides.ts";

/**
 * What the parts of a file are, where two versions of it are put together. A pattern is a place in which `*` stands
 * for any one step: the id of a record, or an item of a list.
 */
export interface MergeShape {
  /** Maps that are one answer: taken whole from one side. */
  readonly whole: readonly string[];
  /** Keys of a map that are one answer together: a count is not put together from two people's counts. */
  readonly tied: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Lists whose items are told apart by some of their keys, or by themselves where none is named. Others are taken whole. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Values that are put together in a way of their own; what is decided is asked by the name of a part. */
  readonly special: Readonly<Record<string, (sides: Sides, decide: Decide) => Special>>;
  readonly registers: readonly Register[];
  /** Places that are written as text, `actions/A2/what`, and so hold ids: patterns of where. */
  readonly writtenPlaces: readonly string[];
}

/** What a special value came to: the value to stand there, or the parts that clash. */
export type Special =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "clashes"; readonly parts: readonly SpecialPart[] };

export interface SpecialPart extends Sides {
  readonly name: string;
}

/** A map from ids to records that the rest of the file refers to. */
export interface Register {
  /** The key of the file that holds it. */
  readonly name: string;
  /** Patterns of where its ids stand. */
  readonly references: readonly string[];
  /** The key that says what a record is: two new records of one id that agree in it are the same. */
  readonly known: string | undefined;
  /** Whether its ids are apart from those of the other registers. */
  readonly apart: boolean;
}

/** Says whether a place fits a pattern. */
export function fits(place: readonly string[], pattern: string): boolean {
  const steps = pattern.split("/");
  if (steps.length !== place.length) return false;
  return steps.every((step, index) => step === "*" || step === place[index]);
}

/** What a table says of a place; undefined where no pattern fits. */
export function ruleFor<Value>(
  table: Readonly<Record<string, Value>>,
  place: readonly string[],
): Value | undefined {
  return Object.entries(table).find(([pattern]) => fits(place, pattern))?.[1];
}

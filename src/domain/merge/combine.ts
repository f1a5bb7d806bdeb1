import { isRecord, isSameData } from "../edits.ts";
import { combineLists, itemKeys } from "./combine-lists.ts";
import { fits, type MergeShape, ruleFor } from "./merge-shape.ts";
import {
  type Combination,
  type Decide,
  memberOf,
  membersOf,
  NOTHING,
  sideOf,
  type Sides,
  type Spot,
  together,
} from "./sides.ts";

/** How two versions are put together: what their parts are, and what a person has decided. */
export interface Manner {
  readonly shape: MergeShape;
  readonly decide: Decide;
}

/**
 * Puts together what two people did to one file, record by record and field by field: what only one of them changed is
 * taken, what both changed alike stands once, and what both changed otherwise is a clash unless somebody decided it.
 */
export function combine(sides: Sides, manner: Manner): Combination {
  return combineMaps(sides, { path: [], place: [] }, manner);
}

function combineAt(sides: Sides, spot: Spot, manner: Manner): Combination {
  const side = sideOf(sides, undefined);
  if (side === "ours") return NOTHING;
  if (side === "theirs") return take(sides, spot);
  return combineParts(sides, spot, manner) ?? decided(sides, spot, manner);
}

/** What both changed is put together from its parts; undefined where it has none, or one side took it away. */
function combineParts(sides: Sides, spot: Spot, manner: Manner): Combination | undefined {
  const { ours, theirs } = sides;
  const { shape, decide } = manner;
  if (ours === undefined || theirs === undefined) return undefined;
  const special = ruleFor(shape.special, spot.place);
  if (special !== undefined) {
    const result = special(sides, ([name = ""]) => decide([...spot.place, name]));
    if (result.kind === "value")
      return { edits: [{ path: spot.path, value: result.value }], clashes: [] };
    const named = result.parts.map(({ name, ...part }) => ({
      place: [...spot.place, name],
      ...part,
    }));
    return { edits: [], clashes: named };
  }
  if (shape.whole.some((pattern) => fits(spot.place, pattern))) return undefined;
  if (isRecord(ours) && isRecord(theirs)) return combineMaps(sides, spot, manner);
  return combineItems(sides, spot, manner);
}

function combineItems(sides: Sides, spot: Spot, manner: Manner): Combination | undefined {
  const keys = ruleFor(manner.shape.lists, spot.place);
  if (keys === undefined || !Array.isArray(sides.ours) || !Array.isArray(sides.theirs))
    return undefined;
  const base = itemKeys(sides.base, keys);
  const ours = itemKeys(sides.ours, keys);
  const theirs = itemKeys(sides.theirs, keys);
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  return combineLists({ base, ours, theirs }, spot, (item, at) => combineAt(item, at, manner));
}

function decided(sides: Sides, spot: Spot, { decide }: Manner): Combination {
  const side = sideOf(sides, decide(spot.place));
  if (side === "theirs") return take(sides, spot);
  return side === "ours" ? NOTHING : { edits: [], clashes: [{ place: spot.place, ...sides }] };
}

function take({ theirs }: Sides, { path }: Spot): Combination {
  return { edits: [{ path, value: theirs }], clashes: [] };
}

function combineMaps(sides: Sides, spot: Spot, manner: Manner): Combination {
  const tied = ruleFor(manner.shape.tied, spot.place) ?? [];
  const keys = new Set(
    [sides.ours, sides.theirs, sides.base].flatMap((side) => Object.keys(membersOf(side))),
  );
  const alone = [...keys].filter((key) => !tied.some((group) => group.includes(key)));
  return together([
    ...tied.map((group) => combineTied(sides, spot, { group, manner })),
    ...alone.map((key) => combineAt(membersAt(sides, key), below(spot, key), manner)),
  ]);
}

interface Tied {
  readonly group: readonly string[];
  readonly manner: Manner;
}

/** Keys that are one answer: they come from one side, all of them. */
function combineTied(sides: Sides, spot: Spot, { group, manner }: Tied): Combination {
  const side = sideOf(bundle(sides, group), undefined) ?? decidedFor(spot, { group, manner });
  if (side === "ours") return NOTHING;
  const parts = group
    .map((key) => ({ key, ...membersAt(sides, key) }))
    .filter(({ ours, theirs }) => !isSameData(ours, theirs));
  if (side === undefined) {
    const clashes = parts.map(({ key, ...part }) => ({ place: [...spot.place, key], ...part }));
    return { edits: [], clashes };
  }
  return together(parts.map((part) => take(part, below(spot, part.key))));
}

function decidedFor(spot: Spot, { group, manner }: Tied) {
  const sides = group.map((key) => manner.decide([...spot.place, key]));
  return sides.find((side) => side !== undefined);
}

/** The members of a group as one value on each side. */
function bundle({ base, ours, theirs }: Sides, keys: readonly string[]): Sides {
  const of = (data: unknown): unknown => keys.map((key) => memberOf(data, key));
  return { base: of(base), ours: of(ours), theirs: of(theirs) };
}

function below({ path, place }: Spot, key: string): Spot {
  return { path: [...path, key], place: [...place, key] };
}

function membersAt({ base, ours, theirs }: Sides, key: string): Sides {
  return {
    base: memberOf(base, key),
    ours: memberOf(ours, key),
    theirs: memberOf(theirs, key),
  };
}

import { type Edit } from "../problem.ts";
import { type Combination, memberOf, type Sides, type Spot, together } from "./sides.ts";

/** The items of a list by what tells them apart, in their order. */
export type Items = ReadonlyMap<string, unknown>;

/** Tells the items of a list apart by some of their keys, or by themselves. Undefined where two are alike. */
export function itemKeys(list: unknown, keys: readonly string[]): Items | undefined {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const known = new Map(items.map((item) => [keyOf(item, keys), item]));
  return known.size === items.length ? known : undefined;
}

function keyOf(item: unknown, keys: readonly string[]): string {
  const parts = keys.length === 0 ? [item] : keys.map((key) => memberOf(item, key));
  return parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");
}

/** Three versions of one list. */
interface ListSides {
  readonly base: Items;
  readonly ours: Items;
  readonly theirs: Items;
}

type CombineItem = (sides: Sides, spot: Spot) => Combination;

/** Puts two versions of a list together: ours in its order, without what they took away, then what they added. */
export function combineLists(lists: ListSides, spot: Spot, combineItem: CombineItem): Combination {
  const { base, ours, theirs } = lists;
  const at = (key: string, index: number): Combination =>
    combineItem(
      { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) },
      { path: [...spot.path, index], place: [...spot.place, key] },
    );
  const kept = together([...ours.keys()].map((key, index) => at(key, index)));
  const missing = [...theirs.keys()].filter((key) => !ours.has(key));
  const added = together(missing.map((key) => at(key, ours.size)));
  const removals = kept.edits.filter((edit) => isRemovalFrom(spot, edit)).toReversed();
  const changes = kept.edits.filter((edit) => !isRemovalFrom(spot, edit));
  const length = ours.size - removals.length;
  const appended = added.edits.map(({ value }, index): Edit => ({
    path: [...spot.path, length + index],
    value,
  }));
  const clashes = [...kept.clashes, ...added.clashes];
  return { edits: [...changes, ...removals, ...appended], clashes };
}

/** What is taken away shifts what stands after it: it goes last, from the end. */
function isRemovalFrom({ path }: Spot, edit: Edit): boolean {
  return edit.value === undefined && edit.path.length === path.length + 1;
}

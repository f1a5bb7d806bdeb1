import { type MergeShape } from "./merge-shape.ts";
import { type Clash, memberOf, membersOf, type Sides } from "./sides.ts";
import { textsAt } from "./walk.ts";

/** A record that one side took away and the other names. */
export interface Dangling extends Clash {
  /** Where it is named in what came out. */
  readonly namedAt: readonly (readonly string[])[];
}

/** Records that are gone from what came out, and are named in it still. */
export function danglingReferences(
  merged: unknown,
  { base, ours, theirs }: Sides,
  shape: MergeShape,
): readonly Dangling[] {
  return shape.registers.flatMap(({ name, references }) => {
    const there = membersOf(memberOf(merged, name));
    const recordIn = (data: unknown, id: string): unknown => memberOf(memberOf(data, name), id);
    const lost = new Map<string, (readonly string[])[]>();
    for (const { text: id, place } of references.flatMap((pattern) => textsAt(merged, pattern))) {
      const wasThere = [ours, theirs].some((data) => recordIn(data, id) !== undefined);
      if (Object.hasOwn(there, id) || !wasThere) continue;
      lost.set(id, [...(lost.get(id) ?? []), place]);
    }
    return [...lost].map(([id, namedAt]) => ({
      place: [name, id],
      base: recordIn(base, id),
      ours: recordIn(ours, id),
      theirs: recordIn(theirs, id),
      namedAt,
    }));
  });
}

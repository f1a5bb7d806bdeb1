import { type Special, type SpecialPart } from "../../domain/merge/merge-shape.ts";
import { type Decide, memberOf, membersOf, sideOf, type Sides } from "../../domain/merge/sides.ts";

/** What people said of one statement, in its two parts: each with the listening that it comes from. */
interface Parts {
  readonly counts: unknown;
  readonly group: unknown;
}

/**
 * Puts together what two people recorded of one I statement. The counts are one answer, and the group's level another:
 * a tally that nobody counted must not come out.
 */
export function mergeLived(sides: Sides, decide: Decide): Special {
  const [base, ours, theirs] = [partsOf(sides.base), partsOf(sides.ours), partsOf(sides.theirs)];
  const parts = (["counts", "group"] as const).map((name): SpecialPart => ({
    name,
    base: base[name],
    ours: ours[name],
    theirs: theirs[name],
  }));
  const clashes = parts.filter((part) => sideOf(part, decide([part.name])) === undefined);
  if (clashes.length > 0) return { kind: "clashes", parts: clashes };
  const [counts, group] = parts.map((part) =>
    sideOf(part, decide([part.name])) === "theirs" ? part.theirs : part.ours,
  );
  return { kind: "value", value: written({ counts, group }) };
}

function partsOf(record: unknown): Parts {
  const { from, group, ...counts } = membersOf(record);
  const hasCounts = Object.keys(counts).length > 0;
  return {
    counts:
      hasCounts || (group === undefined && from !== undefined) ? { from, ...counts } : undefined,
    group: group === undefined ? undefined : { from, ...membersOf(group) },
  };
}

function written({ counts, group }: Parts): unknown {
  if (group === undefined) return counts;
  const { from: groupFrom, ...level } = membersOf(group);
  const from = counts === undefined ? groupFrom : memberOf(counts, "from");
  const ownGroup = groupFrom === from ? level : { from: groupFrom, ...level };
  return { ...(counts === undefined ? { from } : membersOf(counts)), group: ownGroup };
}

import { isRecord, isSameData, valueAt } from "../../domain/edits.ts";
import { type Renumbering } from "../../domain/merge/renumber.ts";
import { memberOf, membersOf, type Sides } from "../../domain/merge/sides.ts";
import { type Path } from "../../domain/problem.ts";

/** A part of a file with how many of its records differ; 1 where it has no records. */
export interface PartTaken {
  readonly part: string;
  readonly records: number;
}

/** What of a file differs now from what it was: by part, in the order of the later. */
export function partsTaken(before: unknown, now: unknown): readonly PartTaken[] {
  const parts = new Set([before, now].flatMap((data) => Object.keys(membersOf(data))));
  return [...parts].flatMap((part) => {
    const [old, later] = [memberOf(before, part), memberOf(now, part)];
    if (isSameData(old, later)) return [];
    if (!isRecord(old ?? {}) || !isRecord(later ?? {})) return [{ part, records: 1 }];
    const ids = new Set([old, later].flatMap((records) => Object.keys(membersOf(records))));
    const changed = [...ids].filter((id) => !isSameData(memberOf(old, id), memberOf(later, id)));
    return [{ part, records: changed.length }];
  });
}

/** A claim whose level comes from one side and whose reason from the other: somebody should read the two together. */
export function claimsOfTwo({ base, ours, theirs }: Sides): readonly string[] {
  return Object.keys(membersOf(memberOf(ours, "commitments"))).filter((id) => {
    const isChanged = (data: unknown, key: string): boolean => {
      const path = ["commitments", id, key];
      return !isSameData(valueAt(base, path), valueAt(data, path));
    };
    const isLevelOnly = (data: unknown): boolean =>
      isChanged(data, "said") && !isChanged(data, "reason");
    const isReasonOnly = (data: unknown): boolean =>
      isChanged(data, "reason") && !isChanged(data, "said");
    return (
      (isLevelOnly(ours) && isReasonOnly(theirs)) || (isLevelOnly(theirs) && isReasonOnly(ours))
    );
  });
}

/** A text that names a record by the id that it had: no program can tell what a sentence means. */
export interface Mention {
  readonly id: string;
  readonly place: readonly string[];
}

/** New texts of theirs, by its new ids, that name in words a record by the id that it had. */
export function mentionsOf(
  base: unknown,
  theirs: unknown,
  renumberings: readonly Renumbering[],
): readonly Mention[] {
  if (renumberings.length === 0) return [];
  return textsIn(theirs, []).flatMap(({ path, text }) =>
    valueAt(base, path) === text
      ? []
      : renumberings
          .filter(({ from }) => wordsOf(text).includes(from))
          .map(({ from }) => ({ id: from, place: path.map(String) })),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}._-]+/u).map((word) => word.replace(/[._-]$/, ""));
}

function textsIn(value: unknown, path: Path): readonly { path: Path; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => textsIn(item, [...path, index]));
  return Object.entries(membersOf(value)).flatMap(([key, one]) => textsIn(one, [...path, key]));
}

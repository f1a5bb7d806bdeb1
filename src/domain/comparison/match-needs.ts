import { type StatementId } from "../statement.ts";
import { type ReportedNeed } from "../report/needs.ts";
import { sortedById } from "./by-id.ts";
import { type Lineage } from "./lineage.ts";

/** The needs of two reports, matched. */
export interface MatchedNeeds {
  readonly kept: readonly { readonly before: ReportedNeed; readonly after: ReportedNeed }[];
  /** Recorded before and gone. */
  readonly lost: readonly ReportedNeed[];
  /** Recorded now and not before. */
  readonly gained: readonly ReportedNeed[];
}

/** Matches needs by id, or else by what they say: kind, commitments and words. */
export function matchNeeds(
  earlier: readonly ReportedNeed[],
  later: readonly ReportedNeed[],
  lineage: Lineage,
): MatchedNeeds {
  const [before, after] = [sortedById(earlier), sortedById(later)];
  const byId = new Map(after.map((need) => [need.id, need]));
  const ids = new Set(before.map(({ id }) => id));
  const bySaying = new Map(
    after.filter(({ id }) => !ids.has(id)).map((need) => [sayingOf(need, need.commitments), need]),
  );
  const kept: { before: ReportedNeed; after: ReportedNeed }[] = [];
  const lost: ReportedNeed[] = [];
  for (const need of before) {
    const saying = sayingOf(need, follow(need.commitments, lineage));
    const found = byId.get(need.id) ?? bySaying.get(saying);
    if (found === undefined) lost.push(need);
    else kept.push({ before: need, after: found });
    bySaying.delete(saying);
  }
  const matched = new Set(kept.map((pair) => pair.after));
  return { kept, lost, gained: after.filter((need) => !matched.has(need)) };
}

function follow(ids: readonly StatementId[], lineage: Lineage): readonly StatementId[] {
  return ids.flatMap((id) => lineage.get(id) ?? [id]);
}

function sayingOf({ kind, what }: ReportedNeed, commitments: readonly StatementId[]): string {
  return JSON.stringify([kind, [...commitments].toSorted(), what.trim()]);
}

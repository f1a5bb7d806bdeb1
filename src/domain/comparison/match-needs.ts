import { type StatementId } from "../statement.ts";
import { type ReportedNeed } from "../report/needs.ts";
import { sortedById } from "./by-id.ts";
import { type Lineage } from "./lineage.ts";
import { type IsSameSaying } from "./same-saying.ts";

/** The needs of two reports, matched. */
export interface MatchedNeeds {
  readonly kept: readonly { readonly before: ReportedNeed; readonly after: ReportedNeed }[];
  /** Recorded before and gone. */
  readonly lost: readonly ReportedNeed[];
  /** Recorded now and not before. */
  readonly gained: readonly ReportedNeed[];
}

/** How needs of one year are found in another. */
interface Matching {
  readonly lineage: Lineage;
  readonly isSameSaying: IsSameSaying;
}

/** Matches needs by id, where that still says the same, or else by what they say: kind, commitments and words. */
export function matchNeeds(
  earlier: readonly ReportedNeed[],
  later: readonly ReportedNeed[],
  { lineage, isSameSaying }: Matching,
): MatchedNeeds {
  const [before, after] = [sortedById(earlier), sortedById(later)];
  const byId = new Map(after.map((need) => [need.id, need]));
  const found = new Map(
    before.flatMap((need): [ReportedNeed, ReportedNeed][] => {
      const other = byId.get(need.id);
      return other !== undefined && isSameSaying(need.what, other.what) ? [[need, other]] : [];
    }),
  );
  const taken = new Set(found.values());
  const bySaying = new Map(
    after
      .filter((need) => !taken.has(need))
      .map((need) => [sayingOf(need, need.commitments), need]),
  );
  for (const need of before) {
    if (found.has(need)) continue;
    const saying = sayingOf(need, follow(need.commitments, lineage));
    const other = bySaying.get(saying);
    if (other !== undefined) found.set(need, other);
    bySaying.delete(saying);
  }
  const matched = new Set(found.values());
  return {
    kept: before.flatMap((need) => {
      const other = found.get(need);
      return other === undefined ? [] : [{ before: need, after: other }];
    }),
    lost: before.filter((need) => !found.has(need)),
    gained: after.filter((need) => !matched.has(need)),
  };
}

function follow(ids: readonly StatementId[], lineage: Lineage): readonly StatementId[] {
  return ids.flatMap((id) => lineage.get(id) ?? [id]);
}

function sayingOf({ kind, what }: ReportedNeed, commitments: readonly StatementId[]): string {
  return JSON.stringify([kind, [...commitments].toSorted(), what.trim()]);
}

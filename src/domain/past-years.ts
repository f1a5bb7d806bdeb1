import { findLineage, type Lineage } from "./comparison/lineage.ts";
import { type Framework, statementsOf } from "./framework.ts";
import { type StatementId } from "./statement.ts";

/** An earlier year, with what this year's statements went by in it. */
export interface PastYear<Year> {
  readonly year: Year;
  /** This year's id → that year's; undefined for a statement that carries on several. */
  readonly idThen: IdThen;
}

type IdThen = (id: StatementId) => StatementId | undefined;

const AS_IT_IS: IdThen = (id) => id;

/**
 * Says how this year's statements are found in earlier years, newest first: within one framework by their ids, and from
 * one framework to the next by what its statements become and replace. An id that nothing leads to is looked for as it
 * is, so that a year whose framework lacks a statement does not hide the years before.
 */
export function pastYears<Year extends { readonly framework: Framework }>(
  framework: Framework,
  earlier: readonly Year[],
): readonly PastYear<Year>[] {
  let later = framework;
  let idLater = AS_IT_IS;
  return earlier.map((year) => {
    const idThen = join(idLater, stepBack(year.framework, later));
    [later, idLater] = [year.framework, idThen];
    return { year, idThen };
  });
}

function join(first: IdThen, then: IdThen): IdThen {
  if (first === AS_IT_IS) return then;
  if (then === AS_IT_IS) return first;
  return (id) => {
    const found = first(id);
    return found === undefined ? undefined : then(found);
  };
}

function stepBack(before: Framework, after: Framework): IdThen {
  if (before === after) return AS_IT_IS;
  const lineage = findLineage(before, after);
  if (lineage.size === 0) return AS_IT_IS;
  const origins = originsIn(before, lineage);
  return (id) => {
    const found = origins.get(id) ?? [];
    if (found.length === 0 || found.includes(id)) return id;
    return found.length === 1 ? found[0] : undefined;
  };
}

/** A later id → the earlier ids that lead to it. */
function originsIn(
  before: Framework,
  lineage: Lineage,
): ReadonlyMap<StatementId, readonly StatementId[]> {
  const origins = new Map<StatementId, StatementId[]>();
  for (const { id } of statementsOf(before))
    for (const carrier of lineage.get(id) ?? [id])
      origins.set(carrier, [...(origins.get(carrier) ?? []), id]);
  return origins;
}

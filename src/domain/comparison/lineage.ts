import { type Framework, statementsOf } from "../framework.ts";
import { type StatementId } from "../statement.ts";

/**
 * How statements lead from one framework to another: an earlier id → the ids that carry it on. An id that is not in it
 * leads to itself, where the other framework has it.
 */
export type Lineage = ReadonlyMap<StatementId, readonly StatementId[]>;

/** The lineage of two reports of one framework, or of frameworks that are not at hand: every id leads to itself. */
export const SAME_IDS: Lineage = new Map();

/**
 * Finds the lineage between two frameworks, from what their statements say they become and replace. It may be asked
 * either way round: a later framework leads back to an earlier one by the same words.
 */
export function findLineage(before: Framework | undefined, after: Framework | undefined): Lineage {
  const [starts, targets] = [idsOf(before), idsOf(after)];
  const found = new Map<StatementId, Set<StatementId>>();
  for (const [from, to] of [...linksOf(before), ...linksOf(after)].flatMap(bothWays)) {
    const fits = (starts?.has(from) ?? true) && (targets?.has(to) ?? true);
    if (fits && from !== to) found.set(from, (found.get(from) ?? new Set()).add(to));
  }
  return new Map(
    [...found].map(([from, to]) => [
      from,
      targets?.has(from) === true ? [from, ...to] : [...to].toSorted(),
    ]),
  );
}

function idsOf(framework: Framework | undefined): ReadonlySet<StatementId> | undefined {
  if (framework === undefined) return undefined;
  return new Set(statementsOf(framework).map(({ id }) => id));
}

type Link = readonly [StatementId, StatementId];

function linksOf(framework: Framework | undefined): readonly Link[] {
  return (framework === undefined ? [] : statementsOf(framework)).flatMap(
    ({ id, becomes, replaces }): Link[] => [
      ...(becomes ?? []).map((later): Link => [id, later]),
      ...replaces.map((earlier): Link => [earlier, id]),
    ],
  );
}

function bothWays([from, to]: Link): readonly Link[] {
  return [
    [from, to],
    [to, from],
  ];
}

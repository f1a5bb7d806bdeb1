import { type Lineage } from "../comparison/lineage.ts";
import { type StatementId } from "../statement.ts";

/** One statement followed through the years. */
export interface Line<Item> {
  readonly newest: Item;
  /** By the year's place in the list, from 0; years that do not have it are missing. */
  readonly years: ReadonlyMap<number, Item>;
}

interface WithId {
  readonly id: StatementId;
}

/**
 * Follows statements from year to year: the items of each year, by their ids. One that was split, or that carries on several, starts a line of its own: no
 * earlier answer is an answer to it. A year that skips a commitment does not break its line.
 */
export function followLines<Item extends WithId>(
  items: readonly (readonly Item[])[],
  links: readonly Lineage[],
): readonly Line<Item>[] {
  let open = new Map<StatementId, Growing<Item>>();
  const ended: Growing<Item>[] = [];
  for (const [year, found] of items.entries()) {
    const ids = new Set(found.map(({ id }) => id));
    const carried = year === 0 ? open : carryOn(open, links[year - 1] ?? new Map(), { ids, ended });
    open = new Map(found.map((item) => grow(carried, item, year)));
    for (const [id, line] of carried) if (!open.has(id)) open.set(id, line);
  }
  const last = items.length - 1;
  const lines = [...open.values()];
  return [
    ...lines.filter(({ years }) => years.has(last)),
    ...lines.filter(({ years }) => !years.has(last)),
    ...ended,
  ];
}

interface Growing<Item> {
  newest: Item;
  readonly years: Map<number, Item>;
}

/** Moves each line to the id that carries it on; a line that no single id carries on has ended. */
function carryOn<Item>(
  open: ReadonlyMap<StatementId, Growing<Item>>,
  link: Lineage,
  { ids, ended }: { readonly ids: ReadonlySet<StatementId>; readonly ended: Growing<Item>[] },
): Map<StatementId, Growing<Item>> {
  const claims = new Map<StatementId, number>();
  const heirOf = (id: StatementId): StatementId | undefined => {
    const heirs = (link.get(id) ?? [id]).filter((heir) => ids.has(heir));
    if (heirs.includes(id)) return id;
    return heirs.length === 0 && !link.has(id) ? id : heirs.length === 1 ? heirs[0] : undefined;
  };
  const moved = [...open].map(([id, line]) => ({ id, heir: heirOf(id), line }));
  for (const { heir } of moved)
    if (heir !== undefined) claims.set(heir, (claims.get(heir) ?? 0) + 1);
  const carried = new Map<StatementId, Growing<Item>>();
  for (const { id, heir, line } of moved) {
    if (heir !== undefined && (heir === id || claims.get(heir) === 1)) carried.set(heir, line);
    else ended.push(line);
  }
  return carried;
}

function grow<Item extends WithId>(
  carried: ReadonlyMap<StatementId, Growing<Item>>,
  item: Item,
  year: number,
): [StatementId, Growing<Item>] {
  const line = carried.get(item.id) ?? { newest: item, years: new Map<number, Item>() };
  line.newest = item;
  line.years.set(year, item);
  return [item.id, line];
}

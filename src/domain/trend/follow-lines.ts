import { type Lineage } from "../comparison/lineage.ts";
import { type StatementId } from "../framework.ts";
import { type Report } from "../report/report.ts";
import { type ReportedCommitment } from "../report/reported-commitment.ts";

/** One commitment followed through the years. */
export interface Line {
  readonly newest: ReportedCommitment;
  /** By the year's place in the list, from 0; years that do not have it are missing. */
  readonly commitments: ReadonlyMap<number, ReportedCommitment>;
}

/**
 * Follows commitments from year to year. One that was split, or that carries on several, starts a line of its own: no
 * earlier answer is an answer to it. A year that skips a commitment does not break its line.
 */
export function followLines(
  reports: readonly Report[],
  links: readonly Lineage[],
): readonly Line[] {
  let open = new Map<StatementId, Growing>();
  const ended: Growing[] = [];
  for (const [year, report] of reports.entries()) {
    const ids = new Set(report.commitments.map(({ id }) => id));
    const carried = year === 0 ? open : carryOn(open, links[year - 1] ?? new Map(), { ids, ended });
    open = new Map(report.commitments.map((commitment) => grow(carried, commitment, year)));
    for (const [id, line] of carried) if (!open.has(id)) open.set(id, line);
  }
  const last = reports.length - 1;
  const lines = [...open.values()];
  return [
    ...lines.filter(({ commitments }) => commitments.has(last)),
    ...lines.filter(({ commitments }) => !commitments.has(last)),
    ...ended,
  ];
}

interface Growing {
  newest: ReportedCommitment;
  readonly commitments: Map<number, ReportedCommitment>;
}

/** Moves each line to the id that carries it on; a line that no single id carries on has ended. */
function carryOn(
  open: ReadonlyMap<StatementId, Growing>,
  link: Lineage,
  { ids, ended }: { readonly ids: ReadonlySet<StatementId>; readonly ended: Growing[] },
): Map<StatementId, Growing> {
  const claims = new Map<StatementId, number>();
  const heirOf = (id: StatementId): StatementId | undefined => {
    const heirs = (link.get(id) ?? [id]).filter((heir) => ids.has(heir));
    if (heirs.includes(id)) return id;
    return heirs.length === 0 && !link.has(id) ? id : heirs.length === 1 ? heirs[0] : undefined;
  };
  const moved = [...open].map(([id, line]) => ({ id, heir: heirOf(id), line }));
  for (const { heir } of moved)
    if (heir !== undefined) claims.set(heir, (claims.get(heir) ?? 0) + 1);
  const carried = new Map<StatementId, Growing>();
  for (const { id, heir, line } of moved) {
    if (heir !== undefined && (heir === id || claims.get(heir) === 1)) carried.set(heir, line);
    else ended.push(line);
  }
  return carried;
}

function grow(
  carried: ReadonlyMap<StatementId, Growing>,
  commitment: ReportedCommitment,
  year: number,
): [StatementId, Growing] {
  const line = carried.get(commitment.id) ?? { newest: commitment, commitments: new Map() };
  line.newest = commitment;
  line.commitments.set(year, commitment);
  return [commitment.id, line];
}

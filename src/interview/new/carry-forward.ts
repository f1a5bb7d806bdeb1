import { isRecord, valueAt } from "../../domain/edits.ts";
import { type Framework, statementsOf } from "../../domain/framework.ts";
import { isOpenGap } from "../../domain/gaps.ts";
import { type Edit } from "../../domain/problem.ts";
import { type AssessmentReading } from "../../domain/reading.ts";

/** Last year's file, as written and as read. */
export interface LastYear {
  readonly written: unknown;
  readonly reading: AssessmentReading;
  /** The same place seen from the new file. */
  readonly where: (where: string) => string;
}

/**
 * What a new year begins with: the team, the evidence with its dates, and the open actions of gaps that are still open.
 * Never a level, a view, a cause or anything that people said.
 */
export function carryForward(last: LastYear, framework: Framework): readonly Edit[] {
  const known = new Set(statementsOf(framework).map(({ id }) => id));
  const links = new Map<string, readonly unknown[]>();
  const actions = new Map<string, readonly string[]>();
  for (const [id, reading] of last.reading.commitments) {
    if (!known.has(id) || reading.record === undefined) continue;
    const given = valueAt(last.written, ["commitments", id, "evidence"]);
    if (Array.isArray(given) && given.length > 0) links.set(id, given);
    const open = reading.record.actions.filter((action) => isOpenAction(last, action));
    if (isOpenGap(reading) && open.length > 0) actions.set(id, open);
  }
  const ids = [...new Set([...links.keys(), ...actions.keys()])];
  return [
    ...whole(last, "team"),
    ...ids.map((id) => ({
      path: ["commitments", id],
      value: carried(links.get(id), actions.get(id)),
    })),
    ...register(last, linkedIn(links)),
    ...[...new Set([...actions.values()].flat())].map((id) => ({
      path: ["actions", id],
      value: valueAt(last.written, ["actions", id]),
    })),
  ];
}

function carried(evidence: readonly unknown[] | undefined, actions: readonly string[] | undefined) {
  return {
    ...(evidence === undefined ? {} : { evidence }),
    ...(actions === undefined ? {} : { actions }),
  };
}

function isOpenAction({ reading }: LastYear, id: string): boolean {
  return reading.assessment.actions.get(id)?.status === "open";
}

function whole({ written }: LastYear, key: string): readonly Edit[] {
  const value = valueAt(written, [key]);
  return isRecord(value) && Object.keys(value).length > 0 ? [{ path: [key], value }] : [];
}

function linkedIn(links: ReadonlyMap<string, readonly unknown[]>): ReadonlySet<unknown> {
  return new Set([...links.values()].flat().map((link) => valueAt(link, ["id"])));
}

/** Every piece that is linked, and every piece that one of those replaces. */
function register(last: LastYear, linked: ReadonlySet<unknown>): readonly Edit[] {
  const { evidence } = last.reading.assessment;
  const replaced = new Set([...evidence.values()].flatMap(({ replaces }) => replaces ?? []));
  return [...evidence.values()]
    .filter(({ id }) => linked.has(id) || replaced.has(id))
    .map(({ id, where }) => {
      const written = valueAt(last.written, ["evidence", id]);
      const moved = where === undefined ? {} : { where: last.where(where) };
      return { path: ["evidence", id], value: { ...(isRecord(written) ? written : {}), ...moved } };
    });
}

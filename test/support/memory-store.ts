import { type Assessment, type Said } from "../../src/domain/assessment.ts";
import { lastDayOf } from "../../src/domain/dates.ts";
import { applyEdits, inverseEdits } from "../../src/domain/edits.ts";
import { type Store } from "../../src/interview/store.ts";

/** What a test's file holds, as written. */
export type Written = Record<string, any>;

export interface MemoryStore extends Store {
  readonly data: () => Written;
  /** How often it saved. */
  readonly saves: () => number;
}

/** A store in memory over written data; `failAfter` cuts the power after that many saves. */
export function memoryStore(start: Written, failAfter = Infinity): MemoryStore {
  let data = start;
  let saves = 0;
  return {
    data: () => data,
    saves: () => saves,
    assessment: () => resolve(data),
    apply: (change) => {
      if (saves >= failAfter) throw new Error("the power is cut");
      saves += 1;
      const undo = inverseEdits(data, change);
      data = applyEdits(data, change) as Written;
      // What is saved must be what YAML could hold.
      data = JSON.parse(JSON.stringify(data)) as Written;
      return Promise.resolve(undo);
    },
  };
}

/** A written assessment as the domain sees it, defaults filled in; checks nothing. */
export function resolve(written: Written): Assessment {
  const entries = (name: string): [string, any][] => Object.entries(written[name] ?? {});
  const records = (name: string, defaults: object): any =>
    new Map(entries(name).map(([id, value]) => [id, { id, ...defaults, ...value }]));
  return {
    council: { code: "X99999999", name: "Example" },
    period: "2026-27",
    asOf: lastDayOf("2026-27"),
    framework: { id: "trees", edition: "1" },
    profile: "full",
    previous: undefined,
    involvement: undefined,
    signedOff: [],
    ...(written["profile"] === undefined ? {} : { profile: written["profile"] }),
    team: records("team", { public: false }),
    commitments: new Map(
      entries("commitments").map(([id, value]) => [
        id,
        {
          id,
          ...EMPTY_RECORD,
          ...value,
          said: saidOf(value.said),
          views: (value.views ?? []).map((view: any) => ({ ...view, said: saidOf(view.said) })),
          later: new Map(Object.entries(value.later ?? {})),
        },
      ]),
    ) as Assessment["commitments"],
    evidence: records("evidence", { byGroup: false, coProduced: false, published: false }),
    listening: records("listening", {}),
    lived: new Map(
      entries("lived").map(([id, { from, group, ...counts }]) => [
        id,
        {
          id,
          from,
          counts: new Map(Object.entries(counts)),
          group: group === undefined ? undefined : { from, ...group },
        },
      ]),
    ) as Assessment["lived"],
    needs: records("needs", { commitments: [] }),
    actions: records("actions", { status: "open" }),
  };
}

const EMPTY_RECORD = {
  evidence: [],
  evidenceOpen: false,
  causes: [],
  actions: [],
  notThisYear: false,
};

function saidOf(said: unknown): Said {
  if (typeof said === "number") return { kind: "level", level: said };
  if (said === "not-known" || said === "not-applicable") return { kind: said };
  return { kind: "not-assessed" };
}

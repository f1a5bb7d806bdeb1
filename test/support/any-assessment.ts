import * as fc from "fast-check";
import { type Assessment } from "../../src/domain/assessment.ts";
import {
  type CommitmentRecord,
  type EvidenceLink,
  type Said,
  type View,
} from "../../src/domain/commitment-record.ts";
import { type Evidence } from "../../src/domain/evidence.ts";
import { type LivedRecord } from "../../src/domain/lived-record.ts";
import { EVIDENCE_KINDS, EVIDENCE_METHODS } from "../../src/domain/evidence.ts";
import {
  action,
  answers,
  assessment,
  confirmed,
  groupView,
  keptAssessment,
  level,
  link,
  listening,
  need,
  piece,
  record,
  SHOWING_3,
} from "./domain-values.ts";

/** Dates in and out of shelf life, at both of its ends and beyond. */
export const DATES = [
  "2024-01-01",
  "2025-03-29",
  "2025-03-30",
  "2026-01-31",
  "2026-06-01",
  "2026-09-30",
  "2026-10-01",
] as const;

const IDS = ["E1", "E2", "E3", "E4", "E5", "E6"] as const;
const anyDate = fc.constantFrom(...DATES);
const mostly = <Value>(usual: Value, other: Value): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constant(other) },
  );

/** A level of the ladder. */
export const anyLevel = fc.integer({ min: 0, max: 4 });

/** What a team can say. */
export const anySaid: fc.Arbitrary<Said> = fc.oneof(
  { weight: 5, arbitrary: anyLevel.map(level) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Said>(
      { kind: "not-known" },
      { kind: "not-applicable" },
      { kind: "not-assessed" },
    ),
  },
);

/** A piece of evidence under the id given: good, stale, unfinished, about a part, or from another's place. */
export function anyPiece(id: string): fc.Arbitrary<Evidence> {
  return fc
    .record({
      kind: fc.option(fc.constantFrom(...EVIDENCE_KINDS), { nil: undefined, freq: 12 }),
      method: fc.oneof(
        { weight: 3, arbitrary: fc.constant("counted" as const) },
        { weight: 1, arbitrary: fc.constantFrom(...EVIDENCE_METHODS) },
      ),
      asOf: fc.oneof(
        { weight: 2, arbitrary: fc.constant("2026-06-01") },
        { weight: 1, arbitrary: fc.option(anyDate, { nil: undefined }) },
      ),
      where: mostly<string | undefined>(`counts/${id}.pdf`, "counts/one.pdf#page=2"),
      sha256: mostly<string | undefined>(undefined, "f".repeat(64)),
      part: mostly<string | undefined>(undefined, "one bed"),
      whom: mostly<string | undefined>("every gardener", undefined),
      chosen: mostly<string | undefined>("all were asked", undefined),
      byGroup: fc.boolean(),
      coProduced: fc.boolean(),
      replaces: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
    })
    .map((more) => piece(id, more));
}

/** A link to a piece, with a count and perhaps lowered. */
export function anyLink(id: string): fc.Arbitrary<EvidenceLink> {
  return fc
    .record({
      of: fc.constantFrom(1, 5, 10, 100, 333),
      share: fc.constantFrom(0, 0.1, 0.3, 0.59, 0.6, 0.75, 0.9, 0.95, 1),
      given: mostly(true, false),
      shows: fc.option(anyLevel, { nil: undefined, freq: 2 }),
    })
    .map(({ of, share, given, shows }) =>
      link(id, { shows, ...(given ? { yes: Math.round(of * share), of } : {}) }),
    );
}

const anyView: fc.Arbitrary<View> = fc.record({
  by: fc.constantFrom("group", "lead", "nobody"),
  said: anySaid,
  reason: fc.constant(undefined),
});

function anyRecord(id: string): fc.Arbitrary<CommitmentRecord> {
  return fc
    .record({
      said: anySaid,
      evidence: fc.subarray([...IDS]).chain((ids) => fc.tuple(...ids.map(anyLink))),
      views: fc.array(anyView, { maxLength: 2 }),
      causes: fc.array(
        fc.record({
          cause: fc.constantFrom("rain", "money", "unheard-of"),
          answer: fc.option(fc.constant("We dig."), { nil: undefined }),
        }),
        { maxLength: 2 },
      ),
      actions: fc.subarray(["A1", "A2", "A9"]),
      notThisYear: fc.boolean(),
      lastPromise: fc.option(fc.constant({ kept: "partly", why: undefined } as const), {
        nil: undefined,
      }),
    })
    .map((more) => record(id, more));
}

const anyCount = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 90 }));

const anyCrowd = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 }));

function anyLived(id: string): fc.Arbitrary<LivedRecord> {
  const wide = fc.record(
    {
      never: anyCount,
      sometimes: anyCount,
      mostly: anyCrowd,
      always: anyCrowd,
      "not-sure": anyCount,
      "not-about-me": anyCount,
      "rather-not-say": anyCount,
    },
    { requiredKeys: [] },
  );
  const few = fc.record({
    never: fc.integer({ min: 0, max: 4 }),
    always: fc.integer({ min: 5, max: 14 }),
    "not-sure": fc.integer({ min: 0, max: 7 }),
  });
  const counts: fc.Arbitrary<Readonly<Record<string, number>>> = fc.oneof(wide, few);
  const group = fc.option(
    fc.record({
      level: anyLevel,
      people: fc.integer({ min: 1, max: 20 }),
      from: fc.constantFrom("L1", "L2"),
    }),
    { nil: undefined },
  );
  return fc.record({ counts, group, from: fc.constantFrom("L1", "L2") }).map((given) =>
    answers(id, given.counts, {
      from: given.from,
      group: given.group === undefined ? undefined : groupView(given.group),
    }),
  );
}

const CONFIRMED = ["group", "group", "group", "lead", "nobody", "changed", "not"] as const;

/** A whole small assessment with anything in it that a file may hold. */
function wildAssessment(period: string): fc.Arbitrary<Assessment> {
  return fc
    .record({
      commitments: fc
        .tuple(...["We-1", "We-2", "We-3"].map(anyRecord))
        .chain((all) => fc.subarray(all, { minLength: 1 })),
      evidence: fc.tuple(...IDS.map(anyPiece)),
      listening: fc.tuple(
        ...["L1", "L2"].map((id) =>
          fc
            .oneof(
              { weight: 3, arbitrary: fc.constant("2026-06-14") },
              { weight: 1, arbitrary: fc.option(anyDate, { nil: undefined }) },
            )
            .map((asOf) => listening(id, { asOf })),
        ),
      ),
      lived: fc.tuple(...["I-1", "I-2", "I-3"].map(anyLived)).chain((all) => fc.subarray(all)),
      needs: fc.array(
        fc.record({
          people: fc.oneof(
            fc.integer({ min: 0, max: 5000 }),
            fc.constantFrom("not-counted" as const, undefined),
          ),
          yearlyCost: fc.option(fc.integer({ min: 0, max: 9_000_000 }), { nil: undefined }),
          kind: fc.constantFrom("unmet", "under-met", undefined),
        }),
        { maxLength: 4 },
      ),
      actions: fc.array(
        fc.record({
          owner: fc.option(fc.constant("head gardener"), { nil: undefined }),
          due: fc.option(anyDate, { nil: undefined }),
          status: fc.constantFrom("open" as const, "done" as const, "dropped" as const),
        }),
        { maxLength: 2 },
      ),
      profile: fc.constantFrom("short", "full"),
      confirmation: fc.constantFrom(...CONFIRMED),
    })
    .map(({ confirmation, needs, actions, ...parts }) => {
      const built = assessment({
        ...parts,
        period,
        needs: needs.map((more, index) => need(`N${String(index + 1)}`, more)),
        actions: actions.map((more, index) => action(`A${String(index + 1)}`, more)),
      });
      return confirmAs(built, confirmation);
    });
}

function seldom<Value>(good: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: other });
}

/** An assessment in which We-1 would be kept, but for what may have been spoilt. */
function nearlyKept(period: string): fc.Arbitrary<Assessment> {
  const good = keptAssessment({ period });
  const spoilt = <Key, Value>(
    map: ReadonlyMap<Key, Value>,
    other: (key: Key) => fc.Arbitrary<Value>,
  ): fc.Arbitrary<readonly Value[]> =>
    fc.tuple(...[...map].map(([key, value]) => seldom(value, other(key))));
  return fc
    .record({
      evidence: spoilt(good.evidence, anyPiece),
      links: fc.tuple(...SHOWING_3.links.map((one) => seldom(one, anyLink(one.id)))),
      lived: spoilt(good.lived, anyLived),
      said: seldom(level(3), anySaid),
      views: seldom([], fc.array(anyView, { maxLength: 2 })),
      more: anyPiece("E3"),
      moreLink: fc.option(anyLink("E3"), { nil: undefined }),
      confirmation: seldom("group" as const, fc.constantFrom(...CONFIRMED)),
    })
    .map(({ links, said, views, more, moreLink, confirmation, ...parts }) => {
      const evidence = moreLink === undefined ? links : [...links, moreLink];
      const built = assessment({
        period,
        evidence: IDS.map((id) => parts.evidence.find((one) => one.id === id) ?? { ...more, id }),
        lived: parts.lived,
        listening: [listening("L1"), listening("L2")],
        commitments: [record("We-1", { said, views, evidence })],
      });
      return confirmAs(built, confirmation);
    });
}

/** A whole small assessment for the year given: wild, or nearly kept. */
export function anyAssessment(period = "2026-27"): fc.Arbitrary<Assessment> {
  return fc.oneof(wildAssessment(period), nearlyKept(period));
}

function confirmAs(built: Assessment, how: (typeof CONFIRMED)[number]): Assessment {
  if (how === "not") return built;
  if (how !== "changed") return confirmed(built, how);
  const signed = confirmed(built);
  return {
    ...signed,
    listening: new Map([...signed.listening].map(([id, one]) => [id, { ...one, invited: 41 }])),
  };
}

/** Up to two earlier years, newest first. */
export const someEarlier: fc.Arbitrary<readonly Assessment[]> = fc.oneof(
  fc.constant([]),
  fc.tuple(anyAssessment("2025-26")),
  fc.tuple(anyAssessment("2025-26"), anyAssessment("2023-24")),
);

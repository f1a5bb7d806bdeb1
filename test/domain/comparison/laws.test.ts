import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { type CommitmentRecord } from "../../../src/domain/commitment-record.ts";
import {
  CHANGE_CLASSES,
  COMPARISON_CLASSES,
  isChangeClass,
  mayFail,
} from "../../../src/domain/comparison/change-class.ts";
import { type Comparison } from "../../../src/domain/comparison/comparison.ts";
import { compareReports } from "../../../src/domain/comparison/compare-reports.ts";
import { findingsOf } from "../../../src/domain/comparison/headline.ts";
import { SAME_IDS } from "../../../src/domain/comparison/lineage.ts";
import { canonicalJson } from "../../../src/domain/canonical-json.ts";
import { type GateSettings, judgeGate } from "../../../src/domain/gate/gate.ts";
import { GATE_SETS } from "../../../src/domain/gate/gate-sets.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { anyAssessment, someEarlier } from "../../support/any-assessment.ts";
import { read, reportOf } from "../../support/domain-values.ts";
import { classesOf, compare } from "../../support/two-years.ts";

const RUNS = { numRuns: 150 };
const UNHURRIED = { timeout: 60_000 };

const anyBefore = fc
  .tuple(anyAssessment("2025-26"), fc.constantFrom("2025-09-30", "2026-08-31", "2026-09-30"))
  .map(([one, asOf]): Assessment => ({ ...one, asOf }));
const anyAfter = anyAssessment("2026-27");

/** A later year that was made from the earlier one, so that much is the same. */
const anyPair: fc.Arbitrary<readonly [Assessment, Assessment]> = fc.oneof(
  fc.tuple(anyBefore, anyAfter),
  fc
    .tuple(anyBefore, anyAfter, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
    .map(([before, after, taken]): readonly [Assessment, Assessment] => [
      before,
      {
        ...after,
        ...(taken[0] === true ? { evidence: before.evidence } : {}),
        ...(taken[1] === true ? { commitments: before.commitments } : {}),
        ...(taken[2] === true ? { needs: before.needs } : {}),
        ...(taken[3] === true ? { actions: before.actions } : {}),
        ...(taken[4] === true ? { lived: before.lived } : {}),
        ...(taken[5] === true ? { listening: before.listening } : {}),
      },
    ]),
);

function reportOfYear(one: Assessment): Report {
  return reportOf(read(one));
}

/** What can only be told of a later year: promises that fell due, and what comes again. */
function isForwardOnly(name: string): boolean {
  return ["repeated-gap", "same-cause"].includes(name) || name.startsWith("promise-");
}

/** How evidence is entered: a date, a count or a file that is added is not one that is taken away. */
const ENTERED: ReadonlySet<string> = new Set([
  "evidence-altered",
  "evidence-redated",
  "new-evidence",
]);

/** Everything that a comparison can say changed. */
function changesIn(comparison: Comparison): unknown {
  return {
    classes: comparison.commitments.map(classesOf),
    statements: comparison.statements.map(({ finding }) => finding.class),
    moves: comparison.commitments.flatMap(({ readings }) => readings.map(({ move }) => move)),
    moved: comparison.movement.moved,
    needs: comparison.needs.needs.filter(({ before, after }) => before !== after),
    actions: comparison.actions.actions,
    lineage: [comparison.lineage.followed, comparison.lineage.lost],
  };
}

describe("the classes", () => {
  it("are all in the order by which the main one is picked, each once", () => {
    expect([...CHANGE_CLASSES].toSorted()).toEqual(Object.keys(COMPARISON_CLASSES).toSorted());
    expect(new Set(CHANGE_CLASSES).size).toBe(CHANGE_CLASSES.length);
  });

  it("name only classes as their mirrors", () => {
    for (const name of CHANGE_CLASSES)
      for (const mirror of COMPARISON_CLASSES[name].mirrors)
        expect(isChangeClass(mirror)).toBe(true);
  });

  it("have a mirror each, unless time goes one way or what is added is no mirror of what is taken away", () => {
    const without = CHANGE_CLASSES.filter((name) => COMPARISON_CLASSES[name].mirrors.length === 0);
    expect(without).toEqual(
      CHANGE_CLASSES.filter((name) => isForwardOnly(name) || ENTERED.has(name)),
    );
  });

  it("let no gate fail on what is better, and none on a claim that comes down", () => {
    const better = CHANGE_CLASSES.filter((name) => COMPARISON_CLASSES[name].direction === "better");
    expect(better.filter(mayFail)).toEqual([]);
    expect(mayFail("honest-correction")).toBe(false);
    expect(mayFail("claim-down")).toBe(false);
  });

  it("are strict about everything that is worse or cannot be told", () => {
    const expected = CHANGE_CLASSES.filter(
      (name) =>
        mayFail(name) && ["worse", "cannot-tell"].includes(COMPARISON_CLASSES[name].direction),
    );
    expect(GATE_SETS.strict).toEqual(expected);
  });
});

describe("compareReports", UNHURRIED, () => {
  it("finds nothing between a report and itself", () => {
    fc.assert(
      fc.property(anyAfter, someEarlier, (one, earlier) => {
        const report = reportOf(read(one, earlier));
        const comparison = compareReports(report, report, { lineage: SAME_IDS });
        expect(changesIn(comparison)).toEqual({
          classes: report.commitments.map(() => ["unchanged"]),
          statements: report.peopleToldUs.statements.map(() => "unchanged"),
          moves: report.commitments.flatMap(() => Array.from({ length: 5 }, () => "same")),
          moved: 0,
          needs: [],
          actions: [],
          lineage: [[], []],
        });
      }),
      RUNS,
    );
  });

  it("mirrors the classes when before and after change places", () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const forth = compare(before, after);
        const back = compare(after, before);
        for (const [index, change] of forth.commitments.entries()) {
          const mirrored = new Set<string>(
            findingsOf(back.commitments[index] ?? change).map((one) => one.class),
          );
          expect([...mirrored].filter(isForwardOnly)).toEqual([]);
          for (const { class: name } of findingsOf(change)) {
            const { mirrors } = COMPARISON_CLASSES[name];
            if (name === "unchanged" || mirrors.length === 0) continue;
            expect({
              name,
              found: mirrors.some((mirror) => mirrored.has(mirror)),
              mirrored,
            }).toMatchObject({ name, found: true });
          }
        }
      }),
      RUNS,
    );
  });

  it("does not hang on the order of records or keys", () => {
    fc.assert(
      fc.property(anyPair, fc.infiniteStream(fc.nat()), ([before, after], random) => {
        const plain = compare(before, after);
        const turned = compare(shuffleAssessment(before, random), shuffleAssessment(after, random));
        expect(unordered(turned)).toEqual(unordered(plain));
        const [one, other] = [reportOfYear(before), reportOfYear(after)];
        expect(compareReports(turnKeys(one), turnKeys(other), { lineage: SAME_IDS })).toEqual(
          compareReports(one, other, { lineage: SAME_IDS }),
        );
      }),
      RUNS,
    );
  });

  it("never calls it an improvement that a commitment is gone", () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom("We-1", "We-2", "We-3"), ([before, after], id) => {
        const later = reportOfYear(after);
        const without = { ...later, commitments: later.commitments.filter((one) => one.id !== id) };
        const comparison = compareReports(reportOfYear(before), without, { lineage: SAME_IDS });
        const change = comparison.commitments.find((one) => one.id === id);
        expect(change?.main.class).toBe("removed");
        expect(change?.after).toBeNull();
        const told = (change?.others ?? []).filter(
          ({ class: name }) => !name.startsWith("promise-"),
        );
        expect(told.filter(({ direction }) => direction === "better")).toEqual([]);
        expect(
          comparison.movement.causes.find(({ cause }) => cause === "scope")?.commitments,
        ).toContain(id);
      }),
      RUNS,
    );
  });

  it("says one main class, the first of all that hold, and no class twice", () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const { commitments, headline, movement } = compare(before, after);
        for (const change of commitments) {
          const classes = classesOf(change);
          expect(new Set(classes).size).toBe(classes.length);
          expect(classes.includes("unchanged")).toBe(
            classes.length === 1 && classes[0] === "unchanged",
          );
          const places = classes.map((name) =>
            isChangeClass(name) ? CHANGE_CLASSES.indexOf(name) : -1,
          );
          expect(places).toEqual(places.toSorted((one, other) => one - other));
        }
        const mains = headline.classes.reduce((sum, { main }) => sum + main, 0);
        expect(mains).toBe(commitments.length);
        expect(movement.causes.reduce((sum, { count }) => sum + count, 0)).toBe(movement.moved);
      }),
      RUNS,
    );
  });

  it("says that something changed wherever a reading or a standing differs", () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        for (const change of compare(before, after).commitments) {
          if (change.main.class !== "unchanged") continue;
          expect(change.readings.map(({ move }) => move)).toEqual([
            "same",
            "same",
            "same",
            "same",
            "same",
          ]);
          expect(change.after?.standing).toBe(change.before?.standing);
        }
      }),
      RUNS,
    );
  });

  it("holds no figure that is not a number, and changes nothing that it is given", () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const [one, other] = [reportOfYear(before), reportOfYear(after)];
        const copies = structuredClone([one, other]);
        const comparison = compareReports(one, other, { lineage: SAME_IDS });
        expect([one, other]).toEqual(copies);
        // JSON has no word for NaN, infinity and undefined: what comes back is what went in, if there is none.
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      }),
      RUNS,
    );
  });
});

describe("a gate", UNHURRIED, () => {
  const everySetting: readonly GateSettings[] = [
    ...Object.values(GATE_SETS),
    ...CHANGE_CLASSES.filter(mayFail).map((name) => [name]),
  ].map((failOn) => ({ failOn, accepted: [] }));

  it("never fails because a claim came down to what is shown", () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom("We-1", "We-2", "We-3"), ([before, after], id) => {
        const shown = read(after).commitments.get(id)?.shown.level ?? 0;
        const record = after.commitments.get(id);
        if (record?.said.kind !== "level" || record.said.level <= shown) return;
        const lowered: CommitmentRecord = { ...record, said: { kind: "level", level: shown } };
        const honest = { ...after, commitments: new Map([...after.commitments, [id, lowered]]) };
        const [proud, humble] = [compare(before, after), compare(before, honest)];
        for (const settings of everySetting) {
          const failed = judgeGate(proud, settings).failures.length;
          expect(judgeGate(humble, settings).failures.length).toBeLessThanOrEqual(failed);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function shuffled<Item>(items: readonly Item[], random: Iterator<number>): readonly Item[] {
  return items
    .map((item): [number, Item] => [Number(random.next().value), item])
    .toSorted(([one], [other]) => one - other)
    .map(([, item]) => item);
}

function shuffleAssessment(one: Assessment, random: Iterator<number>): Assessment {
  const turn = <Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map(shuffled([...map], random));
  const commitments = new Map(
    [...one.commitments].map(([id, record]) => [
      id,
      {
        ...record,
        evidence: shuffled(record.evidence, random),
        actions: shuffled(record.actions, random),
        views: shuffled(record.views, random),
      },
    ]),
  );
  return {
    ...one,
    commitments: turn(commitments),
    team: turn(one.team),
    evidence: turn(one.evidence),
    listening: turn(one.listening),
    lived: turn(one.lived),
    needs: turn(one.needs),
    actions: turn(one.actions),
  };
}

function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(unordered)
      .toSorted((one, other) => (canonicalJson(one) < canonicalJson(other) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unordered(each)]));
}

/** The same value with its keys the other way round. */
function turnKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turnKeys) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]): [string, unknown] => [key, turnKeys(each)])
      .toReversed(),
  ) as Value;
}

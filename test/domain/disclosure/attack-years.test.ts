import { describe, expect, it } from "vitest";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { type Comparison } from "../../../src/domain/comparison/comparison.ts";
import { compareReports } from "../../../src/domain/comparison/compare-reports.ts";
import { SAME_IDS } from "../../../src/domain/comparison/lineage.ts";
import { type Framework } from "../../../src/domain/framework.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { buildTrend, type Trend } from "../../../src/domain/trend/trend.ts";
import {
  byOutput,
  candidates,
  FLOOR,
  publicReport,
  range,
  type Secret,
} from "../../support/attack.ts";
import {
  answers,
  confirmed,
  groupView,
  level,
  link,
  listening,
  need,
  piece,
  record,
} from "../../support/domain-values.ts";
import { GARDENS, LADDER } from "../../support/gardens-framework.ts";
import { lastYear, thisYear } from "../../support/two-years.ts";

/*
 * Everything that is ever published of two years, together: both reports, the later of which was made with the earlier
 * file at hand; what changed, both ways round, with and without that file; and the trend. Every format of each is made
 * from these values alone.
 */

interface Published {
  readonly first: Report;
  readonly second: Report;
  readonly alone: Report;
  readonly changed: readonly Comparison[];
  readonly trend: Trend;
}

const FRAMEWORK: Framework = { ...GARDENS, reach: { ...LADDER, leastCounted: FLOOR } };

function publish(before: Assessment, after: Assessment): Published {
  const first = publicReport(before, FRAMEWORK);
  const second = publicReport(after, FRAMEWORK, [before]);
  const alone = publicReport(after, FRAMEWORK);
  return {
    first,
    second,
    alone,
    changed: [
      compareReports(first, second, { lineage: SAME_IDS }),
      compareReports(second, first, { lineage: SAME_IDS }),
      compareReports(first, alone, { lineage: SAME_IDS }),
    ],
    trend: buildTrend([first, alone]),
  };
}

type Counts = Readonly<Record<string, number>>;

function answered(make: typeof thisYear, counts: Counts): Assessment {
  const asOf = make === thisYear ? "2026-06-14" : "2025-06-14";
  return confirmed(
    make({
      listening: [listening("L1", { asOf, invited: 60 })],
      lived: [answers("I-1", counts)],
      commitments: [record("We-1", { said: level(3) })],
    }),
  );
}

/** The years in the order of their being given: the one whose numbers are wanted, and another. */
const ORDERS = ["earlier", "later"] as const;

/**
 * How many of the secrets stay possible, class by class: by everything published of two years, and by the one year's own
 * public report. What the latter leaves open, the other tests say.
 */
function parted(
  secrets: readonly Secret[],
  order: (typeof ORDERS)[number],
  yearOf: (make: typeof thisYear, secret: Secret) => Assessment,
  other: (make: typeof thisYear) => Assessment,
): { readonly together: readonly number[]; readonly alone: readonly number[] } {
  const isEarlier = order === "earlier";
  const together = byOutput(secrets, (secret) =>
    isEarlier
      ? publish(yearOf(lastYear, secret), other(thisYear))
      : publish(other(lastYear), yearOf(thisYear, secret)),
  );
  const alone = byOutput(secrets, (secret) =>
    publicReport(yearOf(isEarlier ? lastYear : thisYear, secret), FRAMEWORK),
  );
  return { together: sizesOf(together), alone: sizesOf(alone) };
}

function sizesOf(
  found: ReadonlyMap<string, { readonly secrets: readonly Secret[] }>,
): readonly number[] {
  return [...found.values()].map(({ secrets }) => secrets.length);
}

describe("an attack on counted answers by two years together", () => {
  const secrets = [0, 1, 2, 4, 5, 8, 13].flatMap((positive) =>
    [0, 1, 3, 4, 5, 9, 16].map((negative) => ({ positive, negative })),
  );

  it.each(ORDERS.flatMap((order) => [3, 9].map((never) => [order, never] as const)))(
    "learns nothing more of the %s from a year with %d on one side",
    (order, never) => {
      const { together, alone } = parted(
        secrets,
        order,
        (make, { positive = 0, negative = 0 }) =>
          answered(make, { never: negative, always: positive }),
        (make) => answered(make, { never, always: 20 }),
      );
      expect(together).toEqual(alone);
      expect(alone.length).toBeLessThan(secrets.length);
    },
    60_000,
  );

  it("leaves candidates where both years withhold", () => {
    const both = range(0, 4).flatMap((was) => range(0, 4).map((is) => ({ was, is })));
    const found = byOutput(both, ({ was = 0, is = 0 }) =>
      publish(
        answered(lastYear, { never: was, always: 30 }),
        answered(thisYear, { never: is, always: 30 }),
      ),
    );
    for (const { secrets: same } of found.values()) {
      expect(candidates(same, "was")).toBe(FLOOR);
      expect(candidates(same, "is")).toBe(FLOOR);
    }
  });
});

const grouped = (make: typeof thisYear, people: number, agreed: number): Assessment =>
  make({
    listening: [listening("L1", { asOf: make === thisYear ? "2026-06-14" : "2025-06-14" })],
    lived: [answers("I-1", {}, { group: groupView({ people, level: agreed }) })],
  });

describe("an attack on a group by two years together", () => {
  it("cannot tell how many below the floor agreed, nor on what", () => {
    const secrets = range(1, 4).flatMap((people) =>
      range(0, 3).map((agreed) => ({ people, agreed })),
    );
    for (const isEarlier of [true, false]) {
      const found = byOutput(secrets, ({ people = 0, agreed = 0 }) =>
        isEarlier
          ? publish(grouped(lastYear, people, agreed), grouped(thisYear, 12, 2))
          : publish(grouped(lastYear, 12, 2), grouped(thisYear, people, agreed)),
      );
      expect(found.size).toBe(1);
    }
  });
});

const withPiece = (make: typeof thisYear, yes: number, of: number): Assessment =>
  make({
    evidence: [piece("E1", { asOf: make === thisYear ? "2026-08-01" : "2025-08-01" })],
    commitments: [record("We-1", { said: level(3), evidence: [link("E1", { yes, of })] })],
  });

describe("an attack on evidence by two years together", () => {
  const secrets = [1, 2, 3, 4, 6, 9, 40].flatMap((of) =>
    range(0, Math.min(of, 7)).map((yes) => ({ yes, of })),
  );

  it.each(ORDERS)(
    "learns nothing more of the %s",
    (order) => {
      const { together, alone } = parted(
        secrets,
        order,
        (make, { yes = 0, of = 0 }) => withPiece(make, yes, of),
        (make) => withPiece(make, 30, 60),
      );
      expect(together).toEqual(alone);
      expect(alone.length).toBeLessThan(secrets.length);
    },
    60_000,
  );
});

const withNeed = (make: typeof thisYear, people: number, yearlyCost: number): Assessment =>
  make({
    needs: [
      need("N1", { people, yearlyCost, counted: "by hand" }),
      need("N2", { people: 40, yearlyCost: 800, counted: "by hand" }),
    ],
  });

describe("an attack on needs by two years together", () => {
  const COSTS = [0, 1200, 90_000];

  it.each([6, 3])("cannot tell a number below the floor, or a cost, beside one of %d", (other) => {
    const secrets = range(1, 4).flatMap((people) => COSTS.map((cost) => ({ people, cost })));
    for (const isEarlier of [true, false]) {
      const found = byOutput(secrets, ({ people = 0, cost = 0 }) =>
        isEarlier
          ? publish(withNeed(lastYear, people, cost), withNeed(thisYear, other, 100))
          : publish(withNeed(lastYear, other, 100), withNeed(thisYear, people, cost)),
      );
      expect(found.size).toBe(1);
    }
  });
});

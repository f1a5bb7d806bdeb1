import { describe, expect, it } from "vitest";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { withOwnFingerprint } from "../../../src/domain/disclosure/own-fingerprint.ts";
import { reissue } from "../../../src/domain/disclosure/reissue.ts";
import { type Framework } from "../../../src/domain/framework.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { byOutput, candidates, FLOOR, publicReport, range } from "../../support/attack.ts";
import {
  answers,
  assessment,
  confirmed,
  groupView,
  hash,
  level,
  link,
  listening,
  need,
  piece,
  record,
} from "../../support/domain-values.ts";
import { GARDENS, LADDER } from "../../support/gardens-framework.ts";

/*
 * The strongest attacker there can be knows the tool and everything in the file but the withheld numbers. All formats are
 * made from the report's value alone. So whatever can be worked out from all outputs together is this: the numbers that
 * give the very same value. For each value, and each number withheld in it, enough numbers must give it.
 */

function counted(counts: Readonly<Record<string, number>>): Assessment {
  return confirmed(
    assessment({
      listening: [listening("L1", { invited: 60 })],
      lived: [answers("I-1", counts)],
      commitments: [record("We-1", { said: level(3) })],
    }),
  );
}

const ASIDE_RANGE = range(0, 8);

const told = (report: Report) => {
  const [statement] = report.peopleToldUs.statements;
  if (statement === undefined) throw new Error("people were asked");
  return statement;
};

describe("an attack on counted answers", () => {
  const all = range(1, 70).flatMap((scored) =>
    range(0, scored).flatMap((positive) => [
      { positive, negative: scored - positive, scored, sometimes: 0 },
      { positive, negative: scored - positive, scored, sometimes: scored - positive },
    ]),
  );
  const classes = byOutput(all, ({ positive = 0, negative = 0, sometimes = 0 }) =>
    publicReport(counted({ never: negative - sometimes, sometimes, always: positive })),
  );

  it("finds numbers printed and numbers withheld, with and without a level, confirming and not", () => {
    const reports = [...classes.values()].map(({ report }) => told(report));
    const withheld = reports.filter((statement) => statement.counted === null);
    expect(withheld.length).toBeGreaterThan(4);
    expect(reports.length - withheld.length).toBeGreaterThan(1000);
    expect(new Set(withheld.map(({ lived }) => lived.level))).toEqual(new Set([null, 0, 1, 3]));
    expect(new Set(withheld.map(({ confirms }) => confirms))).toEqual(new Set([true, false]));
  });

  it("leaves at least as many candidates as the floor for every number that is withheld", () => {
    for (const { report, secrets } of classes.values()) {
      if (told(report).counted !== null) continue;
      const said = told(report).reason;
      expect(candidates(secrets, "positive"), said).toBeGreaterThanOrEqual(FLOOR);
      expect(candidates(secrets, "negative"), said).toBeGreaterThanOrEqual(FLOOR);
      expect(candidates(secrets, "scored"), said).toBeGreaterThanOrEqual(FLOOR);
    }
  });

  it("prints a number only where both sides reach the floor", () => {
    for (const { report, secrets } of classes.values()) {
      const isPrinted = told(report).counted !== null;
      for (const { positive = 0, negative = 0 } of secrets)
        expect(isPrinted).toBe(positive >= FLOOR && negative >= FLOOR);
    }
  });

  it.each([
    { always: 12, left: 6 },
    { always: 8, left: 8 },
    { always: 5, left: 60 },
    { always: 40, left: 8 },
  ])("cannot part the other answers of %j", ({ always, left }) => {
    const secrets = range(0, left).map((never) => ({ never }));
    const found = byOutput(secrets, ({ never = 0 }) =>
      publicReport(counted({ never, sometimes: left - never, always })),
    );
    for (const { secrets: same } of found.values())
      expect(candidates(same, "never")).toBeGreaterThanOrEqual(FLOOR);
  });

  it.each([
    { always: 12, never: 6 },
    { always: 6, never: 5 },
    { always: 16, never: 0 },
  ])(
    "cannot part the asides beside %j",
    (scored) => {
      const secrets = ASIDE_RANGE.flatMap((sure) =>
        ASIDE_RANGE.flatMap((about) => ASIDE_RANGE.map((say) => ({ sure, about, say }))),
      );
      const found = byOutput(secrets, ({ sure = 0, about = 0, say = 0 }) =>
        publicReport(
          counted({ ...scored, "not-sure": sure, "not-about-me": about, "rather-not-say": say }),
        ),
      );
      for (const { secrets: same, report } of found.values()) {
        // Near the ends of what was tried a class is cut off, and says nothing.
        const total = told(report).counted?.aside[0]?.count;
        if (total !== undefined && total > ASIDE_RANGE.length) continue;
        for (const name of ["sure", "about", "say"])
          expect(candidates(same, name)).toBeGreaterThanOrEqual(FLOOR);
      }
    },
    60_000,
  );
});

describe("an attack on a group and on who was invited", () => {
  it("cannot tell how many below the floor agreed, nor on what", () => {
    const secrets = range(1, 8).flatMap((people) =>
      range(0, 3).map((agreed) => ({ people, agreed })),
    );
    const found = byOutput(secrets, ({ people = 0, agreed = 0 }) =>
      publicReport(
        assessment({
          listening: [listening("L1")],
          lived: [answers("I-1", {}, { group: groupView({ people, level: agreed }) })],
        }),
      ),
    );
    const withheld = [...found.values()].filter(({ report }) => told(report).group === null);
    expect(withheld).toHaveLength(1);
    expect(candidates(withheld[0]?.secrets ?? [], "people")).toBe(FLOOR - 1);
    expect(candidates(withheld[0]?.secrets ?? [], "agreed")).toBe(4);
  });

  it("cannot tell how many were invited, where they are few or where their answers are withheld", () => {
    for (const counts of [{ always: 20 }, { always: 20, never: 20 }]) {
      const secrets = range(0, 120).map((invited) => ({ invited }));
      const found = byOutput(secrets, ({ invited = 0 }) =>
        publicReport(
          assessment({
            listening: [listening("L1", { invited })],
            lived: [answers("I-1", counts)],
          }),
        ),
      );
      const withheld = [...found.values()].filter(
        ({ report }) => report.peopleToldUs.listening[0]?.invited === null,
      );
      expect(withheld.length).toBeGreaterThan(0);
      for (const { secrets: same } of withheld) {
        expect(candidates(same, "invited")).toBeGreaterThanOrEqual(FLOOR);
      }
    }
  });
});

const withNeeds = (people: number): Report =>
  publicReport(assessment({ needs: [need("N1", { people }), need("N2", { people: 30 })] }));

describe("an attack by two reports of one year", () => {
  const before = publicReport(counted({ never: 20, always: 80, "not-sure": 20 }));
  const secrets = range(-7, 7).flatMap((more) => range(-7, 7).map((less) => ({ more, less })));
  const found = byOutput(secrets, ({ more = 0, less = 0 }) =>
    withOwnFingerprint(
      reissue(
        publicReport(counted({ never: 20 + less, always: 80 + more, "not-sure": 20 })),
        before,
        FLOOR,
      ),
      hash,
    ),
  );
  const kept = [...found.values()].filter(({ report }) => told(report).withheld.length > 0);

  it("prints no new number where fewer answers than the floor were added or taken out", () => {
    expect(kept.length).toBeGreaterThan(0);
    for (const { report } of kept) expect(told(report).counted).toEqual(told(before).counted);
    const isPrintedAnew = [...found.values()].filter((one) => !kept.includes(one));
    for (const { secrets: same } of isPrintedAnew) {
      for (const { more = 0, less = 0 } of same)
        expect([more, less].every((change) => change === 0 || Math.abs(change) >= FLOOR)).toBe(
          true,
        );
    }
  });

  it("cannot tell how many were added or taken out on either side", () => {
    for (const { secrets: same } of kept) {
      expect(candidates(same, "more")).toBeGreaterThanOrEqual(FLOOR);
      expect(candidates(same, "less")).toBeGreaterThanOrEqual(FLOOR);
    }
  });

  it("keeps a need's number that hardly differs, and adds up what is printed", () => {
    const again = reissue(withNeeds(44), withNeeds(42), FLOOR);
    expect(again.needs.needs[0]?.people).toBe(42);
    expect(again.needs.totals[0]).toMatchObject({ people: 72, peopleWords: "72" });
    expect(JSON.stringify(again.needs)).not.toMatch(/44|74/);
    expect(reissue(withNeeds(47), withNeeds(42), FLOOR).needs.needs[0]?.people).toBe(47);
  });
});

describe("an attack on evidence", () => {
  const framework: Framework = { ...GARDENS, reach: { ...LADDER, leastCounted: FLOOR } };
  const secrets = [...range(1, 16), 20, 30, 36, 39, 40, 41, 45].flatMap((of) =>
    range(0, of).flatMap((yes) => range(-1, 3).map((shows) => ({ yes, of, no: of - yes, shows }))),
  );

  it("leaves candidates for both sides of a count that is withheld", () => {
    const found = byOutput(secrets, ({ yes = 0, of = 0, shows = 0 }) =>
      publicReport(
        assessment({
          evidence: [piece("E1")],
          commitments: [
            record("We-1", {
              said: level(3),
              evidence: [link("E1", { yes, of, shows: shows < 0 ? undefined : shows })],
            }),
          ],
        }),
        framework,
      ),
    );
    const pieces = [...found.values()].filter(
      ({ report }) => report.commitments[0]?.evidence[0]?.of === null,
    );
    expect(pieces.length).toBeGreaterThan(3);
    for (const { report, secrets: same } of pieces) {
      const said = report.commitments[0]?.evidence[0]?.reason;
      // A count of fewer than five cannot stand against a claim: one that shows too little and does not is known to be
      // one. It is then told as a need of so few is: 1 to 4 of them.
      const isNoCount = same.every(({ of = 0 }) => of < FLOOR);
      const least = isNoCount ? FLOOR - 1 : FLOOR;
      expect(candidates(same, "yes"), said).toBeGreaterThanOrEqual(least);
      expect(candidates(same, "no"), said).toBeGreaterThanOrEqual(least);
      expect(candidates(same, "of"), said).toBeGreaterThanOrEqual(FLOOR - 1);
    }
  }, 60_000);
});

describe("an attack on needs", () => {
  it("cannot tell a number below the floor, or what it costs, from the other needs and the totals", () => {
    const COSTS = [0, 1200, 90_000];
    const secrets = range(0, 7).flatMap((people) =>
      COSTS.flatMap((cost) => range(0, 7).map((other) => ({ people, cost, other }))),
    );
    const found = byOutput(secrets, ({ people = 0, cost = 0, other = 0 }) =>
      publicReport(
        assessment({
          needs: [
            need("N1", { people, yearlyCost: cost, counted: "by hand" }),
            need("N2", { people: other, yearlyCost: 500, counted: "by hand" }),
            need("N3", { people: 40, yearlyCost: 800 }),
          ],
        }),
      ),
    );
    const few = [...found.values()].filter(({ report }) => report.needs.needs[0]?.people === null);
    expect(few.length).toBeGreaterThan(4);
    for (const { report, secrets: same } of few) {
      expect(candidates(same, "people")).toBe(FLOOR - 1);
      expect(candidates(same, "cost")).toBe(COSTS.length);
      expect(report.needs.totals[0]).toMatchObject({ people: null, yearlyCost: null });
      const isOtherWithheld = report.needs.needs[1]?.people === null;
      expect(candidates(same, "other")).toBe(isOtherWithheld ? FLOOR - 1 : 1);
    }
  });
});

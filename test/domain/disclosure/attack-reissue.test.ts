import { describe, expect, it } from "vitest";
import { withOwnFingerprint } from "../../../src/domain/disclosure/own-fingerprint.ts";
import { reissue } from "../../../src/domain/disclosure/reissue.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { byOutput, candidates, FLOOR, publicReport, range } from "../../support/attack.ts";
import {
  answers,
  assessment,
  hash,
  level,
  link,
  listening,
  need,
  piece,
  record,
} from "../../support/domain-values.ts";

/*
 * A report is published, something changes, and it is published again. Whoever holds both must not be able to tell who
 * was added or taken out.
 */

const again = (now: Report, before: Report): Report =>
  withOwnFingerprint(reissue(now, before, FLOOR), hash);

const CHANGES = range(-7, 7);

const withCount = (yes: number, no: number): Report =>
  publicReport(
    assessment({
      evidence: [piece("E1", { published: true })],
      commitments: [
        record("We-1", { said: level(3), evidence: [link("E1", { yes, of: yes + no })] }),
      ],
    }),
  );

const countOf = ({ commitments }: Report) => commitments[0]?.evidence[0];

describe("counts of evidence in a reissue", () => {
  const before = withCount(40, 40);
  const secrets = CHANGES.flatMap((more) => CHANGES.map((less) => ({ more, less })));
  const found = byOutput(secrets, ({ more = 0, less = 0 }) =>
    again(withCount(40 + more, 40 + less), before),
  );

  it("are printed anew only where as many as the floor changed on each side", () => {
    for (const { report, secrets: same } of found.values()) {
      if ((countOf(report)?.withheld.length ?? 0) > 0) continue;
      for (const { more = 0, less = 0 } of same)
        expect([more, less].every((by) => by === 0 || Math.abs(by) >= FLOOR)).toBe(true);
    }
  });

  it("stay as they were published otherwise, and tell nothing of the change", () => {
    const kept = [...found.values()].filter(({ report }) => countOf(report)?.withheld.length === 1);
    expect(kept.length).toBeGreaterThan(0);
    for (const { report, secrets: same } of kept) {
      expect(countOf(report)).toMatchObject({ yes: 40, of: 80 });
      expect(candidates(same, "more")).toBeGreaterThanOrEqual(FLOOR);
      expect(candidates(same, "less")).toBeGreaterThanOrEqual(FLOOR);
    }
  });
});

const withInvited = (invited: number): Report =>
  publicReport(
    assessment({
      listening: [listening("L1", { invited })],
      lived: [answers("I-1", { never: 20, always: 20 })],
    }),
  );

describe("how many were invited, in a reissue", () => {
  const before = withInvited(60);

  it.each(CHANGES)("is printed anew only where as many as the floor changed: %d", (by) => {
    const [told] = again(withInvited(60 + by), before).peopleToldUs.listening;
    const isNew = Math.abs(by) >= FLOOR;
    expect(told?.invited).toBe(isNew ? 60 + by : 60);
    expect(told?.invitedWords).toBe(String(told?.invited));
  });
});

const COST = 1000;

const withNeeds = (people: number): Report =>
  publicReport(
    assessment({
      needs: [
        need("N1", { people, yearlyCost: people * COST, counted: "by hand" }),
        need("N2", { people: 30, yearlyCost: 500, counted: "by hand" }),
      ],
    }),
  );

const sum = (numbers: readonly unknown[]) =>
  numbers.reduce<number>((all, one) => all + Number(one), 0);

describe("needs and what they cost, in a reissue", () => {
  const before = withNeeds(42);
  const found = byOutput(
    CHANGES.map((by) => ({ by })),
    ({ by = 0 }) => again(withNeeds(42 + by), before),
  );

  it("do not tell by a cost how many were added or taken out", () => {
    for (const { report, secrets: same } of found.values()) {
      const [told] = report.needs.needs;
      if (told?.people !== 42) continue;
      expect(candidates(same, "by")).toBe(2 * FLOOR - 1);
      expect(told.yearlyCost).toBe(42 * COST);
    }
    expect(found.size).toBe(CHANGES.length - 2 * FLOOR + 2);
  });

  it("add up to what is printed", () => {
    for (const { report } of found.values()) {
      const { needs, totals } = report.needs;
      expect(totals[0]?.people).toBe(sum(needs.map(({ people }) => people)));
      expect(totals[0]?.yearlyCost).toBe(sum(needs.map(({ yearlyCost }) => yearlyCost)));
    }
  });
});

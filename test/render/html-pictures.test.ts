import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReportedLevel } from "../../src/domain/report/reported-level.ts";
import { answerParts, MIDDLE } from "../../src/render/report/html/pictures/answer-geometry.ts";
import { barWidth } from "../../src/render/report/html/pictures/bar-geometry.ts";
import {
  BLANK_X,
  ladderRow,
  levelX,
} from "../../src/render/report/html/pictures/ladder-geometry.ts";
import { costBars, peopleBars } from "../../src/render/report/html/pictures/needs.tsx";

const at = (level: number | null): ReportedLevel => ({
  state: level === null ? "not-known" : "level",
  level,
  label: null,
  words: "",
});
const row = (said: number | null, shown: number | null, lived: number | null) =>
  ladderRow({ id: "We-1", said: at(said), shown: at(shown), lived: at(lived) }, 4);

describe("the ladder", () => {
  it("sets levels apart evenly, and a blank apart from 0", () => {
    expect([0, 1, 2, 3, 4].map((level) => levelX(level, 4))).toEqual([26, 43, 60, 77, 94]);
    expect(row(null, 0, 4).marks.map(({ x }) => x)).toEqual([BLANK_X, 26, 94]);
    expect(BLANK_X).toBeLessThan(levelX(0, 4) - 10);
  });

  it("draws the distance from the lowest to the highest reading that exists", () => {
    expect(row(3, 1, 2).distance).toEqual({ from: 43, to: 77 });
    expect(row(3, null, 1).distance).toEqual({ from: 43, to: 77 });
  });

  it.each([
    ["all are the same", row(2, 2, 2)],
    ["only one exists", row(2, null, null)],
    ["none exists", row(null, null, null)],
  ])("draws no distance where %s", (_, { distance }) => {
    expect(distance).toBeUndefined();
  });

  it("sets marks on one level beside each other, in the order said, shown, lived", () => {
    expect(row(2, 2, 2).marks.map(({ step }) => step)).toEqual([-1, 0, 1]);
    expect(row(3, 2, 3).marks.map(({ step }) => step)).toEqual([-0.5, 0, 0.5]);
  });
});

describe("bars", () => {
  it("draw a value above 0 never as nothing, and 0 never as something", () => {
    expect(barWidth(0, 10, 90)).toBe(0);
    expect(barWidth(1, 100_000, 90)).toBe(0.5);
    expect(barWidth(10, 10, 90)).toBe(90);
    expect(barWidth(0, 0, 90)).toBe(0);
  });

  it("tell what was not counted from 0, and from what is not recorded", () => {
    const total = {
      kind: "unmet",
      label: "Unmet",
      words: "",
      yearlyCost: null,
      peopleWords: "",
      costWords: "",
    };
    const bars = peopleBars([
      { ...total, records: 2, people: 0, notCounted: 1, costNotGiven: 2 },
      { ...total, records: 1, people: null, notCounted: 1, costNotGiven: 1 },
      { ...total, records: 0, people: null, notCounted: 0, costNotGiven: 0 },
    ]);
    expect(bars.map(({ value, missing }) => [value, missing])).toEqual([
      [0, "1 record not counted"],
      [null, "1 record not counted"],
      [null, "none recorded"],
    ]);
  });

  it("name the pounds a year, and the records without a cost", () => {
    const total = {
      kind: null,
      label: "Kind not given",
      words: "",
      people: null,
      notCounted: 3,
      peopleWords: "",
      costWords: "",
    };
    expect(costBars([{ ...total, records: 3, yearlyCost: 1500, costNotGiven: 2 }])).toEqual([
      {
        kind: "Kind not given",
        value: 1500,
        valueWords: "£1,500 a year",
        missing: "2 records without a cost",
      },
    ]);
  });
});

/** Answers of which the last two count as true, or those whose places are given. */
const counts = (all: readonly number[], truePlaces = [all.length - 2, all.length - 1]) =>
  all.map((count, place) => ({
    id: String(place),
    label: String(place),
    count,
    positive: truePlaces.includes(place),
  }));

describe("answers to both sides of the middle", () => {
  it("set what counts as true to the right of the middle", () => {
    const parts = answerParts({ answers: counts([10, 20, 10, 10]), scored: 50, positive: 20 });
    expect(parts?.map(({ x, width, isTrue }) => [x, width, isTrue])).toEqual([
      [20, 10, false],
      [30, 20, false],
      [50, 10, true],
      [60, 10, true],
    ]);
  });

  it("draw nothing where nothing was scored", () => {
    expect(answerParts({ answers: counts([0, 0]), scored: 0, positive: 0 })).toBeUndefined();
  });

  it("go by what the report says counts as true, wherever it stands and whatever adds up", () => {
    const first = answerParts({ answers: counts([5, 3, 2], [0]), scored: 10, positive: 5 });
    expect(first?.map(({ label, isTrue, isMuch }) => [label, isTrue, isMuch])).toEqual([
      ["1", false, true],
      ["2", false, false],
      ["0", true, true],
    ]);
    const ambiguous = answerParts({ answers: counts([4, 0, 0, 4]), scored: 8, positive: 4 });
    expect(ambiguous?.map(({ isTrue }) => isTrue)).toEqual([false, false, true, true]);
  });

  it("never leave the picture, never overlap, and meet in the middle", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }), (all) => {
        const scored = all.reduce((sum, one) => sum + one, 0);
        fc.pre(scored > 0);
        const positive = (all[2] ?? 0) + (all[3] ?? 0);
        const parts = answerParts({ answers: counts(all), scored, positive }) ?? [];
        expect(parts).toHaveLength(4);
        const outside = parts.filter(({ x, width }) => x < -1e-9 || x + width > 100 + 1e-9);
        const across = parts.filter(({ x, width, isTrue, count }) => {
          const isLeft = x + width <= MIDDLE + 1e-9;
          const isRight = x >= MIDDLE - 1e-9;
          return count > 0 && !(isTrue ? isRight : isLeft);
        });
        expect([...outside, ...across]).toEqual([]);
      }),
    );
  });
});

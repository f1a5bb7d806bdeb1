import { describe, expect, it } from "vitest";
import { type Assessment } from "../../src/domain/assessment.ts";
import { type LivedRecord } from "../../src/domain/lived-record.ts";
import { type StatementLived } from "../../src/domain/statement-lived.ts";
import {
  answers,
  assessment,
  confirmed,
  groupView,
  HAPPY,
  listening,
  type Parts,
  read,
} from "../support/domain-values.ts";
import { inWords } from "../support/in-words.ts";

function given(lived: LivedRecord, more: Parts = {}): Assessment {
  return assessment({ listening: [listening("L1")], lived: [lived], ...more });
}

function livedIn(one: Assessment): StatementLived {
  const found = read(one).lived.get("I-1");
  if (found === undefined) throw new Error("I-1 is in the framework");
  return found;
}

type Counts = Readonly<Record<string, number>>;

const lived = (counts: Counts): StatementLived => livedIn(confirmed(given(answers("I-1", counts))));

describe("the level that counted answers give", () => {
  it.each<[string, Counts, number | undefined]>([
    ["10 scored answers are too few", { always: 10 }, undefined],
    ["11 are enough", { always: 11 }, 3],
    [
      "asides do not make them enough",
      { always: 10, "not-sure": 30, "not-about-me": 9 },
      undefined,
    ],
    ["0.6", { never: 40, mostly: 30, always: 30 }, 3],
    ["0.6 of 15", { never: 6, mostly: 9 }, 3],
    ["a little below 0.6", { never: 41, mostly: 59 }, 2],
    ["counts never give 4", { always: 1000 }, 3],
    ["0.3", { never: 70, always: 30 }, 2],
    ["a little below 0.3", { never: 71, always: 29 }, 1],
    ["0.1", { never: 90, mostly: 10 }, 1],
    ["a little below 0.1", { never: 91, mostly: 9 }, 0],
    ["half at least sometimes", { never: 50, sometimes: 50 }, 1],
    ["half at least sometimes, some of them always", { never: 50, sometimes: 41, always: 9 }, 1],
    ["fewer than half at least sometimes", { never: 51, sometimes: 49 }, 0],
    ["all sometimes", { sometimes: 100 }, 1],
    ["all never", { never: 11 }, 0],
    ["asides do not dilute", { never: 40, mostly: 60, "not-sure": 1000 }, 3],
  ])("%s", (_, counts, expected) => {
    expect(lived(counts).level).toBe(expected);
  });

  it("is not asked where nothing was counted, and asked where only asides were", () => {
    expect(lived({})).toMatchObject({ asked: false, level: undefined, confirms: false });
    expect(lived({ never: 0, always: 0 })).toMatchObject({ asked: false, level: undefined });
    expect(lived({ "not-about-me": 12 })).toMatchObject({ asked: true, level: undefined });
    expect(lived({ "not-sure": 12 })).toMatchObject({
      asked: true,
      level: undefined,
      confirms: false,
    });
    expect(lived({ "not-sure": 12 }).counted).toMatchObject({
      scored: 0,
      share: undefined,
      interval: undefined,
    });
  });

  it("ignores a word that the framework does not know", () => {
    expect(lived({ wonderful: 100 })).toMatchObject({ asked: false, level: undefined });
  });

  it("gives the scale's own words", () => {
    expect(lived({ always: 11 }).label).toBe("Most gardeners");
    expect(lived({ sometimes: 11 }).label).toBe("A few gardeners");
    expect(lived({ never: 11 }).label).toBe("Hardly a gardener");
  });
});

describe("whether counted answers confirm", () => {
  it.each<[string, Counts, boolean]>([
    // Lower limits worked out apart: 11 of 15 0.480; 12 of 16 0.505; 15 of 20 0.531; 57 of 95 0.4994; 60 of 100 0.5020.
    ["12 of 16 are enough", { never: 4, always: 12 }, true],
    ["16 of 16 are as good as 12", { always: 16 }, true],
    ["15 of 15 are as uncertain as 11", { always: 15 }, false],
    ["11 of 15 are too uncertain", { never: 4, always: 11 }, false],
    ["15 of 20 are enough", { never: 5, always: 15 }, true],
    ["60 of 100 are enough", { never: 40, mostly: 60 }, true],
    ["57 of 95 are enough for level 3, and too uncertain", { never: 38, mostly: 57 }, false],
    ["a level below the target confirms nothing", { never: 450, mostly: 550 }, false],
    ["exactly a third aside", { always: 80, "not-sure": 20, "rather-not-say": 20 }, true],
    ["a third aside of few", { always: 16, "not-sure": 8 }, true],
    ["more than a third aside", { always: 80, "not-sure": 21, "rather-not-say": 20 }, false],
    ["one more aside of few", { always: 16, "not-sure": 9 }, false],
    ["those it is not about are not asides", { always: 80, "not-about-me": 1000 }, true],
  ])("%s", (_, counts, expected) => {
    expect(lived(counts).confirms).toBe(expected);
  });

  it("does not, where people have not confirmed the record", () => {
    const found = livedIn(given(answers("I-1", HAPPY)));
    expect(found).toMatchObject({ level: 3, confirms: false });
    expect(found.reason()).toContain("people have not confirmed the record in their own name");
  });

  it("does not, where it was confirmed by somebody on the council's side, or by nobody known", () => {
    const one = given(answers("I-1", HAPPY));
    expect(livedIn(confirmed(one, "lead")).confirms).toBe(false);
    expect(livedIn(confirmed(one, "nobody")).confirms).toBe(false);
    expect(livedIn(confirmed(one, "group")).confirms).toBe(true);
  });

  it.each<[string, (one: Assessment) => Assessment]>([
    [
      "one answer more",
      (one) => ({ ...one, lived: new Map([["I-1", answers("I-1", { ...HAPPY, always: 31 })]]) }),
    ],
    [
      "an answer taken away",
      (one) => ({ ...one, lived: new Map([["I-1", answers("I-1", { ...HAPPY, never: 4 })]]) }),
    ],
    [
      "another statement added to the record",
      (one) => ({ ...one, lived: new Map([...one.lived, ["I-2", answers("I-2", HAPPY)]]) }),
    ],
    [
      "the date of the listening",
      (one) => ({
        ...one,
        listening: new Map(
          [...one.listening].map(([id, record]) => [id, { ...record, asOf: "2026-09-01" }]),
        ),
      }),
    ],
    [
      "who was in the room",
      (one) => ({
        ...one,
        listening: new Map(
          [...one.listening].map(([id, record]) => [id, { ...record, officerPresent: true }]),
        ),
      }),
    ],
    [
      "a group's level slipped in",
      (one) => ({
        ...one,
        lived: new Map([["I-1", answers("I-1", HAPPY, { group: groupView({ level: 4 }) })]]),
      }),
    ],
  ])("does not, after a change: %s", (_, change) => {
    const before = confirmed(given(answers("I-1", HAPPY)));
    const after = livedIn(change(before));
    expect(livedIn(before).confirms).toBe(true);
    expect(after.confirms).toBe(false);
    expect(after.reason()).toContain("has changed since people confirmed it on 2 July 2026");
  });

  it("does not mind the order of records and of answers", () => {
    const one = confirmed(
      given(answers("I-1", HAPPY), {
        lived: [answers("I-1", HAPPY), answers("I-2", { never: 20 })],
      }),
    );
    const turned: Assessment = {
      ...one,
      lived: new Map(
        [...one.lived]
          .toReversed()
          .map(([id, record]) => [
            id,
            { ...record, counts: new Map([...record.counts].toReversed()) },
          ]),
      ),
    };
    expect(inWords(livedIn(turned))).toEqual(inWords(livedIn(one)));
    expect(livedIn(turned).confirms).toBe(true);
  });
});

const group = (more: Parameters<typeof groupView>[0]): StatementLived =>
  livedIn(confirmed(given(answers("I-1", {}, { group: groupView(more) }))));

describe("a group's level", () => {
  it.each<[number, number, number | undefined, boolean]>([
    [4, 3, undefined, false],
    [5, 3, 3, false],
    [10, 3, 3, false],
    [11, 3, 3, true],
    [11, 4, 4, true],
    [11, 2, 2, false],
    [4, 0, undefined, false],
    [5, 0, 0, false],
  ])("of %i people on %i: level %s, confirms: %s", (people, level, expected, confirms) => {
    expect(group({ people, level })).toMatchObject({ asked: true, level: expected, confirms });
    expect(group({ people, level }).group).toMatchObject({ agreed: level, level: expected });
  });

  it("comes from a listening of its own where it says so", () => {
    const one = given(
      answers("I-1", { always: 40 }, { group: groupView({ from: "L2", level: 3 }) }),
      {
        listening: [listening("L1"), listening("L2", { asOf: "2024-01-01" })],
      },
    );
    expect(livedIn(confirmed(one))).toMatchObject({
      level: 3,
      confirms: true,
      group: { level: undefined, confirms: false },
      counted: { level: 3, confirms: true },
    });
  });
});

describe("both readings", () => {
  const both = (counts: Counts, level: number, people = 12): StatementLived =>
    livedIn(confirmed(given(answers("I-1", counts, { group: groupView({ level, people }) }))));

  it.each<[string, Counts, number, number, boolean]>([
    ["the group's lower level counts", { always: 40 }, 1, 1, false],
    ["the counts' lower level counts", { never: 40 }, 4, 0, false],
    ["the counts confirm beneath a higher group", { always: 40 }, 4, 3, true],
    ["both at 3", { always: 40 }, 3, 3, true],
    ["the counts too few, the group counts", { always: 5 }, 3, 3, true],
  ])("%s", (_, counts, level, expected, confirms) => {
    expect(both(counts, level)).toMatchObject({ level: expected, confirms });
  });

  it("is not confirmed by the higher where the lower does not confirm", () => {
    expect(both({ never: 3, always: 8 }, 4)).toMatchObject({ level: 3, confirms: false });
  });

  it("prints both", () => {
    expect(both({ always: 40 }, 1).reason()).toMatch(
      /^40 of 40 .*\. A group of 12 agreed on 1 A few gardeners$/,
    );
  });
});

describe("the date of the listening", () => {
  it.each([
    ["2025-03-30", 3],
    ["2025-03-29", undefined],
    ["2026-09-30", 3],
    ["2026-10-01", undefined],
    [undefined, undefined],
  ])("as at %s: level %s", (asOf, expected) => {
    const one = given(answers("I-1", HAPPY, { group: groupView() }), {
      listening: [listening("L1", { asOf })],
    });
    const found = livedIn(confirmed(one));
    expect(found).toMatchObject({ asked: true, level: expected, confirms: expected === 3 });
  });

  it("confirms nothing where the listening is not in the file", () => {
    expect(livedIn(given(answers("I-1", HAPPY), { listening: [] })).confirms).toBe(false);
  });
});

describe("the reason", () => {
  it("says what it rests on", () => {
    expect(lived({ never: 4, always: 12 }).reason()).toBe(
      "12 of 16 (75%) say “mostly” or “always”: 3 Most gardeners, and it confirms",
    );
    expect(lived({ always: 10 }).reason()).toBe(
      "10 scored answers, fewer than 11: too few for a level",
    );
    expect(lived({ never: 4, always: 7 }).reason()).toBe(
      "7 of 11 (64%) say “mostly” or “always”: 3 Most gardeners, not confirmed: too uncertain (it could be as low as 35%, and 50% is needed)",
    );
    expect(lived({ never: 3, always: 8 }).reason()).toBe(
      "8 of 11 (73%) say “mostly” or “always”: 3 Most gardeners, not confirmed: too uncertain (fewer than 5 say otherwise, and taken as 4 it could be as low as 35%, and 50% is needed)",
    );
    expect(lived({ never: 8, always: 4 }).reason()).toBe(
      "4 of 12 (33%) say “mostly” or “always”: 1 A few gardeners, because fewer than 5 say so",
    );
  });
});

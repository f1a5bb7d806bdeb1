import { describe, expect, it } from "vitest";
import { type Said } from "../../src/domain/commitment-record.ts";
import { findGap, saidLevel } from "../../src/domain/gap.ts";
import { type Levels } from "../../src/domain/levels.ts";
import {
  findStanding,
  type Standing,
  STANDINGS,
  type StandingFacts,
} from "../../src/domain/standing.ts";
import { saysSoItself, STANDING_INFO } from "../../src/domain/standing.ts";
import { standingReason } from "../../src/domain/standing-words.ts";
import { level } from "../support/domain-values.ts";
import { EXPERIENCE, LADDER } from "../support/gardens-framework.ts";

type MaybeLevel = number | undefined;

const LEVELS: readonly MaybeLevel[] = [undefined, 0, 1, 2, 3, 4];
const SAID: readonly Said[] = [
  { kind: "not-assessed" },
  { kind: "not-applicable" },
  { kind: "not-known" },
  ...[0, 1, 2, 3, 4].map(level),
];
const TARGET = 3;

interface Case {
  readonly said: Said;
  readonly shown: MaybeLevel;
  readonly lived: MaybeLevel;
  readonly confirms: boolean;
  readonly view: MaybeLevel;
  readonly against: MaybeLevel;
}

/** Every choice of one value for each reading. */
const EVERY_CASE: readonly Case[] = SAID.flatMap((said) =>
  LEVELS.flatMap((shown) =>
    LEVELS.flatMap((lived) =>
      (lived === undefined ? [false] : [false, true]).flatMap((confirms) =>
        LEVELS.flatMap((view) =>
          [undefined, 0, 1, 2].map((against) => ({ said, shown, lived, confirms, view, against })),
        ),
      ),
    ),
  ),
);

function factsOf({ said, shown, lived, confirms, view, against }: Case): StandingFacts {
  const levels: Levels = { said: saidLevel(said), shown, lived, peoplesView: view, against };
  return { said, levels, livedConfirms: confirms, target: TARGET };
}

/**
 * The table of product.md, row by row, the first that fits. Written without a look at the source: each row says in
 * full when it holds, so that their order is the only thing that they share.
 */
const TABLE: readonly (readonly [Standing, (one: Case) => boolean])[] = [
  ["not-assessed", ({ said }) => said.kind === "not-assessed"],
  ["not-applicable", ({ said }) => said.kind === "not-applicable"],
  [
    "understated",
    (one) =>
      saidBelow(one) &&
      atLeast(one.shown) &&
      one.confirms &&
      atLeast(one.lived) &&
      // Decided beyond product.md: nothing may stand against it.
      !below(one.view) &&
      !below(one.against),
  ],
  [
    "not-kept",
    (one) =>
      saidBelow(one) || (one.said.kind === "not-known" && (below(one.lived) || below(one.view))),
  ],
  [
    "contested",
    (one) => saidReaches(one) && (below(one.lived) || below(one.view) || below(one.against)),
  ],
  ["not-known", ({ said }) => said.kind === "not-known"],
  ["unproven", (one) => saidReaches(one) && !atLeast(one.shown)],
  ["unconfirmed", (one) => atLeast(one.shown) && !(one.confirms && atLeast(one.lived))],
  ["kept", (one) => atLeast(one.shown) && one.confirms && atLeast(one.lived)],
];

function atLeast(reading: MaybeLevel): boolean {
  return reading !== undefined && reading >= TARGET;
}

function below(reading: MaybeLevel): boolean {
  return reading !== undefined && reading < TARGET;
}

function saidBelow({ said }: Case): boolean {
  return said.kind === "level" && said.level < TARGET;
}

function saidReaches({ said }: Case): boolean {
  return said.kind === "level" && said.level >= TARGET;
}

describe("findStanding", () => {
  it("agrees with the table of product.md in every case there is", () => {
    const wrong = EVERY_CASE.map((one) => ({
      ...one,
      found: findStanding(factsOf(one)),
      expected: TABLE.find(([, holds]) => holds(one))?.[0],
    })).filter(({ found, expected }) => found !== expected);
    expect(wrong).toEqual([]);
    const seen = new Set(EVERY_CASE.map((one) => findStanding(factsOf(one))));
    expect([...seen].toSorted()).toEqual([...STANDINGS].toSorted());
    expect(EVERY_CASE).toHaveLength(8 * 6 * 11 * 6 * 4);
  });

  const kept: Case = {
    said: level(3),
    shown: 3,
    lived: 3,
    confirms: true,
    view: undefined,
    against: undefined,
  };

  it.each<[Standing, Partial<Case>]>([
    ["kept", {}],
    ["kept", { said: level(4), shown: 4, lived: 4, view: 4 }],
    ["kept", { view: 3 }],
    ["unconfirmed", { confirms: false }],
    ["unconfirmed", { lived: undefined, confirms: false }],
    ["unproven", { shown: 2 }],
    ["unproven", { shown: undefined }],
    ["contested", { lived: 2, confirms: false }],
    ["contested", { lived: 2, shown: undefined }],
    ["contested", { view: 2 }],
    ["contested", { against: 2 }],
    ["understated", { said: level(2) }],
    ["understated", { said: level(0), view: 3 }],
    ["not-kept", { said: level(2), shown: 2 }],
    ["not-kept", { said: level(2), confirms: false }],
    ["not-kept", { said: level(2), lived: undefined }],
    ["not-kept", { said: level(2), view: 2 }],
    ["not-kept", { said: level(2), against: 2 }],
    ["not-kept", { said: { kind: "not-known" }, lived: 2 }],
    ["not-kept", { said: { kind: "not-known" }, view: 0 }],
    ["not-known", { said: { kind: "not-known" } }],
    ["not-known", { said: { kind: "not-known" }, against: 0 }],
    ["not-known", { said: { kind: "not-known" }, lived: undefined, view: undefined }],
    ["not-applicable", { said: { kind: "not-applicable" } }],
    ["not-assessed", { said: { kind: "not-assessed" } }],
  ])("%s: what is kept, but %j", (expected, change) => {
    expect(findStanding(factsOf({ ...kept, ...change }))).toBe(expected);
  });

  it("follows the framework's target", () => {
    const facts = { ...factsOf(kept), target: 4 };
    expect(findStanding(facts)).toBe("not-kept");
    expect(findStanding({ ...facts, said: level(4) })).toBe("contested");
  });
});

describe("saysSoItself", () => {
  it.each<[boolean, Partial<Case>]>([
    [true, { said: level(1) }],
    [true, { said: level(1), shown: 1, lived: 2, view: 1, against: 1 }],
    [false, { said: level(2), shown: 1 }],
    [false, { said: level(2), lived: 1 }],
    [false, { said: level(2), view: 1 }],
    [false, { said: level(2), against: 1 }],
    [false, { said: level(3) }],
    [false, { said: { kind: "not-known" } }],
  ])("%s: %j", (expected, one) => {
    const blank: Case = {
      said: level(0),
      shown: undefined,
      lived: undefined,
      confirms: false,
      view: undefined,
      against: undefined,
    };
    expect(saysSoItself(factsOf({ ...blank, ...one }))).toBe(expected);
  });
});

function gapOf(one: Case, standing: Standing): { trueSize: MaybeLevel; trueLowest: MaybeLevel } {
  const said = one.said.kind === "level" ? one.said.level : undefined;
  const there = [said, one.shown, one.lived, one.view, one.against].filter(
    (found) => found !== undefined,
  );
  const none = ["not-assessed", "not-applicable", "understated"].includes(standing);
  if (none || there.length === 0) return { trueSize: undefined, trueLowest: undefined };
  return { trueSize: Math.max(0, TARGET - Math.min(...there)), trueLowest: Math.min(...there) };
}

describe("the gap", () => {
  it("is the target less the lowest that there is, in every case", () => {
    const wrong = EVERY_CASE.map((one) => {
      const facts = factsOf(one);
      const { size, lowest } = findGap(facts.levels, TARGET, findStanding(facts));
      return { ...one, size, lowest: lowest?.level, ...gapOf(one, findStanding(facts)) };
    }).filter((one) => one.size !== one.trueSize || one.lowest !== one.trueLowest);
    expect(wrong).toEqual([]);
  });

  it.each<[string, Partial<Levels>, number | undefined, readonly string[]]>([
    ["nothing missing", { said: 3, shown: 2, lived: 1 }, 2, []],
    ["lived missing is not 0", { said: 3, shown: 2 }, 1, ["lived"]],
    ["shown missing is not 0", { said: 2, lived: 2 }, 1, ["shown"]],
    ["only a claim", { said: 3 }, 0, ["shown", "lived"]],
    ["a true 0", { said: 0, shown: 0, lived: 0 }, 3, []],
    ["nobody's view is not missing", { said: 3, shown: 3, lived: 3 }, 0, []],
    ["evidence against", { said: 3, shown: 3, lived: 3, against: 1 }, 2, []],
    ["people's view", { said: 3, shown: 3, lived: 3, peoplesView: 0 }, 3, []],
    ["nothing at all", {}, undefined, ["said", "shown", "lived"]],
  ])("%s", (_, given, size, missing) => {
    const levels: Levels = {
      said: undefined,
      shown: undefined,
      lived: undefined,
      peoplesView: undefined,
      against: undefined,
      ...given,
    };
    const gap = findGap(levels, TARGET, "not-kept");
    expect(gap.size).toBe(size);
    expect(gap.missing).toEqual(missing);
  });

  it("names the first of the readings that are the lowest", () => {
    const levels: Levels = { said: 3, shown: 1, lived: 2, peoplesView: 1, against: 1 };
    expect(findGap(levels, TARGET, "not-kept").lowest).toEqual({ reading: "shown", level: 1 });
    const without = { ...levels, shown: 2 };
    expect(findGap(without, TARGET, "not-kept").lowest?.reading).toBe("peoplesView");
  });
});

describe("the reason of a standing", () => {
  const words = (one: Partial<Case>): string => {
    const facts = factsOf({
      said: level(3),
      shown: 3,
      lived: 3,
      confirms: true,
      view: undefined,
      against: undefined,
      ...one,
    });
    return standingReason(findStanding(facts), facts, { reach: LADDER, experience: EXPERIENCE });
  };

  it.each<[string, Partial<Case>]>([
    ["Said 3 Growing, shown 3 Growing and lived 3 Most gardeners, which people confirm", {}],
    [
      "Said 3 Growing, but lived 1 A few gardeners, the people's own view 2 Sprouting and evidence against 0 Bare",
      { lived: 1, view: 2, against: 0 },
    ],
    ["Said 3 Growing, but shown nothing", { shown: undefined }],
    [
      "Said 1 Sown, below the target, and the council says so",
      { said: level(1), shown: 1, confirms: false },
    ],
    [
      "Said 2 Sprouting, below the target; lived 1 A few gardeners",
      { said: level(2), lived: 1, confirms: false },
    ],
    [
      "The council cannot tell, but lived 0 Hardly a gardener",
      { said: { kind: "not-known" }, lived: 0 },
    ],
    ["Nobody has answered yet", { said: { kind: "not-assessed" } }],
  ])("%s", (expected, one) => {
    expect(words(one)).toBe(expected);
  });

  it("names no lived level in the ladder's words, in any case", () => {
    const lived = EVERY_CASE.filter((one) => one.lived !== undefined);
    const borrowed = /lived \d (Bare|Sown|Sprouting|Growing|Blooming)/;
    expect(lived.map(words).filter((text) => borrowed.test(text))).toEqual([]);
  });

  it("has a word and a meaning for every standing", () => {
    for (const standing of STANDINGS) expect(STANDING_INFO[standing].means).toMatch(/^[A-Z].*\.$/);
  });
});

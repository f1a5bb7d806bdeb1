import { describe, expect, it } from "vitest";
import { type EvidenceLink } from "../../src/domain/commitment-record.ts";
import { type Evidence } from "../../src/domain/evidence.ts";
import { type ReachScale } from "../../src/domain/reach-scale.ts";
import { findShown, type Shown } from "../../src/domain/shown.ts";
import { assessment, link, piece } from "../support/domain-values.ts";
import { LADDER, rule } from "../support/gardens-framework.ts";

type Given = readonly [Evidence, Partial<EvidenceLink>];

function shown(given: readonly Given[], scale: ReachScale = LADDER): Shown {
  const evidence = given.map(([one]) => one);
  const links = given.map(([{ id }, more]) => link(id, more));
  return findShown(scale, assessment({ evidence }), links);
}

const share = (percent: number): Partial<EvidenceLink> => ({ yes: percent, of: 100 });
const people = (id: string, more: Partial<Evidence> = {}): Evidence => piece(id, more);
const outcomes = (id: string, more: Partial<Evidence> = {}): Evidence =>
  piece(id, { kind: "outcomes", ...more });

describe("the level shown", () => {
  it.each<[string, number | undefined, readonly Given[]]>([
    ["no evidence", undefined, []],
    ["one document", 1, [[people("E1", { method: "document" }), {}]]],
    [
      "documents alone, ever so many",
      1,
      Array.from({ length: 9 }, (_, index): Given => [
        people(`E${String(index)}`, { method: "document", byGroup: true, coProduced: true }),
        { shows: 4 },
      ]),
    ],
    ["a document lowered to 0", 0, [[people("E1", { method: "document" }), { shows: 0 }]]],
    ["something told", 2, [[people("E1", { method: "told" }), {}]]],
    ["told lowered to 1", 1, [[people("E1", { method: "told" }), { shows: 1 }]]],
    ["counted of people, none", 0, [[people("E1"), share(0)]]],
    ["counted of people, a tenth", 1, [[people("E1"), share(10)]]],
    ["counted of people, a third", 2, [[people("E1"), share(33)]]],
    ["counted of people alone, all", 2, [[people("E1"), share(100)]]],
    ["counted of outcomes alone, all", 2, [[outcomes("E1"), share(100)]]],
    [
      "people and outcomes",
      3,
      [
        [people("E1"), share(60)],
        [outcomes("E2"), share(60)],
      ],
    ],
    [
      "people and staff",
      3,
      [
        [people("E1"), share(60)],
        [piece("E2", { kind: "staff" }), share(60)],
      ],
    ],
    [
      "people and outcomes, one a little below",
      2,
      [
        [people("E1"), share(60)],
        [outcomes("E2"), share(59)],
      ],
    ],
    [
      "people and outcomes from one place",
      2,
      [
        [people("E1", { where: "a#p1" }), share(70)],
        [outcomes("E2", { where: "a#p2" }), share(70)],
      ],
    ],
    [
      "people and outcomes, one past its date",
      2,
      [
        [people("E1"), share(70)],
        [outcomes("E2", { asOf: "2025-03-29" }), share(70)],
      ],
    ],
    [
      "people and outcomes, both past their dates",
      undefined,
      [
        [people("E1", { asOf: "2025-03-29" }), share(70)],
        [outcomes("E2", { asOf: "2025-03-29" }), share(70)],
      ],
    ],
    [
      "people counted, outcomes only told",
      2,
      [
        [people("E1"), share(70)],
        [outcomes("E2", { method: "told" }), { shows: 4 }],
      ],
    ],
    [
      "people and outcomes, one about a part",
      2,
      [
        [people("E1"), share(100)],
        [outcomes("E2", { part: "one bed" }), share(100)],
      ],
    ],
    [
      "nine tenths of both, by group and co-produced",
      4,
      [
        [people("E1", { byGroup: true }), share(90)],
        [outcomes("E2", { coProduced: true }), share(90)],
      ],
    ],
    [
      "nine tenths of both, not by group",
      3,
      [
        [people("E1"), share(90)],
        [outcomes("E2", { coProduced: true }), share(90)],
      ],
    ],
    [
      "nine tenths of both, not co-produced",
      3,
      [
        [people("E1", { byGroup: true }), share(90)],
        [outcomes("E2"), share(90)],
      ],
    ],
    [
      "nine tenths of people and of staff, no outcomes",
      3,
      [
        [people("E1", { byGroup: true, coProduced: true }), share(90)],
        [piece("E2", { kind: "staff" }), share(90)],
      ],
    ],
    [
      "the breakdown by group is a document, which shows 1",
      3,
      [
        [people("E1"), share(95)],
        [outcomes("E2", { coProduced: true }), share(95)],
        [piece("E3", { method: "document", byGroup: true }), { shows: 4 }],
      ],
    ],
    [
      "the breakdown by group shows 3 only",
      3,
      [
        [people("E1"), share(95)],
        [outcomes("E2", { coProduced: true }), share(95)],
        [piece("E3", { kind: "staff", byGroup: true }), share(89)],
      ],
    ],
  ])("%s: %s", (_, expected, given) => {
    expect(shown(given).level).toBe(expected);
    expect(shown(given.toReversed()).level).toBe(expected);
  });

  it("leaves out a link that leads nowhere", () => {
    expect(findShown(LADDER, assessment(), [link("E9", share(100))])).toMatchObject({
      level: undefined,
      pieces: [],
    });
  });

  it("shows nothing without a piece, even where a level has no rule", () => {
    const loose = { ...LADDER, levels: LADDER.levels.map((rung) => ({ ...rung, requires: [] })) };
    expect(shown([], loose).level).toBeUndefined();
    expect(shown([[people("E1"), share(35)]], loose).level).toBe(2);
  });
});

const newerPiece = (id: string, asOf: string): Given => [
  people(id, { asOf, replaces: "E1" }),
  share(70),
];

describe("evidence against", () => {
  it.each<[string, Evidence, Partial<EvidenceLink>, boolean]>([
    ["counted, below the target", people("E1"), share(59), true],
    ["counted, at the target", people("E1"), share(60), false],
    ["counted, nobody said yes", people("E1"), share(0), true],
    ["counted, lowered below the target", people("E1"), { ...share(80), shows: 2 }, true],
    ["told", people("E1", { method: "told" }), {}, false],
    ["a document", people("E1", { method: "document" }), {}, false],
    ["about a part only", people("E1", { part: "one bed" }), share(10), false],
    ["past its date", people("E1", { asOf: "2025-03-29" }), share(10), false],
    ["after this assessment", people("E1", { asOf: "2026-10-01" }), share(10), false],
    ["unfinished", people("E1", { chosen: undefined }), share(10), false],
  ])("%s", (_, one, given, expected) => {
    const found = shown([[one, given]]);
    expect(found.against).toEqual(expected ? ["E1"] : []);
    expect(found.againstLevel === undefined).toBe(!expected);
  });

  it("has the level of the lowest piece", () => {
    const found = shown([
      [people("E1"), share(40)],
      [outcomes("E2"), share(15)],
      [piece("E3", { kind: "staff" }), share(90)],
    ]);
    expect(found.against).toEqual(["E1", "E2"]);
    expect(found.againstLevel).toBe(1);
  });

  const old = people("E1", { asOf: "2026-01-01" });

  it.each<[string, Given, boolean]>([
    ["a newer piece of the same kind", [people("E2", { replaces: "E1" }), share(70)], true],
    ["one that is no better", [people("E2", { replaces: "E1" }), share(10)], true],
    ["one that does not say so", [people("E2"), share(70)], false],
    ["one that replaces another", [people("E2", { replaces: "E3" }), share(70)], false],
    ["an older one", [people("E2", { replaces: "E1", asOf: "2025-12-31" }), share(70)], false],
    [
      "one of the same day",
      [people("E2", { replaces: "E1", asOf: "2026-01-01" }), share(70)],
      false,
    ],
    ["one of another kind", [outcomes("E2", { replaces: "E1" }), share(70)], false],
    ["one that was told", [people("E2", { replaces: "E1", method: "told" }), {}], false],
    ["a document", [people("E2", { replaces: "E1", method: "document" }), {}], false],
    ["one about a part", [people("E2", { replaces: "E1", part: "one bed" }), share(70)], false],
    [
      "one from the future",
      [people("E2", { replaces: "E1", asOf: "2026-12-01" }), share(70)],
      false,
    ],
    ["an unfinished one", [people("E2", { replaces: "E1", whom: undefined }), share(70)], false],
  ])("loses its force to %s: see there", (_, newer, ends) => {
    const found = shown([[old, share(20)], newer]);
    expect(found.against.includes("E1")).toBe(!ends);
    expect(found.pieces[0]?.replacedBy).toBe(ends ? "E2" : undefined);
    expect(found.pieces).toHaveLength(2);
  });

  it("loses its force to the newest, or to the first id of one day, whatever the order in the file", () => {
    const given = [
      newerPiece("E2", "2026-02-01"),
      newerPiece("E4", "2026-03-01"),
      newerPiece("E3", "2026-03-01"),
    ];
    for (const others of [given, given.toReversed()]) {
      expect(shown([[old, share(20)], ...others]).pieces[0]?.replacedBy).toBe("E3");
    }
  });

  it("keeps its force against a count of too few, which is none itself", () => {
    const strict = { ...LADDER, leastCounted: 5 };
    const few: Given = [people("E2", { replaces: "E1" }), { yes: 4, of: 4 }];
    expect(shown([[old, share(20)], few], strict).against).toEqual(["E1"]);
    expect(shown([[people("E1"), { yes: 0, of: 4 }]], strict).against).toEqual([]);
  });

  it("keeps its force against a piece that is not linked to the commitment", () => {
    const evidence = [old, people("E2", { replaces: "E1" })];
    const found = findShown(LADDER, assessment({ evidence }), [link("E1", share(20))]);
    expect(found.against).toEqual(["E1"]);
  });

  it("keeps its force where it says that it replaces itself", () => {
    expect(shown([[people("E1", { replaces: "E1" }), share(20)]]).against).toEqual(["E1"]);
  });

  it("loses its force, and yet no support is taken away", () => {
    const found = shown([
      [people("E1", { asOf: "2026-01-01" }), share(70)],
      [people("E2", { replaces: "E1" }), share(20)],
      [outcomes("E3"), share(70)],
    ]);
    expect(found.level).toBe(3);
    expect(found.against).toEqual(["E2"]);
  });
});

describe("the reason of the level", () => {
  it.each<[string, readonly Given[]]>([
    ["nothing shown: no evidence is given", []],
    [
      "nothing shown: E1 counts for nothing: from March 2024, past its 18 months",
      [[people("E1", { asOf: "2024-03-31" }), share(70)]],
    ],
    [
      "nothing shown: none of the 2 pieces counts",
      [
        [people("E1", { asOf: "2024-03-31" }), share(70)],
        [people("E2", { kind: undefined }), share(70)],
      ],
    ],
    [
      "held at 1 Sown. Level 2 Sprouting needs something told or counted that shows 2 or more. There is none",
      [[people("E1", { method: "document" }), {}]],
    ],
    [
      "held at 2 Sprouting. Level 3 Growing needs something counted from people that shows 3 or more. The newest is from March 2024, past its 18 months",
      [
        [people("E1", { asOf: "2024-03-31" }), share(70)],
        [people("E0", { asOf: "2024-02-01" }), share(90)],
        [outcomes("E2"), share(70)],
      ],
    ],
    [
      "held at 2 Sprouting. Level 3 Growing needs something counted from people that shows 3 or more. E1 shows 2. Level 3 also needs something counted from staff, partners, processes or outcomes that shows 3 or more. There is none",
      [[people("E1"), share(35)]],
    ],
    [
      "held at 2 Sprouting. Level 3 Growing needs something counted from people. Level 3 also needs something counted from staff, partners, processes or outcomes. Each has to come from a different source",
      [
        [people("E1", { where: "a" }), share(70)],
        [outcomes("E2", { where: "a" }), share(70)],
      ],
    ],
    [
      "held at 2 Sprouting. Level 3 Growing needs something counted from staff, partners, processes or outcomes that shows 3 or more. E2 is not finished",
      [
        [people("E1"), share(70)],
        [outcomes("E2", { chosen: undefined }), share(70)],
      ],
    ],
    [
      "reaches 4 Blooming, the highest level",
      [
        [people("E1", { byGroup: true }), share(90)],
        [outcomes("E2", { coProduced: true }), share(90)],
      ],
    ],
  ])("%s", (expected, given) => {
    expect(shown(given).reason()).toBe(expected);
    expect(shown(given.toReversed()).reason()).toBe(expected);
  });

  it("names the same piece whatever the order in the file", () => {
    const given: readonly Given[] = [
      [people("E3"), share(35)],
      [people("E1"), share(35)],
      [people("E2", { asOf: "2026-01-01" }), share(35)],
    ];
    expect(shown(given).reason()).toContain(". E1 shows 2");
    expect(shown(given.toReversed()).reason()).toBe(shown(given).reason());
  });

  it("says that too few reach the level where several are wanted", () => {
    const scale = {
      ...LADDER,
      levels: [
        { level: 0, label: "Bare", means: "", requires: [rule({})] },
        { level: 1, label: "Sown", means: "", requires: [rule({ atLeast: 2 })] },
      ],
    };
    expect(
      shown(
        [
          [people("E1"), share(20)],
          [people("E2"), share(5)],
        ],
        scale,
      ).reason(),
    ).toBe(
      "held at 0 Bare. Level 1 Sown needs 2 pieces that show 1 or more. Too few reach it. E1 shows 1",
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evidence } from "../../src/domain/evidence.ts";
import { fitsRule, meetsRules, ruleInWords } from "../../src/domain/evidence-rule.ts";
import { EVIDENCE_KINDS, EVIDENCE_METHODS } from "../../src/domain/evidence.ts";
import { type EvidenceRule } from "../../src/domain/reach-scale.ts";
import { isSameSource, sourceKeys } from "../../src/domain/source.ts";
import { piece } from "../support/domain-values.ts";
import { LADDER, rule } from "../support/gardens-framework.ts";

const [, , , LEVEL_3 = [], LEVEL_4 = []] = LADDER.levels.map(({ requires }) => requires);

describe("fitsRule", () => {
  it.each([
    ["anything", rule({}), piece("E1", { kind: undefined, method: undefined }), true],
    ["its kind", rule({ kinds: ["people"] }), piece("E1"), true],
    ["another kind", rule({ kinds: ["staff"] }), piece("E1"), false],
    ["no kind", rule({ kinds: ["staff"] }), piece("E1", { kind: undefined }), false],
    ["its method", rule({ methods: ["told", "counted"] }), piece("E1"), true],
    ["another method", rule({ methods: ["told"] }), piece("E1"), false],
    ["no method", rule({ methods: ["told"] }), piece("E1", { method: undefined }), false],
    ["not by group", rule({ byGroup: true }), piece("E1"), false],
    ["by group", rule({ byGroup: true }), piece("E1", { byGroup: true }), true],
    ["not co-produced", rule({ coProduced: true }), piece("E1"), false],
    ["co-produced", rule({ coProduced: true }), piece("E1", { coProduced: true }), true],
  ])("%s", (_, asked, one, expected) => {
    expect(fitsRule(asked, one)).toBe(expected);
  });
});

const people = (id: string, more: Partial<Evidence> = {}): Evidence => piece(id, more);
const outcomes = (id: string, more: Partial<Evidence> = {}): Evidence =>
  piece(id, { kind: "outcomes", ...more });

describe("meetsRules", () => {
  it.each<[string, readonly EvidenceRule[], readonly Evidence[], boolean]>([
    ["nothing asked", [], [], true],
    ["nothing there", [rule({})], [], false],
    ["level 3: people alone", LEVEL_3, [people("E1"), people("E2")], false],
    ["level 3: people and outcomes", LEVEL_3, [people("E1"), outcomes("E2")], true],
    [
      "level 3: one place, two pages",
      LEVEL_3,
      [people("E1", { where: "a.pdf#page=1" }), outcomes("E2", { where: "a.pdf#page=2" })],
      false,
    ],
    [
      "level 3: one file in two places",
      LEVEL_3,
      [people("E1", { sha256: "f" }), outcomes("E2", { sha256: "f" })],
      false,
    ],
    [
      "level 3: neither says where",
      LEVEL_3,
      [people("E1", { where: undefined }), outcomes("E2", { where: undefined })],
      false,
    ],
    [
      "level 3: one says where",
      LEVEL_3,
      [people("E1", { where: undefined }), outcomes("E2")],
      true,
    ],
    [
      "level 3: the first choice clashes, a later one does not",
      LEVEL_3,
      [people("E1", { where: "a" }), people("E2", { where: "b" }), outcomes("E3", { where: "a" })],
      true,
    ],
    [
      "level 4: one piece may meet several rules",
      LEVEL_4,
      [people("E1", { byGroup: true }), outcomes("E2", { coProduced: true })],
      true,
    ],
    [
      "level 4: nothing co-produced",
      LEVEL_4,
      [people("E1", { byGroup: true }), outcomes("E2")],
      false,
    ],
    [
      "level 4: the breakdown is a page of the same report",
      LEVEL_4,
      [
        people("E1", { where: "a#1" }),
        outcomes("E2", { coProduced: true }),
        people("E3", { where: "a#2", byGroup: true }),
      ],
      true,
    ],
    [
      "level 4: what is broken down clashes with both",
      LEVEL_4,
      [
        people("E1", { where: "a", sha256: "1" }),
        outcomes("E2", { where: "b", sha256: "2", coProduced: true }),
        piece("E3", { kind: "staff", where: "a", sha256: "2", byGroup: true }),
      ],
      false,
    ],
    ["two wanted, one there", [rule({ atLeast: 2 })], [people("E1")], false],
    ["two wanted, two there", [rule({ atLeast: 2 })], [people("E1"), people("E2")], true],
    [
      "two wanted, twice one source",
      [rule({ atLeast: 2 })],
      [people("E1", { where: "a" }), people("E2", { where: "a#2" })],
      false,
    ],
    [
      "a bridge between two sources takes nothing away",
      [rule({ atLeast: 2 })],
      [
        people("E1", { where: "a", sha256: "1" }),
        people("E2", { where: "a", sha256: "2" }),
        people("E3", { where: "b", sha256: "2" }),
      ],
      true,
    ],
  ])("%s", (_, rules, pieces, expected) => {
    expect(meetsRules(rules, pieces)).toBe(expected);
    expect(meetsRules(rules, pieces.toReversed())).toBe(expected);
  });

  it("agrees with trying every choice of pieces", () => {
    fc.assert(
      fc.property(
        fc.array(anyRule, { minLength: 1, maxLength: 4 }),
        somePieces(7),
        (rules, pieces) => {
          expect(meetsRules(rules, pieces)).toBe(meetsByTryingAll(rules, pieces));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("agrees with it where many pieces crowd into few places and files", () => {
    fc.assert(
      fc.property(
        fc.array(anyRule, { minLength: 1, maxLength: 3 }),
        fc.array(crowded, { maxLength: 12 }),
        (rules, pieces) => {
          expect(meetsRules(rules, pieces)).toBe(meetsByTryingAll(rules, pieces));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is never made false by one piece more", () => {
    fc.assert(
      fc.property(
        fc.array(anyRule, { maxLength: 4 }),
        somePieces(8),
        anyPiece,
        (rules, pieces, more) => {
          const before = meetsRules(rules, pieces);
          expect(meetsRules(rules, [...pieces, more]) || !before).toBe(true);
        },
      ),
    );
  });
});

const anyRule: fc.Arbitrary<EvidenceRule> = fc.record({
  kinds: fc.option(fc.subarray(EVIDENCE_KINDS.slice(0, 3), { minLength: 1 }), {
    nil: undefined,
  }),
  methods: fc.option(fc.subarray([...EVIDENCE_METHODS], { minLength: 1 }), { nil: undefined }),
  byGroup: fc.boolean(),
  coProduced: fc.boolean(),
  atLeast: fc.integer({ min: 1, max: 3 }),
});

function pieceWith(
  kinds: readonly (typeof EVIDENCE_KINDS)[number][],
  places: readonly (string | undefined)[],
  files: readonly (string | undefined)[],
): fc.Arbitrary<Evidence> {
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      method: fc.constantFrom(...EVIDENCE_METHODS),
      byGroup: fc.boolean(),
      coProduced: fc.boolean(),
      where: fc.constantFrom(...places),
      sha256: fc.constantFrom(...files),
    })
    .map((more) => piece("E", more));
}

const anyPiece = pieceWith(
  EVIDENCE_KINDS.slice(0, 3),
  [undefined, "a", "a#2", "b", "c", "d"],
  [undefined, undefined, "1", "2"],
);

const crowded = pieceWith(
  EVIDENCE_KINDS.slice(0, 1),
  ["a", "b", "c", "d", "e"],
  ["1", "2", "3", "4", "5", undefined],
);

function somePieces(most: number): fc.Arbitrary<readonly Evidence[]> {
  return fc.array(anyPiece, { maxLength: most });
}

/** The rule as product.md says it, by brute force: is there a choice, all from different sources, that meets all? */
function meetsByTryingAll(rules: readonly EvidenceRule[], pieces: readonly Evidence[]): boolean {
  for (let choice = 0; choice < 2 ** pieces.length; choice += 1) {
    const chosen = pieces.filter((_, index) => Math.floor(choice / 2 ** index) % 2 === 1);
    const apart = chosen.every((one, index) =>
      chosen.slice(index + 1).every((other) => !isSameSource(sourceKeys(one), sourceKeys(other))),
    );
    const met = rules.every(
      (asked) => chosen.filter((one) => fitsRule(asked, one)).length >= asked.atLeast,
    );
    if (apart && met) return true;
  }
  return false;
}

const many = (make: (index: number) => Partial<Evidence>, count = 1000): readonly Evidence[] =>
  Array.from({ length: count }, (_, index) => piece(`E${String(index)}`, make(index)));

describe("a thousand pieces made to be hard", () => {
  const four = [
    rule({ kinds: ["people"] }),
    rule({ kinds: ["staff"] }),
    rule({ kinds: ["partners"] }),
    rule({ kinds: ["outcomes"] }),
  ];
  const KINDS = ["people", "staff", "partners", "outcomes"] as const;
  const kindOf = (index: number): (typeof KINDS)[number] => KINDS[index % 4] ?? "people";

  it.each<[string, readonly EvidenceRule[], readonly Evidence[], boolean]>([
    [
      "pages of one report",
      four,
      many((index) => ({ kind: kindOf(index), where: `a#${String(index)}` })),
      false,
    ],
    ["copies of one file", four, many((index) => ({ kind: kindOf(index), sha256: "f" })), false],
    [
      "the last two kinds copies of one file",
      four,
      many((index) => ({
        kind: kindOf(index),
        sha256: index % 4 < 2 ? String(index) : "f",
      })),
      false,
    ],
    [
      "each place with many files and each file in many places",
      four,
      many((index) => ({
        kind: kindOf(index),
        where: `p${String(index % 3)}`,
        sha256: String(Math.floor(index / 3) % 3),
      })),
      false,
    ],
    ["all apart, one kind missing", four, many((index) => ({ kind: kindOf(index % 3) })), false],
    ["all apart", four, many((index) => ({ kind: kindOf(index) })), true],
    [
      "six of each of two sorts, too few places",
      [rule({ kinds: ["people"], atLeast: 6 }), rule({ kinds: ["staff"], atLeast: 6 })],
      many((index) => ({ kind: kindOf(index % 2), where: `p${String(index % 11)}` })),
      false,
    ],
    ["three of no place", [rule({ atLeast: 3 })], many(() => ({ where: undefined })), false],
    ["a thousand wanted", [rule({ atLeast: 1000 })], many(() => ({}), 1000), true],
  ])("%s", { timeout: 20_000 }, (_, rules, pieces, expected) => {
    expect(meetsRules(rules, pieces)).toBe(expected);
  });
});

describe("ruleInWords", () => {
  it("says each rule of the ladder", () => {
    expect(LADDER.levels.flatMap(({ requires }) => requires.map(ruleInWords))).toEqual([
      "a piece of evidence",
      "a piece of evidence",
      "something told or counted",
      "something counted from people",
      "something counted from staff, partners, processes or outcomes",
      "something counted from people",
      "something counted from outcomes",
      "something broken down by group",
      "something made together with people",
    ]);
    expect(ruleInWords(rule({ methods: ["document"], atLeast: 2 }))).toBe("2 pieces written down");
  });
});

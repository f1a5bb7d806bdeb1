import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EvidenceLink } from "../../src/domain/commitment-record.ts";
import { type Evidence } from "../../src/domain/evidence.ts";
import { ceilingOf, levelOfShare, readPiece } from "../../src/domain/piece.ts";
import { link, piece } from "../support/domain-values.ts";
import { LADDER } from "../support/gardens-framework.ts";

const AS_OF = "2026-09-30";

function shows(more: Partial<Evidence>, given: Partial<EvidenceLink>): number | undefined {
  return readPiece({ piece: piece("E1", more), link: link("E1", given) }, LADDER, AS_OF).shows;
}

function reason(more: Partial<Evidence>, given: Partial<EvidenceLink>): string {
  return readPiece({ piece: piece("E1", more), link: link("E1", given) }, LADDER, AS_OF).reason();
}

describe("a counted piece", () => {
  it.each([
    [0, 10, 0],
    [9, 100, 0],
    [1, 10, 1],
    [29, 100, 1],
    [3, 10, 2],
    [59, 100, 2],
    [3, 5, 3],
    [6, 10, 3],
    [89, 100, 3],
    [9, 10, 4],
    [27, 30, 4],
    [10, 10, 4],
    [599_999, 1_000_000, 2],
    [600_000, 1_000_000, 3],
  ])("%i of %i shows %i", (yes, of, expected) => {
    expect(shows({}, { yes, of })).toBe(expected);
  });

  it("meets each border exactly, whatever the number counted", () => {
    const borders = LADDER.shares.filter(({ from }) => from > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...borders),
        fc.integer({ min: 1, max: 100_000 }),
        ({ level, from }, tens) => {
          const of = tens * 10;
          const yes = Math.round(from * 10) * tens;
          expect(levelOfShare(LADDER, yes / of)).toBe(level);
          expect(levelOfShare(LADDER, (yes - 1) / of)).toBeLessThan(level);
        },
      ),
    );
  });

  it.each([
    ["lowered", 1, 1],
    ["lowered to 0", 0, 0],
    ["left as it is", 3, 3],
    ["never raised", 4, 3],
  ])("is %s by the team", (_, given, expected) => {
    expect(shows({}, { yes: 70, of: 100, shows: given })).toBe(expected);
  });

  it.each<[string, Partial<Evidence>, Partial<EvidenceLink>]>([
    ["yes", {}, { of: 100 }],
    ["out of how many", {}, { yes: 70 }],
    ["anyone counted", {}, { yes: 0, of: 0 }],
    ["a count, but a level", {}, { shows: 4 }],
    ["whom", { whom: undefined }, { yes: 70, of: 100 }],
    ["whom, but blanks", { whom: "  " }, { yes: 70, of: 100 }],
    ["how they were chosen", { chosen: undefined }, { yes: 70, of: 100 }],
    ["a kind", { kind: undefined }, { yes: 70, of: 100 }],
    ["a method", { method: undefined }, { yes: 70, of: 100 }],
    ["a date", { asOf: undefined }, { yes: 70, of: 100 }],
  ])("counts for nothing without %s", (_, more, given) => {
    expect(shows(more, given)).toBeUndefined();
    expect(reason(more, given)).toMatch(/^counts for nothing: it does not say/);
  });

  it("counts to the last day of its shelf life, and never ahead of time", () => {
    const given = { yes: 70, of: 100 };
    expect(shows({ asOf: "2025-03-30" }, given)).toBe(3);
    expect(shows({ asOf: "2025-03-29" }, given)).toBeUndefined();
    expect(shows({ asOf: AS_OF }, given)).toBe(3);
    expect(shows({ asOf: "2026-10-01" }, given)).toBeUndefined();
  });
});

describe("a count of too few", () => {
  const strict = { ...LADDER, leastCounted: 5 };
  const of = (yes: number, all: number): number | undefined =>
    readPiece({ piece: piece("E1"), link: link("E1", { yes, of: all }) }, strict, AS_OF).shows;

  it.each([
    [1, 1, 2],
    [4, 4, 2],
    [5, 5, 4],
    [1, 4, 2],
    [0, 4, 0],
    [1, 5, 1],
  ])("%i of %i shows %i: under five, what a told piece shows", (yes, all, expected) => {
    expect(of(yes, all)).toBe(expected);
  });

  it("says so", () => {
    const few = { piece: piece("E1"), link: link("E1", { yes: 3, of: 3 }) };
    expect(readPiece(few, strict, AS_OF).reason()).toContain("fewer than the 5 that make a count");
  });
});

describe("ceilings", () => {
  it.each<[string, Partial<Evidence>, number]>([
    ["a document", { method: "document" }, 1],
    ["something told", { method: "told" }, 2],
    ["something counted", { method: "counted" }, 4],
    ["a part, counted", { method: "counted", part: "one bed" }, 2],
    ["a part, told", { method: "told", part: "one bed" }, 2],
    ["a part, written down", { method: "document", part: "one bed" }, 1],
  ])("%s shows at most that", (_, more, expected) => {
    expect(ceilingOf(LADDER, piece("E1", more))).toBe(expected);
    const given = more.method === "counted" ? { yes: 10, of: 10 } : {};
    expect(shows(more, given)).toBe(expected);
    expect(shows(more, { ...given, shows: 4 })).toBe(expected);
    expect(shows(more, { ...given, shows: 0 })).toBe(0);
  });

  it("lets a part show anything where the framework sets no ceiling for it", () => {
    const scale = { ...LADDER, ceilings: { ...LADDER.ceilings, part: undefined } };
    expect(ceilingOf(scale, piece("E1", { part: "one bed" }))).toBe(4);
  });

  it("takes no yes of a document for a count", () => {
    expect(shows({ method: "document" }, { yes: 10, of: 10 })).toBe(1);
  });
});

describe("the reason of a piece", () => {
  it.each<[string, Partial<Evidence>, Partial<EvidenceLink>]>([
    ["shows 2 Sprouting: 23 of 66 (35%)", {}, { yes: 23, of: 66 }],
    ["shows 1 Sown: 23 of 66 (35%), lowered by the team", {}, { yes: 23, of: 66, shows: 1 }],
    [
      "shows 2 Sprouting: 10 of 10 (100%), about a part only (one bed)",
      { part: "one bed" },
      { yes: 10, of: 10 },
    ],
    ["shows 1 Sown: a document says that it will happen", { method: "document" }, {}],
    ["shows 2 Sprouting: someone says that it happens", { method: "told" }, {}],
    [
      "counts for nothing: from March 2024, past its 18 months",
      { asOf: "2024-03-31" },
      { yes: 1, of: 1 },
    ],
    [
      "counts for nothing: it does not say how many said yes, out of how many, who was counted or how they were chosen",
      { whom: undefined, chosen: undefined },
      {},
    ],
  ])("%s", (expected, more, given) => {
    expect(reason(more, given)).toBe(expected);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcombeInterval } from "../../src/domain/newcombe.ts";

/** The deviate of the 95 % intervals in Newcombe's own table. */
const Z_95 = 1.959963984540054;

describe("newcombeInterval", () => {
  // Source: R. G. Newcombe, Statistics in Medicine 17, 1998, table II, method 10, examples (a) to (h).
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("agrees with the table for %d of %d against %d of %d", (a, m, b, n, low, high) => {
    const found = newcombeInterval({ positive: b, scored: n }, { positive: a, scored: m }, Z_95);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it("turns about 0 when the years change places", () => {
    const anyShare = fc
      .tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }))
      .map(([yes, more]) => ({ positive: yes, scored: yes + more }));
    fc.assert(
      fc.property(anyShare, anyShare, (one, other) => {
        const [forth, back] = [newcombeInterval(one, other), newcombeInterval(other, one)];
        expect(forth.low).toBeCloseTo(-back.high, 12);
        expect(forth.high).toBeCloseTo(-back.low, 12);
      }),
    );
  });

  it("is wider at 99 % than at 95 %", () => {
    const [one, other] = [
      { positive: 12, scored: 30 },
      { positive: 20, scored: 30 },
    ];
    const [usual, narrow] = [newcombeInterval(one, other), newcombeInterval(one, other, Z_95)];
    expect(usual.low).toBeLessThan(narrow.low);
    expect(usual.high).toBeGreaterThan(narrow.high);
  });
});

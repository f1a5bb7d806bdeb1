import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../src/domain/wilson.ts";

describe("wilsonInterval", () => {
  // Worked out apart, from the roots of n(p - x)² = z² x(1 - x).
  it.each([
    [8, 10],
    [0, 11],
    [11, 11],
    [1, 29],
    [60, 100],
    [800, 1263],
  ])("solves the equation for %i of %i", (positive, scored) => {
    const { low, high } = wilsonInterval(positive, scored);
    const share = positive / scored;
    const z = 1.959963984540054;
    for (const limit of [low, high]) {
      expect(scored * (share - limit) ** 2).toBeCloseTo(z * z * limit * (1 - limit), 9);
    }
    expect(low).toBeLessThanOrEqual(share);
    expect(high).toBeGreaterThanOrEqual(share);
  });

  it("gives the limits that the textbooks print", () => {
    expect(wilsonInterval(8, 10).low).toBeCloseTo(0.4902, 4);
    expect(wilsonInterval(8, 10).high).toBeCloseTo(0.9433, 4);
    expect(wilsonInterval(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.2775, 4) });
    expect(wilsonInterval(10, 10)).toEqual({ low: expect.closeTo(0.7225, 4), high: 1 });
  });
});

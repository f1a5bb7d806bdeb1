import { describe, expect, it } from "vitest";
import { nextId } from "../../src/interview/next-id.ts";
import { action, assessment, need, piece, read } from "../support/domain-values.ts";

const LAST = assessment({ needs: [need("N3")], actions: [action("A7"), action("A12")] });

describe("the next number of a register", () => {
  it("begins with 1", () => {
    expect(nextId("E", read(assessment({})))).toBe("E1");
  });

  it("goes on after the highest, and after what was replaced and taken out", () => {
    const now = assessment({ evidence: [piece("E2"), piece("E9", { replaces: "E10" })] });
    expect(nextId("E", read(now))).toBe("E11");
  });

  it("is not one that an earlier year used for something else", () => {
    const reading = read(assessment({ needs: [need("N1")] }), [LAST]);
    expect(nextId("N", reading)).toBe("N4");
    expect(nextId("A", reading)).toBe("A13");
    expect(nextId("L", reading)).toBe("L1");
  });
});

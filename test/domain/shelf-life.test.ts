import { describe, expect, it } from "vitest";
import { outOfDate } from "../../src/domain/shelf-life.ts";

describe("outOfDate", () => {
  it.each([
    ["2026-09-30", "2025-03-30", undefined],
    ["2026-09-30", "2025-03-29", "from March 2025, past its 18 months"],
    ["2026-09-30", "2026-09-30", undefined],
    ["2026-09-30", "2026-10-01", "dated 1 October 2026, after this assessment's 30 September 2026"],
    ["2026-08-31", "2025-02-28", undefined],
    ["2026-08-31", "2025-02-27", "from February 2025, past its 18 months"],
    ["2025-08-31", "2024-02-29", undefined],
    ["2025-08-31", "2024-02-28", "from February 2024, past its 18 months"],
  ])("as at %s, %s: %s", (asOf, date, expected) => {
    expect(outOfDate(date, { asOf, freshMonths: 18 })).toBe(expected);
  });

  it("takes the months from the framework", () => {
    expect(outOfDate("2026-08-30", { asOf: "2026-09-30", freshMonths: 1 })).toBeUndefined();
    expect(outOfDate("2026-08-29", { asOf: "2026-09-30", freshMonths: 1 })).toContain("1 month");
  });
});

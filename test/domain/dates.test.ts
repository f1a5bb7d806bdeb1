import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateInWords,
  isAfter,
  isIsoDate,
  isPeriod,
  lastDayOf,
  monthInWords,
  monthsBefore,
} from "../../src/domain/dates.ts";

describe("isAfter", () => {
  it.each([
    ["2026-10-01", "2026-09-30", true],
    ["2026-09-30", "2026-09-30", false],
    ["2026-09-29", "2026-09-30", false],
    ["2026-09-31", "2026-09-30", false],
    ["soon", "2026-09-30", false],
    ["2026-09-30", "2026", false],
    [undefined, "2026-09-30", false],
    ["2026-09-30", undefined, false],
  ])("%s and %s: %s", (date, other, expected) => {
    expect(isAfter(date, other)).toBe(expected);
  });
});

describe("isIsoDate", () => {
  it.each([
    ["2026-09-30", true],
    ["2024-02-29", true],
    ["2000-02-29", true],
    ["1900-01-01", true],
    ["2023-02-29", false],
    ["2100-02-29", false],
    ["2026-09-31", false],
    ["2026-04-31", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-01-00", false],
    ["1899-12-31", false],
    ["2026-9-30", false],
    ["30/09/2026", false],
    [" 2026-09-30", false],
    ["2026-09-30T00:00", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });
});

describe("isPeriod", () => {
  it.each([
    ["2026-27", true],
    ["1999-00", true],
    ["2026-26", false],
    ["2026-28", false],
    ["2026-2027", false],
    ["1899-00", false],
    ["26-27", false],
  ])("%s: %s", (text, expected) => {
    expect(isPeriod(text)).toBe(expected);
  });
});

describe("monthsBefore", () => {
  it.each([
    ["2026-09-30", 18, "2025-03-30"],
    ["2026-09-30", 0, "2026-09-30"],
    ["2026-03-31", 1, "2026-02-28"],
    ["2024-03-31", 1, "2024-02-29"],
    ["2026-08-31", 18, "2025-02-28"],
    ["2026-01-15", 1, "2025-12-15"],
    ["2026-01-15", 13, "2024-12-15"],
    ["2026-12-31", 12, "2025-12-31"],
    ["2026-10-31", 18, "2025-04-30"],
  ])("%s less %i months is %s", (date, months, expected) => {
    expect(monthsBefore(date, months)).toBe(expected);
  });

  it("gives a date that the calendar has, and never one that is later", () => {
    const days = fc
      .date({ min: new Date("1950-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (date, months) => {
        const before = monthsBefore(date, months);
        expect(isIsoDate(before)).toBe(true);
        expect(before <= date).toBe(true);
      }),
    );
  });
});

describe("in words", () => {
  it("says a date and its month", () => {
    expect(dateInWords("2026-07-02")).toBe("2 July 2026");
    expect(monthInWords("2024-03-31")).toBe("March 2024");
  });

  it("ends a financial year on 31 March", () => {
    expect(lastDayOf("2026-27")).toBe("2027-03-31");
    expect(lastDayOf("1999-00")).toBe("2000-03-31");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPublicReport } from "../../../src/domain/disclosure/public-report.ts";
import { type AssessmentReading } from "../../../src/domain/reading.ts";
import { disagreementIn } from "../../../src/domain/report/figures-agree.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { anyAssessment, someEarlier } from "../../support/any-assessment.ts";
import { read, reportOf, SOURCES } from "../../support/domain-values.ts";

const RUNS = { numRuns: 150 };
const UNHURRIED = { timeout: 60_000 };

function publicOf(reading: AssessmentReading): Report {
  return buildPublicReport(reading, SOURCES);
}

describe("a report's own figures", UNHURRIED, () => {
  it("agree in every report that the tool makes, whole or for publication, also as read from JSON", () => {
    fc.assert(
      fc.property(anyAssessment(), someEarlier, (one, earlier) => {
        const reading = read(one, earlier);
        for (const report of [reportOf(reading), publicOf(reading)]) {
          // As a file gives it back.
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion, unicorn/prefer-structured-clone
          const kept = JSON.parse(JSON.stringify(report)) as Report;
          expect(disagreementIn(kept)).toBeUndefined();
        }
      }),
      RUNS,
    );
  });

  it("disagree wherever a commitment is given another standing, also where the headline follows", () => {
    fc.assert(
      fc.property(anyAssessment(), (one) => {
        const report = reportOf(read(one));
        const [first, ...others] = report.commitments;
        if (first === undefined) throw new Error("there are commitments");
        const standing = first.standing === "kept" ? "not-kept" : "kept";
        const commitments = [{ ...first, standing } as const, ...others];
        const standings = report.headline.standings.map((row) => ({
          ...row,
          count: commitments.filter((other) => other.standing === row.standing).length,
        }));
        const changed = { ...report, commitments, headline: { ...report.headline, standings } };
        expect(disagreementIn(changed)?.path).toEqual(["commitments", 0, "standing"]);
        expect(disagreementIn({ ...report, commitments })).toBeDefined();
      }),
      RUNS,
    );
  });
});

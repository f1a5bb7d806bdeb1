import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { readAssessment } from "../../../src/domain/read-assessment.ts";
import { type AssessmentReading } from "../../../src/domain/reading.ts";
import { buildFollowed, type FollowedReport } from "../../../src/domain/trend/followed-report.ts";
import { buildTrend } from "../../../src/domain/trend/trend.ts";
import { anyAssessment, someEarlier } from "../../support/any-assessment.ts";
import { assessment, hash, read, reportOf, SOURCES } from "../../support/domain-values.ts";
import { commitment, framework, GARDENS, iStatement } from "../../support/gardens-framework.ts";

const RUNS = { numRuns: 150 };
const UNHURRIED = { timeout: 60_000 };

function followed(reading: AssessmentReading): FollowedReport {
  return buildFollowed(reading, SOURCES);
}

/** Its commitments touch the gardens' I statements: those of one are its own, those of the other are not. */
const PARKS = framework([
  iStatement("I-1"),
  commitment("P-1", ["I-1"], { official: "We look after every park." }),
  commitment("P-2", [], { relates: ["I-1", "I-2"] }),
]);

function inParks(heard: Assessment): AssessmentReading {
  const year = { framework: PARKS, assessment: assessment({}) };
  return readAssessment({ ...year, heard: { framework: GARDENS, assessment: heard } }, [], hash);
}

/** With what some of the teams were asked, which the other values leave out. */
function asked(given: Assessment): Assessment {
  const commitments = [...given.commitments].map(
    ([id, one], place) =>
      [id, { ...one, asked: place % 2 === 0 ? undefined : "0123456789abcdef" }] as const,
  );
  return { ...given, commitments: new Map(commitments) };
}

describe("what a trend reads of a year", UNHURRIED, () => {
  it("stands so in the whole report, and gives the same trend", () => {
    fc.assert(
      fc.property(
        anyAssessment().map(asked),
        anyAssessment("2025-26"),
        someEarlier,
        (one, last, earlier) => {
          const readings = [read(last), read(one, earlier)];
          for (const reading of readings)
            expect(reportOf(reading)).toMatchObject(followed(reading));
          expect(buildTrend(readings.map(followed))).toEqual(buildTrend(readings.map(reportOf)));
        },
      ),
      RUNS,
    );
  });

  it("is so too where people were asked by another framework", () => {
    let taken = 0;
    fc.assert(
      fc.property(anyAssessment(), (heard) => {
        const reading = inParks(heard);
        expect(reportOf(reading)).toMatchObject(followed(reading));
        expect(buildTrend([followed(reading)])).toEqual(buildTrend([reportOf(reading)]));
        taken += followed(reading).peopleToldUs.related?.statements.length ?? 0;
      }),
      RUNS,
    );
    expect(taken).toBeGreaterThan(0);
  });
});

import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { REPORT_SCHEMA } from "../../../src/documents/report/schema.ts";
import { reportJson } from "../../../src/render/report/json.ts";
import { read, reportOf, assessment, keptAssessment } from "../../support/domain-values.ts";
import { framework, iStatement } from "../../support/gardens-framework.ts";
import { gardensReport, HOSTILE, OBEYED, withText } from "../../support/gardens-report.ts";

const matches = new Ajv({ allErrors: true }).compile(REPORT_SCHEMA);

function problemsOf(value: unknown): readonly string[] {
  matches(value);
  return (matches.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the JSON report", () => {
  it.each([
    ["a rich year", gardensReport()],
    ["a year in which all is kept", reportOf(read(keptAssessment()))],
    ["a year with nothing in it", reportOf(read(assessment()))],
    [
      "a framework without commitments",
      reportOf(
        read(assessment(), [], {
          ...framework([iStatement("I-1")], { reach: undefined, profiles: new Map() }),
        }),
      ),
    ],
  ])("fits its published schema: %s", (_, report) => {
    const written: unknown = JSON.parse(reportJson(report));
    expect(problemsOf(written)).toEqual([]);
    expect(written).toEqual(report);
  });

  it("is told from something else by its schema", () => {
    const report = gardensReport();
    expect(problemsOf({ ...report, score: 3 })).not.toEqual([]);
    expect(problemsOf({ ...report, format: "report/2" })).not.toEqual([]);
    const { gaps: _, ...without } = report;
    expect(problemsOf(without)).not.toEqual([]);
  });

  it.each(HOSTILE)(
    "holds %s as it was written, in characters that no terminal obeys",
    (_, hostile) => {
      const report = gardensReport(withText(hostile));
      const text = reportJson(report);
      expect(JSON.parse(text)).toEqual(report);
      expect(text).not.toMatch(OBEYED);
    },
  );
});

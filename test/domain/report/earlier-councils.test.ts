import { describe, expect, it } from "vitest";
import { type CouncilEntry, type CouncilLink } from "../../../src/domain/council.ts";
import { readAssessment } from "../../../src/domain/read-assessment.ts";
import { type Year } from "../../../src/domain/reading.ts";
import { earlierCouncils } from "../../../src/domain/report/earlier-councils.ts";
import { assessment, hash, level, record, reportOf } from "../../support/domain-values.ts";
import { GARDENS } from "../../support/gardens-framework.ts";

const OLD = { code: "E10000006", name: "Elmshire County Council" };
const OTHER = { code: "E10000007", name: "Ashshire County Council" };

function heir(name: string, predecessors: CouncilEntry["predecessors"]): CouncilEntry {
  const place = { type: "Unitary authority", region: "The woods" };
  return { code: "E06000063", name, ...place, formerCodes: [], predecessors, since: "2026-27" };
}

const SPLIT: CouncilLink = {
  kind: "replaced",
  was: OLD,
  by: [heir("West Elmshire Council", [OLD]), heir("East Elmshire Council", [OLD])],
};
const MERGED: CouncilLink = { kind: "replaced", was: OLD, by: [heir("Woods", [OLD, OTHER])] };
const RENAMED: CouncilLink = { kind: "replaced", was: OLD, by: [heir("Elmshire", [OLD])] };

function pastYear(period: string, council: typeof OLD, councils: CouncilLink | undefined): Year {
  const asOf = `${period.slice(0, 4)}-09-30`;
  const low = [record("We-1", { said: level(1) })];
  const made = assessment({ period, asOf, commitments: low });
  return { framework: GARDENS, assessment: { ...made, council }, councils };
}

function reading(...earlier: readonly Year[]) {
  const low = [record("We-1", { said: level(1) })];
  const now = assessment({ period: "2026-27", asOf: "2026-09-30", commitments: low });
  return readAssessment({ framework: GARDENS, assessment: now }, earlier, hash);
}

function sentenceFor(link: CouncilLink): string | undefined {
  return earlierCouncils(reading(pastYear("2025-26", OLD, link)))[0]?.sentence;
}

describe("earlierCouncils", () => {
  it("says nothing where every year is this council's, under whichever code", () => {
    const years = [pastYear("2025-26", OLD, { kind: "same" }), pastYear("2024-25", OLD, undefined)];
    expect(earlierCouncils(reading(...years))).toEqual([]);
  });

  it("names each other council once, with its years, oldest first", () => {
    const found = earlierCouncils(
      reading(
        pastYear("2025-26", OLD, SPLIT),
        pastYear("2024-25", OLD, SPLIT),
        pastYear("2023-24", OTHER, { kind: "other" }),
      ),
    );
    expect(found).toMatchObject([
      { ...OTHER, periods: ["2023-24"] },
      { ...OLD, periods: ["2024-25", "2025-26"] },
    ]);
    expect(found[0]?.sentence).toContain("another council");
    expect(found[1]?.sentence).toContain("or a part of it");
  });

  it("tells a council that took over one area from one that took over several, or a part", () => {
    expect(sentenceFor(RENAMED)).toContain("for the same area");
    expect(sentenceFor(MERGED)).not.toContain("for the same area");
    expect(sentenceFor(SPLIT)).not.toContain("for the same area");
  });

  it("stands in the report, and what fell short there counts as an earlier year", () => {
    const { promisedAgain } = reportOf(reading(pastYear("2025-26", OLD, SPLIT)));
    expect(promisedAgain.sentence).toContain("2025-26 is of Elmshire County Council");
    expect(promisedAgain.repeated).toMatchObject([{ id: "We-1", years: ["2025-26"] }]);
  });
});

import { describe, expect, it } from "vitest";
import { findLineage } from "../../../src/domain/comparison/lineage.ts";
import { type Framework } from "../../../src/domain/framework.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { buildTrend, type Trend, type TrendLine } from "../../../src/domain/trend/trend.ts";
import {
  action,
  assessment,
  level,
  type Parts,
  read,
  record,
  reportOf,
} from "../../support/domain-values.ts";
import { commitment, framework, GARDENS } from "../../support/gardens-framework.ts";

function year(start: number, parts: Parts = {}, by: Framework = GARDENS): Report {
  const period = `${String(start)}-${String((start + 1) % 100).padStart(2, "0")}`;
  return reportOf(read(assessment({ period, asOf: `${String(start)}-09-30`, ...parts }), [], by));
}

function lineOf(trend: Trend, id: string): TrendLine {
  const found = trend.commitments.find((line) => line.id === id);
  if (found === undefined) throw new Error(`no line of ${id}`);
  return found;
}

describe("buildTrend", () => {
  const trend = buildTrend([
    year(2023, {
      commitments: [
        record("We-1", {
          said: level(1),
          actions: ["A1"],
          causes: [{ cause: "rain", answer: undefined }],
        }),
      ],
      actions: [action("A1")],
    }),
    year(2024),
    year(2025, {
      commitments: [
        record("We-1", { said: level(2), lastPromise: { kept: "partly", why: undefined } }),
      ],
    }),
  ]);

  it("holds the three readings of every year, and a blank is no 0", () => {
    const { points } = lineOf(trend, "We-1");
    expect(points.map((point) => [point?.period, point?.said.words, point?.said.level])).toEqual([
      ["2023-24", "1 Sown", 1],
      ["2024-25", "not assessed", null],
      ["2025-26", "2 Sprouting", 2],
    ]);
  });

  it("counts the years below target across a year that was skipped", () => {
    expect(lineOf(trend, "We-1").yearsBelowTarget).toEqual(["2023-24", "2025-26"]);
    expect(lineOf(trend, "We-2").yearsBelowTarget).toEqual([]);
  });

  it("holds what was promised and given as a cause in each year", () => {
    const { points } = lineOf(trend, "We-1");
    expect(points[0]?.promises.map(({ what }) => what)).toEqual(["Dig A1"]);
    expect(points[0]?.causes).toEqual([{ id: "rain", label: "No rain" }]);
    expect(points[2]?.lastPromise).toBe("kept in part");
  });

  it("says where the question changed", () => {
    const changed = buildTrend([
      year(2024, { commitments: [record("We-1", { said: level(1), asked: "0000000000000001" })] }),
      year(2025, { commitments: [record("We-1", { said: level(3), asked: "0000000000000002" })] }),
    ]);
    expect(lineOf(changed, "We-1").points.map((point) => point?.sameQuestion)).toEqual([
      null,
      false,
    ]);
    expect(lineOf(changed, "We-2").points.map((point) => point?.sameQuestion)).toEqual([
      null,
      true,
    ]);
  });

  it("follows a rename, and lets a split start lines of its own", () => {
    const old = framework([
      commitment("Bed-1", [], { becomes: ["We-1"] }),
      commitment("Bed-2", [], { becomes: ["We-2", "We-3"] }),
    ]);
    const lineage = [findLineage(old, GARDENS)];
    const followed = buildTrend(
      [year(2024, {}, old), year(2025)],
      lineage.map((one) => ({ lineage: one })),
    );
    const shape = followed.commitments.map(({ id, points }) => [
      id,
      points.map((point) => point?.period ?? null),
    ]);
    expect(shape).toEqual([
      ["We-1", ["2024-25", "2025-26"]],
      ["We-2", [null, "2025-26"]],
      ["We-3", [null, "2025-26"]],
      ["Bed-2", ["2024-25", null]],
    ]);
  });

  it("keeps a line through a year that does not have the commitment", () => {
    const without = framework([commitment("We-1", [])]);
    const gap = buildTrend([year(2023), year(2024, {}, without), year(2025)]);
    expect(lineOf(gap, "We-2").points.map((point) => point?.period ?? null)).toEqual([
      "2023-24",
      null,
      "2025-26",
    ]);
  });

  it("says what a reader must know: order, councils, frameworks", () => {
    expect(trend.notes).toEqual([]);
    expect(buildTrend([year(2025), year(2023)]).notes).toHaveLength(1);
    expect(buildTrend([year(2025), year(2025)]).notes).toHaveLength(1);
  });

  it("takes no year at all, and one", () => {
    expect(buildTrend([])).toMatchObject({ years: [], commitments: [] });
    expect(buildTrend([year(2025)]).commitments).toHaveLength(3);
  });
});

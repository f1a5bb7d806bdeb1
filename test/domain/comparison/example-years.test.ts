import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readShape } from "../../../src/documents/assessment/parse.ts";
import { assessmentFrom } from "../../../src/documents/assessment/resolve.ts";
import { parseFramework } from "../../../src/documents/framework/parse.ts";
import { COMPARISON_CLASSES } from "../../../src/domain/comparison/change-class.ts";
import { compareReports } from "../../../src/domain/comparison/compare-reports.ts";
import { findingsOf } from "../../../src/domain/comparison/headline.ts";
import { SAME_IDS } from "../../../src/domain/comparison/lineage.ts";
import { judgeGate } from "../../../src/domain/gate/gate.ts";
import { GATE_SETS } from "../../../src/domain/gate/gate-sets.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { buildTrend } from "../../../src/domain/trend/trend.ts";
import { read, reportOf } from "../../support/domain-values.ts";

const FOLDER = "reports/example";
const FILES = readdirSync(FOLDER).filter(
  (name) => name.endsWith(".yaml") && name !== "mir.gate.yaml",
);

const parsed = parseFramework(
  readFileSync("frameworks/making-it-real-2018.yaml", "utf8"),
  "making-it-real-2018.yaml",
  new Map(),
);
if (!parsed.ok) throw new Error("the framework cannot be read");
const framework = parsed.value;

function yearFrom(file: string): Assessment {
  const shaped = readShape(readFileSync(`${FOLDER}/${file}`, "utf8"), file);
  if (!shaped.ok)
    throw new Error(`${file}: ${shaped.problems.map(({ message }) => message).join("; ")}`);
  return assessmentFrom(shaped.value.written);
}

const YEARS = FILES.map(yearFrom).toSorted((one, other) => (one.period < other.period ? -1 : 1));

function reportOfYear(year: Assessment): Report {
  const earlier = YEARS.filter(({ period }) => period < year.period).toReversed();
  return reportOf(read(year, earlier, framework));
}

const REPORTS = YEARS.map(reportOfYear);
const PAIRS = REPORTS.flatMap((before) => REPORTS.map((after) => ({ before, after })));

describe("the example's years", () => {
  it("are at least two", () => {
    expect(REPORTS.length).toBeGreaterThanOrEqual(2);
  });

  it.each(PAIRS)(
    "compare in both directions: $before.about.period to $after.about.period",
    ({ before, after }) => {
      const [forth, back] = [
        compareReports(before, after, { lineage: SAME_IDS }),
        compareReports(after, before, { lineage: SAME_IDS }),
      ];
      expect(forth.commitments.map(({ id }) => id)).toEqual(before.commitments.map(({ id }) => id));
      const unmirrored = forth.commitments.flatMap((change, index) => {
        const mirrored = new Set<string>(
          back.commitments[index] === undefined
            ? []
            : findingsOf(back.commitments[index]).map((one) => one.class),
        );
        return findingsOf(change).flatMap(({ class: name }) => {
          const { mirrors } = COMPARISON_CLASSES[name];
          return mirrors.length === 0 || mirrors.some((mirror) => mirrored.has(mirror))
            ? []
            : [[change.id, name]];
        });
      });
      expect(unmirrored).toEqual([]);
      const isSame = before === after;
      expect(forth.headline.unchanged === forth.headline.compared).toBe(isSame);
    },
  );

  it("tell the story that the example's own page tells", () => {
    const [first, second] = [REPORTS[0], REPORTS.at(-1)];
    if (first === undefined || second === undefined) throw new Error("no years");
    const { commitments } = compareReports(first, second, { lineage: SAME_IDS });
    const classesOf = (id: string) => {
      const change = commitments.find((one) => one.id === id);
      return change === undefined ? [] : findingsOf(change).map((one) => one.class);
    };
    // Some claims came down because the council looked, and on We-1.2 nobody says what became of the promise.
    for (const id of ["We-1.5", "We-6.1"])
      expect(
        [...classesOf(id)].some((name) => name === "honest-correction" || name === "claim-down"),
      ).toBe(true);
    expect(classesOf("We-1.2")).toContain("promise-unaccounted");
    expect(commitments.filter(({ id }) => classesOf(id).includes("evidence-removed"))).not.toEqual(
      [],
    );
  });

  it("go through every named gate and the trend", () => {
    const [first, second] = [REPORTS[0], REPORTS.at(-1)];
    if (first === undefined || second === undefined) throw new Error("no years");
    const comparison = compareReports(first, second, { lineage: SAME_IDS });
    expect(judgeGate(comparison, { failOn: GATE_SETS.none, accepted: [] }).passed).toBe(true);
    expect(judgeGate(comparison, { failOn: GATE_SETS.default, accepted: [] }).passed).toBe(false);
    const trend = buildTrend(REPORTS);
    expect(trend.commitments).toHaveLength(second.commitments.length);
    expect(trend.commitments.every(({ points }) => points.length === REPORTS.length)).toBe(true);
  });
});

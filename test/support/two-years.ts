import { type Assessment } from "../../src/domain/assessment.ts";
import { type Comparison, type CommitmentChange } from "../../src/domain/comparison/comparison.ts";
import { compareReports } from "../../src/domain/comparison/compare-reports.ts";
import { findLineage } from "../../src/domain/comparison/lineage.ts";
import { type Framework } from "../../src/domain/framework.ts";
import { assessment, type Parts, read, reportOf } from "./domain-values.ts";
import { GARDENS } from "./gardens-framework.ts";

/** The earlier of two years, with what is given. */
export function lastYear(parts: Parts = {}): Assessment {
  return assessment({ period: "2025-26", asOf: "2025-09-30", ...parts });
}

/** The later of two years, with what is given. */
export function thisYear(parts: Parts = {}): Assessment {
  return assessment({ period: "2026-27", asOf: "2026-09-30", ...parts });
}

/** Compares two years, each read by its own framework and by itself. */
export function compare(
  before: Assessment,
  after: Assessment,
  frameworks: { readonly before?: Framework; readonly after?: Framework } = {},
): Comparison {
  const [earlier, later] = [frameworks.before ?? GARDENS, frameworks.after ?? GARDENS];
  return compareReports(reportOf(read(before, [], earlier)), reportOf(read(after, [], later)), {
    lineage: findLineage(earlier, later),
  });
}

/** What changed on one commitment, or an error where nothing is said of it. */
export function changeOf(comparison: Comparison, id: string): CommitmentChange {
  const found = comparison.commitments.find((change) => change.id === id);
  if (found === undefined) throw new Error(`nothing is said of ${id}`);
  return found;
}

/** The classes of a change, the main one first. */
export function classesOf({ main, others }: CommitmentChange): readonly string[] {
  return [main.class, ...others.map((one) => one.class)];
}

import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { newAssessment } from "../../../src/documents/assessment/new-assessment.ts";
import { parseAssessment } from "../../../src/documents/assessment/parse.ts";
import { assessmentFrom } from "../../../src/documents/assessment/resolve.ts";
import { type WrittenAssessment } from "../../../src/documents/assessment/schema.ts";
import { editAssessment } from "../../../src/documents/assessment/write.ts";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { type Edit, type Path } from "../../../src/domain/problem.ts";
import { isRecord } from "../../../src/domain/edits.ts";
import { TREES_CONTEXT } from "../../support/assessment-context.ts";
import { anyWrittenAssessment } from "../../support/written-assessments.ts";

/** More of them by `LAW_RUNS=2000`. */
const RUNS = Number(process.env["LAW_RUNS"] ?? 60);
vi.setConfig({ testTimeout: 60_000 });

const start = {
  council: { code: "X99999999", name: "Example" },
  period: "2026-27",
  asOf: "2026-09-30",
  framework: { id: "trees", edition: "1" },
  profile: "short",
  previous: "2025-26.yaml",
} as const;

function parsed(text: string): Assessment {
  const read = parseAssessment(text, "law.yaml", TREES_CONTEXT);
  if (!read.ok) throw new Error(`${JSON.stringify(read.problems)}\n${text}`);
  return read.value;
}

function meant(written: Partial<WrittenAssessment>): Assessment {
  return assessmentFrom({ format: "assessment/1", ...start, ...written });
}

it("reads what it wrote, record by record", () => {
  fc.assert(
    fc.property(anyWrittenAssessment, (written) => {
      const edits = Object.entries(written).map(([key, value]) => ({ path: [key], value }));
      expect(parsed(editAssessment(newAssessment(start), edits))).toEqual(meant(written));
    }),
    { numRuns: RUNS },
  );
});

it("reads what it wrote, one answer at a time, in the other order, and over an earlier one", () => {
  fc.assert(
    fc.property(anyWrittenAssessment, anyWrittenAssessment, (earlier, written) => {
      const before = Object.entries(earlier).map(([key, value]) => ({ path: [key], value }));
      const answers = leavesOf(written, []);
      const cleared = Object.keys(earlier).map((key) => ({ path: [key], value: undefined }));
      const text = editAssessment(newAssessment(start), before);
      expect(parsed(editAssessment(text, [...cleared, ...answers]))).toEqual(meant(written));
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});

/** One edit for each value that is neither a map nor a list that holds something. */
function leavesOf(value: unknown, path: Path): readonly Edit[] {
  const members = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : [];
  if (members.length === 0) return [{ path, value }];
  return members.flatMap(([step, member]) => leavesOf(member, [...path, step]));
}

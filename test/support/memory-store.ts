import { parseAssessment } from "../../src/documents/assessment/parse.ts";
import { type Assessment } from "../../src/domain/assessment.ts";
import { applyEdits, inverseEdits, valueAt } from "../../src/domain/edits.ts";
import { type Store } from "../../src/interview/store.ts";
import { testHash } from "./test-hash.ts";
import { TREES } from "./trees-framework.ts";

/** What a test's file holds, as written. */
export type Written = Readonly<Record<string, unknown>>;

export interface MemoryStore extends Store {
  readonly data: () => Written;
  /** What stands at a path of the data. */
  readonly at: (...path: readonly (string | number)[]) => unknown;
  /** How often it saved. */
  readonly saves: () => number;
}

/** A store in memory over written data; `failAfter` cuts the power after that many saves. */
export function memoryStore(start: Written, failAfter = Infinity): MemoryStore {
  let data = start;
  let assessment = resolve(data);
  let saves = 0;
  return {
    data: () => data,
    at: (...path) => valueAt(data, path),
    saves: () => saves,
    assessment: () => assessment,
    apply: (change) => {
      if (saves >= failAfter) throw new Error("the power is cut");
      saves += 1;
      const undo = inverseEdits(data, change);
      // What is saved must be what YAML could hold, and valid.
      data = JSON.parse(JSON.stringify(applyEdits(data, change))) as Written;
      assessment = resolve(data);
      return Promise.resolve(undo);
    },
  };
}

/** A written assessment as the domain sees it. Throws where the file would not be valid. */
export function resolve(written: Written): Assessment {
  const text = JSON.stringify({ ...HEADING, ...written });
  const parsed = parseAssessment(text, "trees.yaml", {
    framework: TREES,
    councils: [],
    hash: testHash,
    localFiles: new Map(),
  });
  if (parsed.ok) return parsed.value;
  const wrong = parsed.problems.map(({ code, message }) => `${code}: ${message}`);
  throw new Error(`the file would not be valid: ${wrong.join("; ")}`);
}

const HEADING = {
  format: "assessment/1",
  council: { code: "X99999999", name: "Exampleshire" },
  period: "2026-27",
  framework: { id: "trees", edition: "1" },
};

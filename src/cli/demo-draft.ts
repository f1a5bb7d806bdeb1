import { newAssessment } from "../documents/assessment/new-assessment.ts";
import { assessmentOf } from "../documents/assessment/parse.ts";
import { editAssessment } from "../documents/assessment/write.ts";
import { readYaml } from "../documents/located-yaml.ts";
import { applyEdits, inverseEdits, isRecord, isSameData, valueAt } from "../domain/edits.ts";
import { type Assessment } from "../domain/assessment.ts";
import { type Framework } from "../domain/framework.ts";
import { type Store } from "../interview/store.ts";
import { inReadingOrder } from "./demo-order.ts";
import { type LoadedAssessment } from "./load-assessment.ts";

/** A store that is written to its file once, at the end: several hundred answers in about a second. */
export interface DraftStore extends Store {
  /** The assessment as a file would hold it now. */
  readonly data: () => unknown;
  /** The whole file, laid out as a fresh one is, its records in reading order. */
  readonly text: () => string;
}

/** Keeps an assessment in memory. `mir score` itself saves after every answer: this is for a replay that nobody waits in. */
export function draftStore(loaded: LoadedAssessment): DraftStore {
  let data = dataOf(loaded.text);
  let { assessment } = loaded;
  return {
    data: () => data,
    assessment: () => assessment,
    apply: (change) => {
      const undo = inverseEdits(data, change);
      const after = applyEdits(data, change);
      const resolved = assessmentOf(after);
      if (resolved === undefined) {
        const paths = change.map(({ path }) => path.join("."));
        throw new Error(`the draft would not be valid with ${paths.join(", ")}`);
      }
      data = after;
      assessment = resolved;
      return Promise.resolve(undo);
    },
    text: () => laidOut(data, { assessment, framework: loaded.framework }),
  };
}

interface Draft {
  readonly assessment: Assessment;
  readonly framework: Framework;
}

/** A fresh file's sections are empty: each is written at once. */
function laidOut(data: unknown, { assessment, framework }: Draft): string {
  const fresh = newAssessment(assessment);
  const before = dataOf(fresh);
  const ordered = inReadingOrder(data, framework);
  const filled = Object.entries(isRecord(ordered) ? ordered : {}).filter(
    ([key, value]) => !isSameData(value, valueAt(before, [key])),
  );
  return editAssessment(
    fresh,
    filled.map(([key, value]) => ({ path: [key], value })),
  );
}

function dataOf(text: string): unknown {
  const read = readYaml(text, "draft");
  if (read.ok) return read.value.data;
  throw new Error("the draft was read before and cannot be read now");
}

import { assessmentOf } from "../documents/assessment/parse.ts";
import { editAssessment } from "../documents/assessment/write.ts";
import { readYaml } from "../documents/located-yaml.ts";
import { applyEdits, inverseEdits, isRecord, isSameData, valueAt } from "../domain/edits.ts";
import { type Store } from "../interview/store.ts";
import { inReadingOrder } from "./demo-order.ts";
import { type LoadedAssessment } from "./load-assessment.ts";

/** A store that writes its file once, at the end: several hundred answers in about a second. */
export interface DraftStore extends Store {
  /** The assessment as a file would hold it now. */
  readonly data: () => unknown;
  /** The whole file, its records in reading order. */
  readonly text: () => string;
}

/** Keeps an assessment in memory. `mir score` itself saves after every answer: this is for a replay that nobody waits in. */
export function draftStore({
  text,
  file,
  assessment: loaded,
  framework,
}: LoadedAssessment): DraftStore {
  const read = readYaml(text, file);
  if (!read.ok) throw new Error(`${file} was read before and cannot be read now`);
  const begun = read.value.data;
  let data = begun;
  let assessment = loaded;
  return {
    data: () => data,
    assessment: () => assessment,
    apply: (change) => {
      const undo = inverseEdits(data, change);
      const after = applyEdits(data, change);
      const resolved = assessmentOf(after);
      if (resolved === undefined) {
        const paths = change.map(({ path }) => path.join("."));
        throw new Error(`${file} would not be valid with ${paths.join(", ")}`);
      }
      data = after;
      assessment = resolved;
      return Promise.resolve(undo);
    },
    text: () => {
      const ordered = inReadingOrder(data, framework);
      const entries = isRecord(ordered) ? Object.entries(ordered) : [];
      const changed = entries.filter(([key, value]) => !isSameData(value, valueAt(begun, [key])));
      // Written whole, not record by record: what is in the file so far is taken out first.
      return editAssessment(text, [
        ...changed.map(([key]) => ({ path: [key], value: undefined })),
        ...changed.map(([key, value]) => ({ path: [key], value })),
      ]);
    },
  };
}

import { jsonText } from "../text/json-text.ts";
import { type ComparedFiles, printedChanges } from "./compared-files.ts";

/** The whole comparison for other programs; `frameworks/schemas/comparison-1.schema.json` describes it. */
export function comparisonJson(files: ComparedFiles): string {
  const { comparison, only, verdict } = files;
  const commitments = printedChanges(files);
  return jsonText({ ...comparison, commitments, only: only ?? null, gate: verdict ?? null });
}

import { type Edit, type Path } from "../../domain/problem.ts";
import { editYaml, isListItem } from "../edit-yaml.ts";

/** An assessment file's text after the edits; every line that they do not touch stays as it was. Throws as `editYaml` does. */
export function editAssessment(text: string, edits: readonly Edit[]): string {
  return editYaml(text, edits, isOneLine);
}

/** Maps of the file's own that read best on one line. */
const HEADING = new Set<string | number>(["council", "framework"]);
/** Maps whose every record reads best on one line. */
const REGISTERS = new Set<string | number>(["team", "lived"]);
/** Parts of a record that read best on one line. */
const PARTS = new Set<string | number>(["confirmed", "group", "later", "lastPromise", "question"]);

function isOneLine(path: Path): boolean {
  const [first = "", , third = ""] = path;
  if (isListItem(path)) return true;
  if (path.length === 1) return HEADING.has(first);
  if (path.length === 2) return REGISTERS.has(first);
  return path.length === 3 && PARTS.has(third);
}

import { cutLines } from "../domain/cut-lines.ts";
import { PROBLEM_CODES, type ProblemCode } from "../domain/problem-codes.ts";
import { type Path, type Place, type Problem } from "../domain/problem.ts";

/** What is known of where a file's data stands. */
interface Located {
  /** As the user named it. */
  readonly file: string;
  readonly placeOf: (path: Path) => Place;
  readonly placeOfValue: (path: Path) => Place;
}

/** What was found, before it is known where. */
export interface Finding {
  readonly code: ProblemCode;
  readonly message: string;
  /** What to write instead; left out where the message says it. */
  readonly advice?: string | undefined;
}

/** A problem at a place of a file, as grave as its code says; what it quotes is cut where it would fill a screen. */
export function problemIn(file: string, at: Place, finding: Finding): Problem {
  return { ...told(finding), file, at };
}

/** A problem at the key, or the item of a list, that a path leads to: where its author looks. */
export function problemAt(yaml: Located, path: Path, finding: Finding): Problem {
  return problemFoundAt(yaml.file, () => yaml.placeOf(path), finding);
}

/** A problem at the value that a path leads to. */
export function problemAtValue(yaml: Located, path: Path, finding: Finding): Problem {
  return problemFoundAt(yaml.file, () => yaml.placeOfValue(path), finding);
}

/** A problem whose place is looked for when somebody first asks: a report counts the warnings, and shows none. */
function problemFoundAt(file: string, find: () => Place, finding: Finding): Problem {
  let place: Place | undefined;
  return {
    ...told(finding),
    file,
    get at() {
      place ??= find();
      return place;
    },
  };
}

function told({ code, message, advice }: Finding): Omit<Problem, "file" | "at"> {
  return {
    code,
    severity: PROBLEM_CODES[code].severity,
    message: cutLines(message),
    advice: advice === undefined ? undefined : cutLines(advice),
  };
}

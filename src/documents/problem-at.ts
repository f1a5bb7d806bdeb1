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
  const { code, message, advice } = finding;
  const { severity } = PROBLEM_CODES[code];
  const told = {
    message: cutLines(message),
    advice: advice === undefined ? undefined : cutLines(advice),
  };
  return { code, severity, ...told, file, at };
}

/** A problem at the key, or the item of a list, that a path leads to: where its author looks. */
export function problemAt(yaml: Located, path: Path, finding: Finding): Problem {
  return problemIn(yaml.file, yaml.placeOf(path), finding);
}

/** A problem at the value that a path leads to. */
export function problemAtValue(yaml: Located, path: Path, finding: Finding): Problem {
  return problemIn(yaml.file, yaml.placeOfValue(path), finding);
}

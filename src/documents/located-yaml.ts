import { type Parsed, type Path, type Place } from "../domain/problem.ts";

/** A file's data with the places it was written at. */
export interface LocatedYaml {
  readonly data: unknown;
  readonly text: string;
  /** As the user named it. */
  readonly file: string;
  /** Where the key (or the item of a list) at a path stands; the nearest one above where the path leads nowhere. */
  readonly placeOf: (path: Path) => Place;
  /** Where the value at a path stands. */
  readonly placeOfValue: (path: Path) => Place;
}

/** Reads a file's text: values with their places, or every reason why it is not YAML that this tool reads. */
export function readYaml(_text: string, _file: string): Parsed<LocatedYaml> {
  throw new Error("not built yet");
}

import { type Path } from "../domain/problem.ts";

/** A text among a file's data, and where it stands. */
export interface TextAt {
  readonly path: Path;
  readonly value: string;
}

/** Every text among a file's data, in the order in which it stands. */
export function textsIn(value: unknown, path: Path = []): readonly TextAt[] {
  if (typeof value === "string") return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    textsIn(child, [...path, isList ? Number(key) : key]),
  );
}

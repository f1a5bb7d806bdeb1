import { type Problem } from "./problem.ts";

/** The problems by file in the order given (files not named come last), then line, column and code. */
export function inReadingOrder(
  problems: readonly Problem[],
  files: readonly string[],
): readonly Problem[] {
  // A file that is named twice counts where it comes first.
  const places = new Map(files.map((file, place) => [file, place] as const).toReversed());
  const placeOf = (problem: Problem) => places.get(problem.file) ?? files.length;
  return problems.toSorted(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      byCodeUnit(one.file, other.file) ||
      one.at.line - other.at.line ||
      one.at.column - other.at.column ||
      byCodeUnit(one.code, other.code),
  );
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

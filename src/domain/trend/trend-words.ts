import { type Period } from "../dates.ts";
import { countOf, joinWords } from "../words.ts";
import { type TrendPoint } from "./trend-point.ts";

/** A line in words: the readings of every year, what cannot be set side by side, and the years below target. */
export function describeTrend(
  points: readonly (TrendPoint | null)[],
  yearsBelowTarget: readonly Period[],
): string {
  const there = points.filter((point) => point !== null);
  const reworded = there.filter(({ sameQuestion }) => sameQuestion === false);
  return [
    ...there.map(pointInWords),
    reworded.length === 0
      ? ""
      : `The question changed in ${joinWords(reworded.map(({ period }) => period))}.`,
    yearsBelowTarget.length === 0
      ? ""
      : `Below the target in ${countOf(yearsBelowTarget.length, "year")}: ${joinWords(yearsBelowTarget)}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function pointInWords({ period, said, shown, lived }: TrendPoint): string {
  return `${period}: said ${said.words}, shown ${shown.words}, lived ${lived.words}.`;
}

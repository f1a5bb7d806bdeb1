import { type Trend } from "../../domain/trend/trend.ts";
import { type Cell } from "../text/csv/column.ts";
import { writeCsv } from "../text/csv/write.ts";
import { TREND_COLUMNS } from "./csv-columns.ts";
import { TREND_READINGS } from "./words.ts";

/** Years side by side for analysis: one row a commitment, year and reading. An empty cell never means 0. */
export function trendCsv(trend: Trend): string {
  const rows = trend.commitments.flatMap((line) =>
    line.points.flatMap((point, year): readonly (readonly Cell[])[] => {
      const about = trend.years[year];
      if (point === null || about === undefined) return [];
      const { id, theme, words, plain, wordsBy, critical, yearsBelowTarget } = line;
      const { sameQuestion } = point;
      return TREND_READINGS.map((reading) => [
        about.council.code,
        about.council.name,
        about.period,
        id,
        theme,
        words,
        plain,
        wordsBy,
        yesNo(critical),
        reading,
        point[reading].state,
        point[reading].level,
        point[reading].label,
        point.standing,
        yesNo(point.belowTarget),
        yearsBelowTarget.filter((period) => period <= about.period).length,
        sameQuestion === null ? null : yesNo(sameQuestion),
        point.causes.map((cause) => cause.id).join("; "),
        point.promises.map((promise) => promise.id).join("; "),
        point.lastPromise,
      ]);
    }),
  );
  return writeCsv(
    TREND_COLUMNS.map(({ name }) => name),
    rows,
  );
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

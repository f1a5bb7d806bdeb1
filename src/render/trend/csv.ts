import { type StatementTrend } from "../../domain/trend/statement-trend.ts";
import { type Trend, type TrendLine } from "../../domain/trend/trend.ts";
import { type Cell } from "../text/csv/column.ts";
import { writeCsv } from "../text/csv/write.ts";
import { TREND_COLUMNS } from "./csv-columns.ts";
import { TREND_READINGS } from "./words.ts";

/**
 * Years side by side for analysis: one row a commitment, year and reading, then one an I statement and year. An empty
 * cell never means 0.
 */
export function trendCsv(trend: Trend): string {
  const rows = [
    ...trend.commitments.flatMap((line) => commitmentRows(line, trend)),
    ...trend.statements.flatMap((line) => statementRows(line, trend)),
  ];
  return writeCsv(
    TREND_COLUMNS.map(({ name }) => name),
    rows,
  );
}

type Row = readonly Cell[];

function commitmentRows(line: TrendLine, { years }: Trend): readonly Row[] {
  return line.points.flatMap((point, year): readonly Row[] => {
    const about = years[year];
    if (point === null || about === undefined) return [];
    const { critical, yearsBelowTarget } = line;
    const whose = [...aboutCells(about), "commitment", ...wordCells(line), yesNo(critical)];
    const rest = [
      point.standing,
      yesNo(point.belowTarget),
      yearsBelowTarget.filter((period) => period <= about.period).length,
      yesNoOrBlank(point.sameQuestion),
      point.causes.map((cause) => cause.id).join("; "),
      point.promises.map((promise) => promise.id).join("; "),
      point.lastPromise,
    ];
    return TREND_READINGS.map((reading) => {
      const { state, level, label } = point[reading];
      return [...whose, reading, state, level, label, ...rest];
    });
  });
}

function statementRows(line: StatementTrend, { years }: Trend): readonly Row[] {
  return line.points.flatMap((point, year): readonly Row[] => {
    const about = years[year];
    if (point === null || about === undefined) return [];
    const { lived, sameQuestion } = point;
    return [
      [
        ...aboutCells(about),
        "i-statement",
        ...wordCells(line),
        null,
        "lived",
        lived.state,
        lived.level,
        lived.label,
        null,
        null,
        null,
        yesNoOrBlank(sameQuestion),
        null,
        null,
        null,
      ],
    ];
  });
}

function aboutCells({ council, period }: Trend["years"][number]): Row {
  return [council.code, council.name, period];
}

function wordCells({ id, theme, words, plain, wordsBy }: TrendLine | StatementTrend): Row {
  return [id, theme, words, plain, wordsBy];
}

function yesNoOrBlank(value: boolean | null): Cell {
  return value === null ? null : yesNo(value);
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

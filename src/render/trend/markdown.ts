import { type Trend, type TrendLine } from "../../domain/trend/trend.ts";
import { capitalise } from "../../domain/words.ts";
import { type Block, heading, item, list, paragraph, said, table } from "../text/markdown/nodes.ts";
import { serialise } from "../text/markdown/serialise.ts";
import {
  PEOPLE_TITLE,
  pointWords,
  repeatedWords,
  statementPointWords,
  TREND_READINGS,
  trendTitle,
  yearNotes,
} from "./words.ts";
import { plainBlock } from "../text/markdown/plain-block.ts";

/** Years side by side for people to read, as CommonMark with tables: a table a commitment. */
export function trendMarkdown(trend: Trend): string {
  return serialise([
    heading(1, `Year by year: ${trendTitle(trend)}`),
    paragraph("Each table has its readings in every year. No line through them is worked out."),
    ...lines(trend.notes),
    ...trend.commitments.flatMap((line) => commitment(line, trend)),
    ...statements(trend),
  ]);
}

function commitment(line: TrendLine, { years }: Trend): readonly Block[] {
  const { id, words, critical, points, yearsBelowTarget } = line;
  const repeated = repeatedWords(yearsBelowTarget);
  return [
    heading(2, `${id} ${words}${critical ? " (critical)" : ""}`),
    ...plainBlock(line),
    table(
      ["Year", ...TREND_READINGS.map(capitalise), "Standing"],
      points.map((point, year) => [
        [years[year]?.period ?? ""],
        ...TREND_READINGS.map((reading) => [said(pointWords(point, reading))]),
        [point?.standingLabel ?? "–"],
      ]),
    ),
    ...(repeated === undefined ? [] : [paragraph(said(`${repeated}.`))]),
    ...lines(yearNotes(line)),
  ];
}

/** What people said of each I statement, in every year. */
function statements({ statements: found, years }: Trend): readonly Block[] {
  if (found.length === 0) return [];
  return [
    heading(2, PEOPLE_TITLE),
    ...found.flatMap((line) => [
      heading(3, `${line.id} ${line.words}`),
      ...plainBlock(line),
      table(
        ["Year", "Lived", "Confirmed"],
        line.points.map((point, year) => [
          [years[year]?.period ?? ""],
          [said(statementPointWords(point))],
          [point === null || point.lived.level === null ? "–" : point.confirms ? "yes" : "no"],
        ]),
      ),
    ]),
  ];
}

function lines(texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [list(texts.map((text) => item([said(text)])))];
}

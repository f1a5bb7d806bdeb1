import { type Trend, type TrendLine } from "../../domain/trend/trend.ts";
import { capitalise } from "../../domain/words.ts";
import { type Block, heading, item, list, paragraph, said, table } from "../text/markdown/nodes.ts";
import { serialise } from "../text/markdown/serialise.ts";
import { pointWords, repeatedWords, TREND_READINGS, trendTitle, yearNotes } from "./words.ts";
import { plainBlock } from "../text/markdown/plain-block.ts";

/** Years side by side for people to read, as CommonMark with tables: a table a commitment. */
export function trendMarkdown(trend: Trend): string {
  return serialise([
    heading(1, `Year by year: ${trendTitle(trend)}`),
    paragraph(
      "Each table has the three readings of one commitment in every year. No line through them is worked out.",
    ),
    ...lines(trend.notes),
    ...trend.commitments.flatMap((line) => commitment(line, trend)),
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

function lines(texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [list(texts.map((text) => item([said(text)])))];
}

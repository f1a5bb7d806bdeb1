import { type Trend, type TrendLine } from "../../domain/trend/trend.ts";
import { capitalise } from "../../domain/words.ts";
import { type Pen, penFor, type Screen } from "../terminal/screen.ts";
import {
  digitsOf,
  digitsOfStatement,
  PEOPLE_TITLE,
  pointWords,
  repeatedWords,
  statementPointWords,
  TREND_READINGS,
  trendTitle,
  type TrendReading,
  yearNotes,
} from "./words.ts";
import { plainParagraph } from "../terminal/plain-paragraph.ts";
import { type StatementTrend } from "../../domain/trend/statement-trend.ts";

/** Years side by side for a person at a terminal. Digits stand beside the same in words, never alone. */
export function trendText(trend: Trend, screen: Screen): string {
  const pen = penFor(screen);
  const title = pen.paragraph(trendTitle(trend)).trimEnd();
  return [
    `${pen.chalk.bold(title)}\n`,
    pen.paragraph(`Years, in this order: ${trend.years.map(({ period }) => period).join(", ")}.`),
    pen.paragraph(
      "The digits are the level of each year; a point means that there is no level, and the words say why.",
    ),
    ...trend.notes.map((note) => pen.item(note)),
    ...trend.commitments.flatMap((line) => commitment(line, trend, pen)),
    ...(trend.statements.length === 0 ? [] : [pen.title(PEOPLE_TITLE)]),
    ...trend.statements.flatMap((line) => statement(line, trend, pen)),
  ].join("");
}

function commitment(line: TrendLine, trend: Trend, pen: Pen): readonly string[] {
  const { id, words, critical, yearsBelowTarget } = line;
  const repeated = repeatedWords(yearsBelowTarget);
  return [
    "\n",
    pen.entry(id, critical ? `${words} (critical)` : words),
    ...plainParagraph(line, pen, 2),
    ...TREND_READINGS.map((reading) => readingLine(line, { trend, reading }, pen)),
    ...(repeated === undefined ? [] : [pen.paragraph(`${repeated}.`, 2)]),
    ...yearNotes(line).map((note) => pen.item(note, 2)),
  ];
}

function statement(line: StatementTrend, trend: Trend, pen: Pen): readonly string[] {
  const steps = line.points.map(
    (point, year) => `${trend.years[year]?.period ?? ""} ${statementPointWords(point)}`,
  );
  return [
    "\n",
    pen.entry(line.id, line.words),
    ...plainParagraph(line, pen, 2),
    pen.entry("Lived", `${digitsOfStatement(line)}; ${steps.join(", ")}`, 2),
  ];
}

function readingLine(
  line: TrendLine,
  { trend, reading }: { readonly trend: Trend; readonly reading: TrendReading },
  pen: Pen,
): string {
  const steps = line.points.map(
    (point, year) => `${trend.years[year]?.period ?? ""} ${pointWords(point, reading)}`,
  );
  return pen.entry(capitalise(reading), `${digitsOf(line, reading)}; ${steps.join(", ")}`, 2);
}

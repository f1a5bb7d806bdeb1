import { type Period } from "../../domain/dates.ts";
import { type ReportedLevel } from "../../domain/report/reported-level.ts";
import { type TrendPoint, type TrendPromise } from "../../domain/trend/trend-point.ts";
import { type Trend, type TrendLine } from "../../domain/trend/trend.ts";
import { joinWords } from "../../domain/words.ts";
import { levelWords } from "../text/level-words.ts";
import { dateWords } from "../text/evidence-words.ts";
import { type StatementPoint, type StatementTrend } from "../../domain/trend/statement-trend.ts";

export const TREND_READINGS = ["said", "shown", "lived"] as const;
export type TrendReading = (typeof TREND_READINGS)[number];

/** Above what people said of the I statements. */
export const PEOPLE_TITLE = "What people said, year by year";

/** What a commitment is in a year whose report does not have it. */
export const NOT_THERE = "not in this report";

/** `Exampleshire, 2024-25 to 2026-27`; every council where they are several. */
export function trendTitle({ years }: Trend): string {
  const names = [...new Set(years.map(({ council }) => council.name))];
  const [first, last] = [years[0]?.period ?? "", years.at(-1)?.period ?? ""];
  return `${joinWords(names)}, ${first === last ? first : `${first} to ${last}`}`;
}

/** A reading of one year, in words and number. */
export function pointWords(point: TrendPoint | null, reading: TrendReading): string {
  return point === null ? NOT_THERE : levelWords(point[reading]);
}

/** What people said of an I statement over the years as digits. A blank is a point, and never a 0. */
export function digitsOfStatement({ points }: StatementTrend): string {
  return points.map((point) => digitOf(point?.lived)).join(" ");
}

/** A year of an I statement in words: the level, and whether it was not confirmed or asked otherwise. */
export function statementPointWords(point: StatementPoint | null): string {
  if (point === null) return NOT_THERE;
  const changed = point.sameQuestion === false ? ", the question changed" : "";
  return `${levelWords(point.lived)}${changed}`;
}

/** A reading over the years as digits, one a year: `1 2 3 ·`. A blank is a point, and never a 0. */
export function digitsOf({ points }: TrendLine, reading: TrendReading): string {
  return points.map((point) => digitOf(point?.[reading])).join(" ");
}

function digitOf(level: ReportedLevel | undefined): string {
  return level?.level === null || level?.level === undefined ? "·" : String(level.level);
}

/**
 * What else is told of a commitment, year by year: promises, what became of them, causes, a question that changed. A
 * promise that a later year carries on is told in full once.
 */
export function yearNotes({ points }: TrendLine): readonly string[] {
  const told = new Set<string>();
  return points.flatMap((point) => (point === null ? [] : notesOf(point, told)));
}

function notesOf(point: TrendPoint, told: Set<string>): readonly string[] {
  const { period, causes, promises, lastPromise, sameQuestion } = point;
  return [
    sameQuestion === false ? `${period}: the question changed.` : "",
    lastPromise === null ? "" : `${period}: the last promise: ${lastPromise}.`,
    causes.length === 0 ? "" : `${period}: cause: ${causes.map(({ label }) => label).join("; ")}.`,
    ...promises.map((promise) => {
      const key = JSON.stringify([promise.id, promise.what.trim()]);
      if (told.has(key))
        return `${period}: ${promise.id}, promised before: ${promise.statusWords}.`;
      told.add(key);
      return `${period}: promised: ${promiseWords(promise)}.`;
    }),
  ].filter((note) => note !== "");
}

function promiseWords({ id, what, owner, due, statusWords }: TrendPromise): string {
  const whose = owner === null ? "nobody owns it" : `owner ${owner}`;
  const when = due === null ? "no date" : `due ${dateWords(due)}`;
  return `${id} ${what.trim()} (${whose}, ${when}, ${statusWords})`;
}

/** `Below the target in 2 years: 2025-26 and 2026-27`; undefined where there is none. */
export function repeatedWords(years: readonly Period[]): string | undefined {
  if (years.length === 0) return undefined;
  const count = years.length === 1 ? "1 year" : `${String(years.length)} years`;
  return `Below the target in ${count}: ${joinWords(years)}`;
}

import { type Period } from "../dates.ts";
import { type StatementId } from "../statement.ts";
import { type ComparedReport } from "../comparison/comparison.ts";
import { comparedReport } from "../comparison/compared-report.ts";
import { type Between } from "../comparison/between.ts";
import { SAME_IDS } from "../comparison/lineage.ts";
import { type FollowedCommitment, type FollowedReport } from "./followed-report.ts";
import { followLines, type Line } from "./follow-lines.ts";
import { findTrendNotes } from "./trend-notes.ts";
import { readYear, trendPoint, type TrendPoint, type TrendYear } from "./trend-point.ts";
import { describeTrend } from "./trend-words.ts";
import { type StatementWords } from "../report/statement-words.ts";
import { type StatementTrend, statementTrends } from "./statement-trend.ts";

/** The version of the trend's shape. */
export const TREND_FORMAT = "trend/1";

/** Any number of years in order: what became of every commitment. No line through them is worked out. */
export interface Trend {
  readonly format: typeof TREND_FORMAT;
  readonly years: readonly ComparedReport[];
  /** What a reader must know before reading on, in sentences. */
  readonly notes: readonly string[];
  /** Every commitment of the newest year, in its order; then those that ended earlier. */
  readonly commitments: readonly TrendLine[];
  /** Every I statement that people were asked about in any of the years, likewise. */
  readonly statements: readonly StatementTrend[];
}

/** One commitment over the years. */
export interface TrendLine extends StatementWords {
  /** Its id in the newest year that has it. */
  readonly id: StatementId;
  readonly theme: string;
  readonly critical: boolean;
  /** One for each year, in order; null where that year's report does not have it. */
  readonly points: readonly (TrendPoint | null)[];
  /** Years below the target, oldest first, also those that only a later report tells of. */
  readonly yearsBelowTarget: readonly Period[];
  /** The same in words. */
  readonly sentence: string;
}

/**
 * Sets years side by side, oldest first. `between` leads from each report to the next: one fewer than reports; where
 * one is missing every id leads to itself. Its cost grows in a straight line with years.
 */
export function buildTrend(
  reports: readonly FollowedReport[],
  between: readonly Between[] = [],
): Trend {
  const years = reports.map(readYear);
  const links = reports.slice(1).map((_, index) => between[index]?.lineage ?? SAME_IDS);
  return {
    format: TREND_FORMAT,
    years: reports.map(comparedReport),
    notes: findTrendNotes(reports, between),
    commitments: followLines(
      reports.map(({ commitments }) => commitments),
      links,
    ).map((line) => trendLine(line, years)),
    statements: statementTrends(reports, links),
  };
}

function trendLine(line: Line<FollowedCommitment>, years: readonly TrendYear[]): TrendLine {
  const points: (TrendPoint | null)[] = [];
  const below = new Set<Period>();
  let earlier: FollowedCommitment | undefined;
  for (const [index, year] of years.entries()) {
    const commitment = line.years.get(index);
    const point = commitment === undefined ? null : trendPoint(year, commitment, earlier);
    points.push(point);
    for (const period of commitment?.yearsBelowTarget ?? []) below.add(period);
    if (point?.belowTarget === true) below.add(point.period);
    earlier = commitment ?? earlier;
  }
  const yearsBelowTarget = [...below].toSorted();
  const { id, theme, words, plain, wordsBy, critical } = line.newest;
  const sentence = describeTrend(points, yearsBelowTarget);
  return { id, theme, words, plain, wordsBy, critical, points, yearsBelowTarget, sentence };
}

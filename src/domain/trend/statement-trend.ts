import { withOthers } from "../report/all-heard.ts";
import { type Lineage } from "../comparison/lineage.ts";
import { type Period } from "../dates.ts";
import { type StatementId } from "../statement.ts";
import { type ReportedLevel } from "../report/reported-level.ts";
import { type StatementWords } from "../report/statement-words.ts";
import { type FollowedReport } from "./followed-report.ts";
import { followLines, type Line } from "./follow-lines.ts";

/** What people said of one I statement over the years. */
export interface StatementTrend extends StatementWords {
  /** Its id in the newest year that has it. */
  readonly id: StatementId;
  readonly theme: string;
  /** One for each year, in order; null where that year's report does not have it. */
  readonly points: readonly (StatementPoint | null)[];
}

/** What people said of it in one year. */
export interface StatementPoint {
  readonly period: Period;
  readonly lived: ReportedLevel;
  /** Whether the answers could confirm a promise. */
  readonly confirms: boolean;
  /** Whether people were asked the same as in the year before in this line; null in the first, and where nobody was asked. */
  readonly sameQuestion: boolean | null;
}

/** I statements that people were asked about in any year, in the newest year's order; then those that ended earlier. */
export function statementTrends(
  reports: readonly FollowedReport[],
  links: readonly Lineage[],
): readonly StatementTrend[] {
  return followLines(reports.map(itemsOf), links)
    .filter(({ years }) => [...years.values()].some(({ asked }) => asked !== null))
    .map((line) => trendOf(line, reports));
}

interface Item extends StatementWords {
  readonly id: StatementId;
  readonly theme: string;
  readonly lived: ReportedLevel;
  readonly confirms: boolean;
  /** Fingerprint of what people were asked; null where nobody was. */
  readonly asked: string | null;
}

const NOBODY_ASKED: ReportedLevel = {
  state: "nobody-asked",
  level: null,
  label: null,
  words: "nobody asked",
};

function itemsOf({ peopleToldUs }: FollowedReport): readonly Item[] {
  const { own, others, notAsked } = withOthers(peopleToldUs);
  return [
    ...own,
    ...others,
    ...notAsked.map((one) => ({
      ...one,
      lived: NOBODY_ASKED,
      confirms: false,
      asked: null,
    })),
  ];
}

function trendOf(
  { newest, years }: Line<Item>,
  reports: readonly FollowedReport[],
): StatementTrend {
  let before: string | null = null;
  const points = reports.map(({ about }, year): StatementPoint | null => {
    const item = years.get(year);
    if (item === undefined) return null;
    const { lived, confirms, asked } = item;
    const sameQuestion = before === null || asked === null ? null : before === asked;
    before = asked ?? before;
    return { period: about.period, lived, confirms, sameQuestion };
  });
  const { id, theme, words, plain, wordsBy } = newest;
  return { id, theme, words, plain, wordsBy, points };
}

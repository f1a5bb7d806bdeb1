import { isSameQuestion } from "../comparison/same-question.ts";
import { type Period } from "../dates.ts";
import { isOpenGap } from "../gaps.ts";
import { type ReportedLevel } from "../report/reported-level.ts";
import { OUTCOME_WORDS } from "../report/promised-again.ts";
import { type Standing } from "../standing.ts";
import {
  type FollowedAction,
  type FollowedCommitment,
  type FollowedReport,
} from "./followed-report.ts";

/** One commitment in one year. */
export interface TrendPoint {
  readonly period: Period;
  readonly said: ReportedLevel;
  readonly shown: ReportedLevel;
  readonly lived: ReportedLevel;
  readonly standing: Standing;
  readonly standingLabel: string;
  readonly belowTarget: boolean;
  /** Whether the question is the one of the year before in this line; null in the first. */
  readonly sameQuestion: boolean | null;
  readonly causes: readonly { readonly id: string; readonly label: string }[];
  /** What stands promised for it in this year's file: new promises, and those that it carries on. */
  readonly promises: readonly TrendPromise[];
  /** What the council says in this year of its last promise; null where it says nothing. */
  readonly lastPromise: string | null;
}

export interface TrendPromise {
  readonly id: string;
  readonly what: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly statusWords: string;
}

/** A year made ready to look things up in. */
export interface TrendYear {
  readonly report: FollowedReport;
  readonly actions: ReadonlyMap<string, FollowedAction>;
}

/** Makes a year ready. */
export function readYear(report: FollowedReport): TrendYear {
  return {
    report,
    actions: new Map(report.actions.actions.map((action) => [action.id, action])),
  };
}

/** Tells one commitment in one year. */
export function trendPoint(
  { report, actions }: TrendYear,
  commitment: FollowedCommitment,
  earlier: FollowedCommitment | undefined,
): TrendPoint {
  const { said, shown, lived, standing, standingLabel, lastPromise } = commitment;
  return {
    period: report.about.period,
    said,
    shown,
    lived,
    standing,
    standingLabel,
    belowTarget: isOpenGap(commitment),
    sameQuestion: earlier === undefined ? null : isSameQuestion(earlier, commitment),
    causes: commitment.causes.map(({ id, label }) => ({ id, label })),
    promises: commitment.actions.flatMap((id): TrendPromise[] => {
      const action = actions.get(id);
      if (action === undefined) return [];
      const { what, owner, due, statusWords } = action;
      return [{ id, what, owner, due, statusWords }];
    }),
    lastPromise: lastPromise === null ? null : OUTCOME_WORDS[lastPromise.kept],
  };
}

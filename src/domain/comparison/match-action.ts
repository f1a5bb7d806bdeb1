import { type ReportedAction } from "../report/actions.ts";
import { type IsSameSaying } from "./same-saying.ts";
import { type Side } from "./side.ts";

/** Finds an action of one report in the other: by its id, where that still says the same, or else by its words. */
export function findActionAgain(
  { id, what }: ReportedAction,
  other: Side,
  isSameSaying: IsSameSaying,
): ReportedAction | undefined {
  const named = other.actions.get(id);
  if (named !== undefined && isSameSaying(what, named.what)) return named;
  return other.actionsByWords.get(what.trim());
}

/** Something promised that was open, and the same in the later file; undefined where it is gone. */
export interface FollowedAction {
  readonly was: ReportedAction;
  readonly is: ReportedAction | undefined;
}

/** Whether something is still open after the day it was promised for: a later day that was put in since changes nothing. */
export function isLate({ was, is }: FollowedAction, { report }: Side): boolean {
  if (is?.status !== "open") return false;
  return is.overdue || (was.due !== null && was.due < report.about.asOf);
}

/** An action's words; both wordings where it was put in others. */
export function wordsOf(was: ReportedAction, is: ReportedAction | undefined): string {
  const [before, now] = [was.what.trim(), is?.what.trim()];
  return now === undefined || now === before ? before : `${before}; now: ${now}`;
}

import { type ReportedAction } from "../report/actions.ts";
import { type Side } from "./side.ts";

/** Finds an action of one report in the other: by its id, or else by its words. */
export function findActionAgain(
  { id, what }: ReportedAction,
  other: Side,
): ReportedAction | undefined {
  return other.actions.get(id) ?? other.actionsByWords.get(what.trim());
}

import { type ReportedAction } from "../report/actions.ts";
import { dateInWords, type IsoDate } from "../dates.ts";
import { countOf } from "../words.ts";
import {
  ACTION_FATES,
  type ActionChange,
  type ActionFate,
  type ActionsChange,
} from "./actions-change.ts";
import { type CommitmentChange } from "./comparison.ts";
import { findActionAgain, type FollowedAction, isLate, wordsOf } from "./match-action.ts";
import { type Context } from "./pair.ts";

const FATE_LABELS: Record<ActionFate, string> = {
  done: "done",
  "still-open": "still open",
  overdue: "overdue",
  dropped: "dropped",
  "accounted-for": "no longer listed, and accounted for",
  "dropped-without-a-word": "dropped without a word",
  new: "new",
};

/** What became of the actions that were open, and what is promised anew. Within one year only what changed is listed. */
export function compareActions(
  context: Context,
  commitments: readonly CommitmentChange[],
): ActionsChange {
  const { before, after, isSameSaying } = context;
  const followers = followersOf(commitments);
  const open = before.report.actions.actions.filter(({ status }) => status === "open");
  const later = open.map((was) => ({ was, is: findActionAgain(was, after, isSameSaying) }));
  const known = new Set(
    before.report.actions.actions.map((action) => findActionAgain(action, after, isSameSaying)),
  );
  const actions = [
    ...later.map((one) => fateOf(one, context, isAccounted(one.was, context, followers))),
    ...after.report.actions.actions
      .filter((action) => !known.has(action) && action.status === "open")
      .map((action) => change(action, "new")),
  ].filter(({ fate }) => context.forward || (fate !== "still-open" && fate !== "overdue"));
  return { sentence: sentenceFor(actions), counts: countsOf(actions), actions };
}

function fateOf(
  followed: FollowedAction,
  { after }: Context,
  isAccountedFor: boolean,
): ActionChange {
  const { was, is } = followed;
  if (is === undefined)
    return change(was, isAccountedFor ? "accounted-for" : "dropped-without-a-word");
  const fate =
    is.status === "open" ? (isLate(followed, after) ? "overdue" : "still-open") : is.status;
  return change(is, fate, was);
}

/** Earlier commitment → the later ones that carry it on. */
function followersOf(
  commitments: readonly CommitmentChange[],
): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>();
  for (const { id, from } of commitments)
    for (const earlier of from) followers.set(earlier, [...(followers.get(earlier) ?? []), id]);
  return followers;
}

/** Whether each commitment that it was for says what became of its last promise. */
function isAccounted(
  { commitments }: ReportedAction,
  { after }: Context,
  followers: ReadonlyMap<string, readonly string[]>,
): boolean {
  const ids = commitments.flatMap((id) => followers.get(id) ?? []);
  return (
    ids.length > 0 && ids.every((id) => (after.commitments.get(id)?.lastPromise ?? null) !== null)
  );
}

function change(
  action: ReportedAction,
  fate: ActionFate,
  was: ReportedAction = action,
): ActionChange {
  const { id, what, owner, due, commitments } = action;
  const label = FATE_LABELS[fate];
  const whose = owner === null ? "nobody owns it" : `owner: ${owner}`;
  return {
    id,
    what,
    owner,
    due,
    commitments,
    fate,
    label,
    sentence: `${id} (${wordsOf(was, action)}): ${label}; ${whose}; ${dueInWords(due, was.due)}.`,
  };
}

function dueInWords(due: IsoDate | null, before: IsoDate | null): string {
  const now = due === null ? "no date" : `due ${dateInWords(due)}`;
  return before === null || before === due ? now : `${now} (before: ${dateInWords(before)})`;
}

function countsOf(actions: readonly ActionChange[]): ActionsChange["counts"] {
  return ACTION_FATES.map((fate) => ({
    fate,
    label: FATE_LABELS[fate],
    count: actions.filter((action) => action.fate === fate).length,
  }));
}

function sentenceFor(actions: readonly ActionChange[]): string {
  if (actions.length === 0) return "No action changed.";
  const parts = countsOf(actions)
    .filter(({ count }) => count > 0)
    .map(({ count, label }) => `${String(count)} ${label}`);
  return `${countOf(actions.length, "action")}: ${parts.join(", ")}.`;
}

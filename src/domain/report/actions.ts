import { type Action, type ActionId, type ActionStatus } from "../action.ts";
import { type Assessment } from "../assessment.ts";
import { type IsoDate } from "../dates.ts";
import { type StatementId } from "../statement.ts";
import { type AssessmentReading } from "../reading.ts";
import { countOf } from "../words.ts";
import { type Nulled, nulled } from "./nulled.ts";

/** What is promised now. */
export interface ActionsReport {
  readonly sentence: string;
  readonly actions: readonly ReportedAction[];
}

export interface ReportedAction extends Nulled<Action> {
  readonly statusWords: string;
  /** Open, and due before the assessment's `asOf`. */
  readonly overdue: boolean;
  /** Who decided it with the council, in words. */
  readonly decidedWords: string;
  /** The commitments it is for. */
  readonly commitments: readonly StatementId[];
}

const STATUS_WORDS: Record<ActionStatus, string> = {
  open: "open",
  done: "done",
  dropped: "dropped",
};

/** Sets out the actions, with what is late and what nobody owns. */
export function buildActions({ assessment }: AssessmentReading): ActionsReport {
  const commitments = commitmentsByAction(assessment);
  const actions = [...assessment.actions.values()].map((action): ReportedAction => {
    const { decidedWith } = action;
    return {
      ...nulled(action),
      overdue: isOverdue(action, assessment.asOf),
      statusWords: statusWords(action, assessment.asOf),
      decidedWords: decidedInWords(decidedWith, assessment.team.get(decidedWith ?? "")?.name),
      commitments: [...(commitments.get(action.id) ?? [])],
    };
  });
  return { sentence: sentenceFor(actions), actions };
}

/** Looked up once a year: to search every commitment for every action would cost the square of their number. */
function commitmentsByAction({
  commitments,
}: Pick<Assessment, "commitments">): ReadonlyMap<ActionId, ReadonlySet<StatementId>> {
  const found = new Map<ActionId, Set<StatementId>>();
  for (const { id, actions } of commitments.values())
    for (const action of actions) found.set(action, (found.get(action) ?? new Set()).add(id));
  return found;
}

/** How an action stands, in words. */
export function statusWords(action: Pick<Action, "due" | "status">, asOf: IsoDate): string {
  return isOverdue(action, asOf) ? "overdue" : STATUS_WORDS[action.status];
}

function isOverdue({ due, status }: Pick<Action, "due" | "status">, asOf: IsoDate): boolean {
  return status === "open" && due !== undefined && due < asOf;
}

function decidedInWords(decidedWith: string | undefined, name: string | undefined): string {
  if (decidedWith === undefined) return "not said";
  return decidedWith === "no" ? "not with the people it is for" : `with ${name ?? decidedWith}`;
}

function sentenceFor(actions: readonly ReportedAction[]): string {
  if (actions.length === 0) return "No action is recorded.";
  const count = (holds: (action: ReportedAction) => boolean): number =>
    actions.filter(holds).length;
  return [
    `${countOf(actions.length, "action is", "actions are")} recorded.`,
    `${countOf(
      count(({ overdue }) => overdue),
      "is",
      "are",
    )} overdue.`,
    `${countOf(
      count(({ owner, status }) => owner === null && status === "open"),
      "open one has",
      "open ones have",
    )} no owner.`,
  ].join(" ");
}

import { type Action, type ActionStatus } from "../action.ts";
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
  const records = [...assessment.commitments.values()];
  const actions = [...assessment.actions.values()].map((action): ReportedAction => {
    const { due, status, decidedWith } = action;
    const overdue = status === "open" && due !== undefined && due < assessment.asOf;
    return {
      ...nulled(action),
      overdue,
      statusWords: overdue ? "overdue" : STATUS_WORDS[status],
      decidedWords: decidedInWords(decidedWith, assessment.team.get(decidedWith ?? "")?.name),
      commitments: records
        .filter((record) => record.actions.includes(action.id))
        .map(({ id }) => id),
    };
  });
  return { sentence: sentenceFor(actions), actions };
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

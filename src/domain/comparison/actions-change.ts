import { type StatementId } from "../statement.ts";

export const ACTION_FATES = [
  "done",
  "still-open",
  "overdue",
  "dropped",
  "accounted-for",
  "dropped-without-a-word",
  "new",
] as const;
export type ActionFate = (typeof ACTION_FATES)[number];

/** What became of the earlier report's actions, and what is promised anew. */
export interface ActionsChange {
  readonly sentence: string;
  readonly counts: readonly {
    readonly fate: ActionFate;
    readonly label: string;
    readonly count: number;
  }[];
  readonly actions: readonly ActionChange[];
}

export interface ActionChange {
  readonly id: string;
  readonly what: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly commitments: readonly StatementId[];
  readonly fate: ActionFate;
  readonly label: string;
  readonly sentence: string;
}

import { type IsoDate } from "./dates.ts";
import { type MemberId } from "./team.ts";

export type ActionId = string;

export const ACTION_STATUSES = ["open", "done", "dropped"] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export interface Action {
  readonly id: ActionId;
  readonly what: string;
  readonly owner: string | undefined;
  readonly made: IsoDate | undefined;
  readonly due: IsoDate | undefined;
  /** How it will be known to have worked. */
  readonly success: string | undefined;
  /** The member who stands for the people that decided it; `no` where they did not. */
  readonly decidedWith: MemberId | undefined;
  readonly status: ActionStatus;
}

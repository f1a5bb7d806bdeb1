import { type StatementId } from "./statement.ts";

export type NeedId = string;

export interface Need {
  readonly id: NeedId;
  readonly commitments: readonly StatementId[];
  readonly kind: string | undefined;
  readonly what: string;
  /** How many people; `not-counted` is a finding; undefined until given. */
  readonly people: number | "not-counted" | undefined;
  readonly counted: string | undefined;
  /** Pounds a year. */
  readonly yearlyCost: number | undefined;
  readonly cause: string | undefined;
}

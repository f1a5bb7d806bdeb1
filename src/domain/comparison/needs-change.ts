import { type StatementId } from "../statement.ts";

/** Needs of both years, by kind and one by one. */
export interface NeedsChange {
  readonly sentence: string;
  readonly kinds: readonly NeedKindChange[];
  readonly needs: readonly NeedChange[];
}

/** The totals of one kind of need. Null where a total cannot be known; that is not 0. */
export interface NeedKindChange {
  /** Null for needs whose kind is not given. */
  readonly kind: string | null;
  readonly label: string;
  readonly people: TotalChange;
  readonly yearlyCost: TotalChange;
}

export interface TotalChange {
  readonly before: number | null;
  readonly after: number | null;
  /** Whether the two totals can be set side by side. */
  readonly comparable: boolean;
  /** After less before; null where they cannot be compared. */
  readonly difference: number | null;
  readonly sentence: string;
}

export const NEED_FATES = ["still-recorded", "trace-lost", "trace-gained"] as const;
export type NeedFate = (typeof NEED_FATES)[number];

export interface NeedChange {
  readonly id: string;
  readonly what: string;
  readonly commitments: readonly StatementId[];
  readonly fate: NeedFate;
  readonly before: string | null;
  readonly after: string | null;
  readonly sentence: string;
}

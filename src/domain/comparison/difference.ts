/** Whether two shares of answers were set against each other, and with what result. Shares are 0–1. */
export type DifferenceTest =
  | {
      readonly kind: "tested";
      readonly before: CountedShare;
      readonly after: CountedShare;
      /** After less before. */
      readonly difference: number;
      /** The 99 % interval of the difference. */
      readonly low: number;
      readonly high: number;
      readonly sentence: string;
    }
  | { readonly kind: "not-tested"; readonly why: UntestedReason; readonly sentence: string };

/** Why two years' answers are not tested against each other. */
export const UNTESTED_REASONS = [
  "not-asked-in-both",
  "withheld",
  "numbers-withheld",
  "not-counted",
  "out-of-date",
  "too-few",
  "other-wording",
  "same-people",
  "not-said-who",
  "other-council",
  "other-people",
  "other-route",
] as const;
export type UntestedReason = (typeof UNTESTED_REASONS)[number];

export interface CountedShare {
  readonly positive: number;
  readonly scored: number;
}

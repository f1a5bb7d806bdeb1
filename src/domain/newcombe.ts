import { type Interval, wilsonInterval } from "./wilson.ts";

/** The normal deviate of a 99 % two-sided interval. */
const Z_99 = 2.5758293035489004;

/** Positive answers out of scored ones. */
export interface Share {
  readonly positive: number;
  readonly scored: number;
}

/**
 * Newcombe's hybrid score interval of the difference of two independent shares, after less before, limits −1 to 1, at
 * 99 % unless another deviate is given. It covers chance only. Source: R. G. Newcombe, "Interval estimation for the
 * difference between independent proportions: comparison of eleven methods", Statistics in Medicine 17, 1998, method 10.
 */
export function newcombeInterval(before: Share, after: Share, deviate: number = Z_99): Interval {
  const earlier = wilsonInterval(before.positive, before.scored, deviate);
  const later = wilsonInterval(after.positive, after.scored, deviate);
  const earlierShare = before.positive / before.scored;
  const laterShare = after.positive / after.scored;
  const difference = laterShare - earlierShare;
  return {
    low: difference - Math.hypot(laterShare - later.low, earlier.high - earlierShare),
    high: difference + Math.hypot(later.high - laterShare, earlierShare - earlier.low),
  };
}

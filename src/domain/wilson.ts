/** The normal deviate of a 95 % two-sided interval. */
const Z_95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % Wilson score interval of a share, limits 0–1. It covers chance only, not who was left out.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 */
export function wilsonInterval(positive: number, scored: number): Interval {
  const share = positive / scored;
  const spread = Z_95 ** 2 / scored;
  const centre = share + spread / 2;
  const reach = Z_95 * Math.sqrt((share * (1 - share)) / scored + spread / (4 * scored));
  return {
    low: positive === 0 ? 0 : Math.max(0, (centre - reach) / (1 + spread)),
    high: positive === scored ? 1 : Math.min(1, (centre + reach) / (1 + spread)),
  };
}

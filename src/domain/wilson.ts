/** The normal deviate of a 95 % two-sided interval. */
const Z_95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval of a share, limits 0–1, at 95 % unless another deviate is given. It covers chance only, not who was left out.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 */
export function wilsonInterval(positive: number, scored: number, deviate: number = Z_95): Interval {
  const share = positive / scored;
  const spread = deviate ** 2 / scored;
  const centre = share + spread / 2;
  const reach = deviate * Math.sqrt((share * (1 - share)) / scored + spread / (4 * scored));
  return {
    low: positive === 0 ? 0 : Math.max(0, (centre - reach) / (1 + spread)),
    high: positive === scored ? 1 : Math.min(1, (centre + reach) / (1 + spread)),
  };
}

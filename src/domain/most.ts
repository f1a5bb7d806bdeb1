/** More people than live in any country that has councils: what is beyond is a slip, and its sums could not be held. */
export const MOST_PEOPLE = 100_000_000;

/** More pounds a year than all councils together spend. */
export const MOST_POUNDS = 100_000_000_000;

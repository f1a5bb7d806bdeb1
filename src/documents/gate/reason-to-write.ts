/** What stands in place of a reason until a person writes one. */
export const REASON_TO_WRITE = "Write here why this is accepted.";

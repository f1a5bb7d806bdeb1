import { MOST_PEOPLE } from "../../domain/most.ts";

/** The id of a record in an assessment: short, and for people. */
export const RECORD_ID = {
  type: "string",
  pattern: "^[A-Za-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*$",
  errorMessage: 'write a short id of letters and digits, such as "E1"',
} as const;

/** The id of a member of the team. */
export const MEMBER_ID = {
  ...RECORD_ID,
  errorMessage: 'write a short id of letters and digits, such as "group"',
} as const;

/** A level of the ladder: a rule says which there are. */
export const LEVEL_GIVEN = { type: "integer", description: "A level of the ladder." } as const;

/** What is said of a commitment: a rule says which levels there are. */
export const SAID = {
  type: ["integer", "string"],
  description:
    "A level of the ladder, or not-known, or not-applicable with a reason. Left out: not assessed yet.",
  errorMessage: "write a level, such as 2, or not-known, or not-applicable",
} as const;

/** How many, none included. */
export const WHOLE = {
  type: "integer",
  minimum: 0,
  maximum: MOST_PEOPLE,
  errorMessage: "write a whole number from 0 to 100,000,000",
} as const;

/** How many, at least one. */
export const AT_LEAST_ONE = {
  type: "integer",
  minimum: 1,
  maximum: MOST_PEOPLE,
  errorMessage: "write a whole number from 1 to 100,000,000",
} as const;

/** The first 16 hex digits of a SHA-256. */
export const FINGERPRINT = {
  type: "string",
  pattern: "^[0-9a-f]{16}$",
  errorMessage: "write the 16 digits and letters (a to f) that the tool gave, in quotes",
} as const;

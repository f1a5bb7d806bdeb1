/** Parts that the schemas of all our formats share. `errorMessage` says what to write; editors show it too. */

/** Text that says something: not empty, not only spaces. */
export const TEXT = { type: "string", pattern: "\\S" } as const;

/** A statement's permanent id. */
export const STATEMENT_ID = {
  type: "string",
  pattern: "^[A-Z][A-Za-z0-9]*-[0-9]+([.][0-9]+)*$",
  errorMessage: 'write letters, a hyphen and numbers, such as "We-1.1"',
} as const;

/** A word that other parts of a file refer to. */
export const KEBAB_ID = {
  type: "string",
  pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
  errorMessage: 'write small letters, digits and hyphens, such as "need-rule"',
} as const;

/** A rung of the ladder. */
export const LEVEL = { type: "integer", minimum: 0, maximum: 4 } as const;

/** A part of a whole, 0–1. */
export const SHARE = {
  type: "number",
  minimum: 0,
  maximum: 1,
  errorMessage: "write a share from 0 to 1, such as 0.6 for 60 in 100",
} as const;

/** How many, at least one. */
export const COUNT = { type: "integer", minimum: 1 } as const;

/** A calendar date; a rule checks that the calendar has it. */
export const DATE = {
  type: "string",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  errorMessage: 'write the date as year, month and day: "2026-09-30"',
} as const;

import { type ProblemInfo } from "./problem-info.ts";

/** Problems with what a file holds, of whatever format. */
export const SHAPE_CODES = {
  "format/later-version": {
    severity: "error",
    means: "the file is written for a later version of this tool",
    remedy: "install a later version of the tool",
  },
  "format/unknown": {
    severity: "error",
    means: "the file is not of the format that is needed",
    remedy: "check that the right file is named, and its `format:` line",
  },
  "schema/unknown-key": {
    severity: "error",
    means: "a key that this format does not have",
    remedy: "correct the spelling, or take the key away",
  },
  "schema/missing-key": {
    severity: "error",
    means: "a key that this format needs is missing",
    remedy: "add it",
  },
  "schema/wrong-key": {
    severity: "error",
    means: "a key that cannot stand there",
    remedy: "write a key of the form that is named",
  },
  "schema/wrong-type": {
    severity: "error",
    means: "a value of the wrong kind, a number where text is needed for one",
    remedy: "write a value of the kind that is named; text that looks like a number goes in quotes",
  },
  "schema/not-one-of": {
    severity: "error",
    means: "a value that is not one of those that are possible",
    remedy: "choose one of those that are listed",
  },
  "schema/wrong-form": {
    severity: "error",
    means: "text that is empty, or not of the form that is needed",
    remedy: "write it in the form that is named",
  },
  "schema/out-of-range": {
    severity: "error",
    means: "a number that is too large or too small",
    remedy: "write a number within the limits",
  },
  "schema/too-few": {
    severity: "error",
    means: "a list that holds too little",
    remedy: "add what is missing",
  },
  "schema/repeated": {
    severity: "error",
    means: "the same thing twice in one list",
    remedy: "keep one of the two",
  },
  "schema/no-match": {
    severity: "error",
    means: "a value that fits none of the possible forms",
    remedy: "write it in one of the forms that are named",
  },
} as const satisfies Record<string, ProblemInfo>;

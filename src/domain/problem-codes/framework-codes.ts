import { type ProblemInfo } from "./problem-info.ts";

/** Problems of framework and crosswalk files. */
export const FRAMEWORK_CODES = {
  "framework/other-name": {
    severity: "error",
    means: "a file in a `frameworks` folder is not named after its id, so it is never found",
    remedy: "rename the file, or change the id",
  },
  "framework/duplicate-id": {
    severity: "error",
    means: "two statements, themes, causes, kinds of need or answers have the same id",
    remedy: "give one of them an id of its own; ids of statements are never used again",
  },
  "framework/unknown-statement": {
    severity: "error",
    means: "a list names a statement that the framework does not have",
    remedy: "correct the id, or take it out",
  },
  "framework/keeps-commitment": {
    severity: "error",
    means: "a commitment is said to make another commitment real",
    remedy: "name I statements there",
  },
  "framework/keeps-nothing": {
    severity: "warning",
    means: "a commitment names no I statement that it should make real, so it can never be kept",
    remedy: "add `keeps:`",
  },
  "framework/not-for-i-statements": {
    severity: "error",
    means: "an I statement has a key that only commitments have",
    remedy: "take the key away, or write `kind: commitment`",
  },
  "framework/missing-scale": {
    severity: "error",
    means: "there are statements of a kind, and no scale for them",
    remedy: "add the scale under `scales:`",
  },
  "framework/ladder-order": {
    severity: "error",
    means: "the ladder's levels are not complete and in order",
    remedy: "list every level from 0 to 4 once, lowest first",
  },
  "framework/shares-order": {
    severity: "error",
    means: "shares do not fall from the highest level to 0",
    remedy: "list them highest first, the last with `from: 0`",
  },
  "framework/unknown-level": {
    severity: "error",
    means: "a level that the ladder does not have",
    remedy: "write a level of the ladder",
  },
  "framework/unknown-answer": {
    severity: "error",
    means: "an answer that the scale does not have",
    remedy: "write the id of one of the answers",
  },
  "framework/minimum-too-low": {
    severity: "error",
    means:
      "a minimum would let a person be recognised, or confirm with fewer people than it takes to count",
    remedy: "raise it to the number that is named",
  },
  "framework/unknown-crosswalk": {
    severity: "error",
    means: "a statement refers to a crosswalk that the file does not name",
    remedy: "add the name under `crosswalks:`, or correct it",
  },
  "framework/unknown-crosswalk-entry": {
    severity: "error",
    means: "a reference leads nowhere in its crosswalk",
    remedy: "correct the reference",
  },
  "framework/reserved-profile": {
    severity: "error",
    means: "a profile is called `full`, which always means every statement",
    remedy: "give it another name",
  },
  "framework/circular-lineage": {
    severity: "error",
    means: "a statement replaces or becomes itself, by way of others or not",
    remedy: "take one of the references out",
  },
  "crosswalk/duplicate-id": {
    severity: "error",
    means: "two entries have the same id or number",
    remedy: "give one of them its own",
  },
  "crosswalk/shape": {
    severity: "error",
    means: "a crosswalk has both sections and themes, or neither",
    remedy: "keep one of the two",
  },
} as const satisfies Record<string, ProblemInfo>;

import { type ProblemInfo } from "./problem-info.ts";

/** Problems of the evidence in assessment files. */
export const EVIDENCE_CODES = {
  "assessment/unknown-evidence": {
    severity: "error",
    means: "a commitment names evidence that the register does not have",
    remedy: "correct the id, or add the piece under `evidence:`",
  },
  "assessment/unused-evidence": {
    severity: "warning",
    means: "a piece of evidence is used by no commitment, so it shows nothing",
    remedy: "link it to a commitment, or take it out",
  },
  "assessment/evidence-in-future": {
    severity: "warning",
    means: "a piece of evidence is about a date after the assessment's, and counts for nothing",
    remedy: "check the date, or keep the piece for next year",
  },
  "assessment/unfinished-evidence": {
    severity: "warning",
    means: "a piece of evidence lacks something that it needs to count",
    remedy: "add what is named",
  },
  "assessment/counted-without-count": {
    severity: "warning",
    means: "a counted piece is linked without its count, and counts for nothing there",
    remedy: "add `yes:` and `of:`",
  },
  "assessment/yes-above-of": {
    severity: "error",
    means: "more said yes than were counted",
    remedy: "check the two numbers",
  },
  "assessment/shows-too-much": {
    severity: "error",
    means: "a piece is said to show more than it can",
    remedy: "take `shows:` out, or lower it",
  },
  "assessment/replaces-itself": {
    severity: "error",
    means: "a piece of evidence replaces itself",
    remedy: "name the older piece, or take the line out",
  },
  "assessment/replaces-missing": {
    severity: "error",
    means: "a piece replaces one that is not in the file",
    remedy: "keep the older piece in the file, or correct the id",
  },
  "assessment/replaces-circular": {
    severity: "error",
    means: "pieces of evidence replace one another in a circle",
    remedy: "keep the line of the newest piece only",
  },
  "assessment/replaces-not-older": {
    severity: "error",
    means: "a piece replaces one that is not older",
    remedy: "check the two dates",
  },
  "assessment/replaces-repeated": {
    severity: "error",
    means: "two pieces replace the same one",
    remedy: "let the newest replace the one before it",
  },
  "assessment/file-missing": {
    severity: "warning",
    means: "a file that is named as evidence is not beside the assessment",
    remedy: "put it there, or correct the path",
  },
  "assessment/file-empty": {
    severity: "warning",
    means: "a file that is named as evidence is empty",
    remedy: "put the file there that was read",
  },
  "assessment/file-not-recorded": {
    severity: "warning",
    means:
      "of a file beside the assessment no `sha256:` is recorded, so another in its place would not be seen",
    remedy: "look at it again and write the sha256 that is named",
  },
  "assessment/same-file": {
    severity: "warning",
    means: "two files that are named as evidence are the same, and count as two sources",
    remedy: "give both pieces the same `where:`, or the `sha256:` that is named",
  },
  "assessment/file-changed": {
    severity: "warning",
    means: "a file has changed since it was read as evidence",
    remedy: "look at it again and write its new sha256",
  },
} as const satisfies Record<string, ProblemInfo>;

import { type ProblemInfo } from "./problem-info.ts";

/** Problems of the signatures under assessments. */
export const SIGNATURE_CODES = {
  "assessment/changed-since-signed": {
    severity: "warning",
    means: "something has changed since somebody signed the assessment",
    remedy: "show them what it says now, and let them sign again with `mir sign`",
  },
  "assessment/signed-not-recorded": {
    severity: "warning",
    means: "a signature does not record what was signed, so nobody can tell whether it has changed",
    remedy: "let them sign with `mir sign`, which records it",
  },
  "assessment/signed-by-other-side": {
    severity: "error",
    means:
      "a signature for the people's side is in the name of somebody on the council's, or the other way round",
    remedy: "take it out; whoever it is for signs with `mir sign`",
  },
  "assessment/signed-by-nobody": {
    severity: "error",
    means:
      "a signature for the people's side is in a name that nobody on it has, though nothing has changed since",
    remedy: "take it out; people sign with `mir sign`, in a name that the team list has",
  },
  "assessment/signed-before-confirmed": {
    severity: "warning",
    means: "a signature is dated before people confirmed what is signed",
    remedy: "correct the date, or let them sign again with `mir sign`",
  },
} as const satisfies Record<string, ProblemInfo>;

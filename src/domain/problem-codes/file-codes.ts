import { type ProblemInfo } from "./problem-info.ts";

/** What can be wrong with the files that a run names, and with the earlier years that a file leads to. */
export const FILE_CODES = {
  "file/unreadable": {
    severity: "error",
    means: "a file that was named is missing or cannot be read",
    remedy: "check the name, the folder and whether you may open it",
  },
  "assessment/unknown-framework": {
    severity: "error",
    means:
      "the assessment names a framework that is neither built in nor in its own `frameworks/` folder",
    remedy: "write one of those that `mir framework list` names",
  },
  "assessment/previous-unreadable": {
    severity: "error",
    means: "the earlier year's file that `previous:` names is missing or cannot be read",
    remedy: "write its path from the folder of the file that names it, or take the line out",
  },
  "assessment/previous-circular": {
    severity: "error",
    means: "the earlier years' files lead back to a year that was read already",
    remedy: "let each file name the year before its own",
  },
  "assessment/previous-not-earlier": {
    severity: "error",
    means: "the file that `previous:` names is not of an earlier year",
    remedy: "name the file of an earlier year",
  },
  "assessment/previous-other-council": {
    severity: "warning",
    means: "the file that `previous:` names is of another council",
    remedy: "check that it is the right file; where councils merged or split, leave it",
  },
  "assessment/previous-changed-since-signed": {
    severity: "warning",
    means: "the earlier file has changed since it was signed, and this year is compared with it",
    remedy: "put back what was signed, or let them sign it again with `mir sign`",
  },
} as const satisfies Record<string, ProblemInfo>;

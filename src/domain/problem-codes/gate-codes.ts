import { type ProblemInfo } from "./problem-info.ts";

/** What can be wrong in a gate's file, and in a published report that is read back. */
export const GATE_CODES = {
  "gate/unknown-class": {
    severity: "error",
    means: "`failOn` names something that is no class of change and no named set",
    remedy: "write one of those that `mir diff --classes` names",
  },
  "gate/never-fails": {
    severity: "error",
    means: "`failOn` names a class of change that can never fail a gate",
    remedy: "take it out: what is better, or an honest correction, is no fault",
  },
  "gate/no-such-date": {
    severity: "error",
    means: "`expires` is a date that the calendar does not have",
    remedy: "write the last day on which the slip is accepted, as year, month and day",
  },
  "gate/expired": {
    severity: "warning",
    means: "an accepted slip ran out before the later report's own date, and no longer counts",
    remedy: "mend what it accepts, or accept it again with a new reason and a new date",
  },
  "gate/slip-unknown-class": {
    severity: "warning",
    means: "an accepted slip names no class of change, and does not count",
    remedy: "write one of the classes that `mir diff --classes` names, or take the slip out",
  },
  "gate/slip-never-fails": {
    severity: "warning",
    means: "an accepted slip names a class that never fails, so there is nothing to accept",
    remedy: "take the slip out",
  },
  "gate/unknown-commitment": {
    severity: "warning",
    means: "an accepted slip names a commitment that neither report has, and does not count",
    remedy: "check the id, or take the slip out",
  },
  "gate/duplicate": {
    severity: "warning",
    means: "a slip is accepted twice; neither counts until one is taken out",
    remedy: "keep one of them",
  },
  "gate/unused": {
    severity: "warning",
    means: "an accepted slip is not needed: nothing of the kind was found",
    remedy: "take it out, or run with --update",
  },
  "gate/reason-to-write": {
    severity: "warning",
    means: "an accepted slip still has the text that --update puts in place of a reason",
    remedy: "write why it is accepted, or run --update with --reason",
  },
  "report/not-json": {
    severity: "error",
    means: "a file that begins like a report in JSON cannot be read as JSON",
    remedy: "make the report again with `mir report --format json`",
  },
  "report/duplicate-id": {
    severity: "error",
    means: "a report holds one commitment twice",
    remedy: "make the report again with `mir report --format json`",
  },
  "report/changed-since-made": {
    severity: "error",
    means:
      "a report for publication bears the fingerprint of another: it was changed after it was made",
    remedy:
      "make it again with `mir report --public --format json`, or take the copy that was published",
  },
  "report/figures-disagree": {
    severity: "error",
    means:
      "a report says of itself what its own readings do not give: it was changed after it was made",
    remedy:
      "make the report again with `mir report --format json`, or take the copy that was published",
  },
} as const satisfies Record<string, ProblemInfo>;

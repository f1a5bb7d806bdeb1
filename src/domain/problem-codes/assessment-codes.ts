import { type ProblemInfo } from "./problem-info.ts";

/** Problems of assessment files; those of their evidence and their signatures are apart. */
export const ASSESSMENT_CODES = {
  "assessment/other-framework": {
    severity: "error",
    means: "the file is made against another framework",
    remedy: "name the file's own framework, or check that the right file is named",
  },
  "assessment/listening-from-unreadable": {
    severity: "error",
    means: "the assessment that `listeningFrom:` names is missing or cannot be read",
    remedy: "write its path from the folder of the file that names it, or take the line out",
  },
  "assessment/listening-from-other-council": {
    severity: "error",
    means: "the assessment that `listeningFrom:` names is of another council",
    remedy: "name an assessment of the same council",
  },
  "assessment/listening-from-same-framework": {
    severity: "error",
    means: "the assessment that `listeningFrom:` names is by the same framework",
    remedy: "record what people said in the file itself",
  },
  "assessment/other-edition": {
    severity: "error",
    means: "the file is made against another edition of the framework",
    remedy: "use the framework's file of that edition",
  },
  "assessment/period-shape": {
    severity: "error",
    means: "the period is not a financial year",
    remedy: 'write two years that follow each other, in quotes: "2026-27"',
  },
  "assessment/unknown-profile": {
    severity: "error",
    means: "the framework has no such profile",
    remedy: "write one of its profiles, or `full`",
  },
  "assessment/unknown-council": {
    severity: "warning",
    means: "no council with adult social care has this code",
    remedy: "look the code up by the council's name",
  },
  "assessment/former-council": {
    severity: "warning",
    means: "the code is one that a council had before, or is that of a council that is no more",
    remedy: "write the code that is named",
  },
  "assessment/no-such-date": {
    severity: "error",
    means: "a date that the calendar lacks",
    remedy: "write year, month and day of a day that there is",
  },
  "assessment/unknown-statement": {
    severity: "error",
    means: "the framework has no such statement",
    remedy: "correct the id; the nearest one is named",
  },
  "assessment/said-for-i-statement": {
    severity: "error",
    means: "the team answers an I statement, which only people can",
    remedy: "put what people said under `lived:`",
  },
  "assessment/lived-for-commitment": {
    severity: "error",
    means: "people's answers are given for a We statement",
    remedy: "put them under one of the I statements that it should make real",
  },
  "assessment/unknown-listening": {
    severity: "error",
    means: "people's answers come from a listening that the file does not have",
    remedy: "correct the id, or add the record under `listening:`",
  },
  "assessment/unknown-action": {
    severity: "error",
    means: "a commitment names an action that the file does not have",
    remedy: "correct the id, or add the action under `actions:`",
  },
  "assessment/unknown-member": {
    severity: "error",
    means: "somebody is named who is not a member of the team",
    remedy: "correct the id, or add the member under `team:`",
  },
  "assessment/unknown-cause": {
    severity: "error",
    means: "the framework has no such cause",
    remedy: "write the id of one of its causes",
  },
  "assessment/unknown-need-kind": {
    severity: "error",
    means: "the framework has no such kind of need",
    remedy: "write the id of one of its kinds",
  },
  "assessment/unknown-answer": {
    severity: "error",
    means: "the framework's scale has no such answer",
    remedy: "write one of its answer words",
  },
  "assessment/level-outside-ladder": {
    severity: "error",
    means: "a level that the ladder does not have",
    remedy: "write one of the levels that are named",
  },
  "assessment/unknown-said": {
    severity: "error",
    means: "what is said is neither a level nor one of the words that can stand there",
    remedy: "write a level, not-known or not-applicable",
  },
  "assessment/not-applicable-without-reason": {
    severity: "error",
    means: "a commitment is said to be not applicable, without a reason",
    remedy: "add `reason:`",
  },
  "assessment/not-applicable-critical": {
    severity: "error",
    means: "a critical commitment is said to be not applicable",
    remedy: "write a level, or not-known",
  },
  "assessment/not-applicable-answered": {
    severity: "error",
    means:
      "a commitment is said to be not applicable, and people answered what it should make real",
    remedy: "write a level, or not-known",
  },
  "assessment/listening-in-future": {
    severity: "warning",
    means: "people were asked after the assessment's date, so it counts for nothing",
    remedy: "check the date, or the assessment's `asOf:`",
  },
  "assessment/confirmed-by-council": {
    severity: "error",
    means: "a record is confirmed by somebody on the council's side",
    remedy: "only people confirm what they said; name one of their side",
  },
  "assessment/confirmation-outdated": {
    severity: "warning",
    means: "a record has changed since people confirmed it, so it is unconfirmed",
    remedy: "show people what it says now, and let them confirm it again",
  },
  "assessment/group-range": {
    severity: "error",
    means: "a group's level is not between the lowest and the highest view heard",
    remedy: "check the three levels",
  },
  "assessment/due-before-made": {
    severity: "error",
    means: "an action is due before it was made",
    remedy: "check the two dates",
  },
  "assessment/people-unclear": {
    severity: "error",
    means: "how many people are in need is neither a number nor `not-counted`",
    remedy: "write a number, or not-counted",
  },
  "assessment/zero-without-count": {
    severity: "error",
    means: "a need counts nobody, and does not say how that was counted",
    remedy: "add `counted:`, or write `people: not-counted`",
  },
  "assessment/promise-without-previous": {
    severity: "warning",
    means: "the last promise is accounted for, and no earlier file is named",
    remedy: "add `previous:`",
  },
  "assessment/same-people-without-previous": {
    severity: "warning",
    means: "the very same people are said to have been asked before, and no earlier file is named",
    remedy: "add `previous:`",
  },
  "assessment/unknown-earlier-listening": {
    severity: "error",
    means: "`samePeopleAs` names a listening that no earlier year's file has",
    remedy: "write the id of one of the earlier year's records, or take the line out",
  },
  "assessment/duplicate-id": {
    severity: "error",
    means: "two records of different sorts have the same id",
    remedy: "give one of them an id of its own",
  },
  "assessment/listed-twice": {
    severity: "error",
    means: "one commitment lists the same thing twice",
    remedy: "keep one of the two",
  },
} as const satisfies Record<string, ProblemInfo>;

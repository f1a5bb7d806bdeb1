import { type ChangeClassInfo } from "./change-class-info.ts";
import { CLAIM_CLASSES } from "./classes/claim-classes.ts";
import { EVIDENCE_CLASSES } from "./classes/evidence-classes.ts";
import { FOLLOW_UP_CLASSES } from "./classes/follow-up-classes.ts";
import { PEOPLE_CLASSES } from "./classes/people-classes.ts";
import { SCOPE_CLASSES } from "./classes/scope-classes.ts";

/** What is said of each class of change. A new class does not compile until it is described. */
export const COMPARISON_CLASSES = {
  ...SCOPE_CLASSES,
  ...FOLLOW_UP_CLASSES,
  ...CLAIM_CLASSES,
  ...EVIDENCE_CLASSES,
  ...PEOPLE_CLASSES,
} as const satisfies Record<string, ChangeClassInfo>;

export type ChangeClass = keyof typeof COMPARISON_CLASSES;

/** The classes that a gate may fail on. That an honest correction is none of them is settled by the compiler. */
export type GateableClass = {
  [Name in ChangeClass]: (typeof COMPARISON_CLASSES)[Name]["mayFail"] extends true ? Name : never;
}[ChangeClass];

/**
 * Every class, in the order by which a commitment's main class is picked: the first that holds. What could be hidden
 * behind comes first, so that a better figure never covers it.
 * 1. What makes the rest incomparable or takes it out of sight: the question, the scope. Until that is known no other
 *    change can be read.
 * 2. What was lost or claimed without a trace: needs, evidence, people who are no longer asked, claims, promises.
 * 3. What is worse: by people's reading first, then by evidence, then promises that were not kept.
 * 4. What only grew old, was withheld, or is entered differently.
 * 5. Corrections: the council came down to what it can show.
 * 6. What is better: again by people's reading first.
 * 7. What comes back. It stands below what moved, because a gap that is closing is still a gap; a gate sees it anyway.
 * 8. What was begun, and what only changed.
 */
export const CHANGE_CLASSES = [
  "not-comparable",
  "removed",
  "added",
  "not-scored",
  "newly-not-applicable",
  "no-longer-known",

  "trace-lost",
  "evidence-removed",
  "evidence-altered",
  "evidence-redated",
  "no-longer-asked",
  "view-gone",
  "claim-up-without-evidence",
  "promise-unaccounted",

  "lived-worse",
  "view-worse",
  "no-longer-confirmed",
  "worse-shown",
  "against-gained",
  "promise-not-kept",
  "promise-dropped",

  "evidence-expired",
  "answers-expired",
  "shown-up-same-evidence",
  "withheld",

  "honest-correction",
  "claim-down",

  "lived-better",
  "now-confirmed",
  "view-better",
  "better-shown",
  "against-lost",
  "promise-kept",
  "promise-partly-kept",

  "repeated-gap",
  "same-cause",

  "now-known",
  "newly-scored",
  "newly-applicable",
  "newly-asked",
  "view-given",
  "trace-gained",
  "claim-up",
  "new-evidence",
  "evidence-aged",
  "promise-open",
  "cause-changed",
  "no-clear-change",
  "unchanged",
] as const satisfies readonly ChangeClass[];

/** Says whether a gate may fail on a class. */
export function mayFail(name: ChangeClass): name is GateableClass {
  return COMPARISON_CLASSES[name].mayFail;
}

/** Says whether a text names a class. */
export function isChangeClass(text: string): text is ChangeClass {
  return Object.hasOwn(COMPARISON_CLASSES, text);
}

/** The place of a class in the order by which the main one is picked, from 0. */
export function rankOf(name: ChangeClass): number {
  return CHANGE_CLASSES.indexOf(name);
}

import { type GateableClass } from "../comparison/change-class.ts";

/** Named sets of classes, for a gate to fail on. */
export const GATE_SETS = {
  /**
   * What was hidden, never what was told: a council that reports a gap, a loss or an open promise in plain words passes.
   */
  default: [
    "removed",
    "not-scored",
    "trace-lost",
    "evidence-removed",
    "evidence-altered",
    "evidence-redated",
    "no-longer-asked",
    "view-gone",
    "claim-up-without-evidence",
    "promise-unaccounted",
    "shown-up-same-evidence",
  ],
  /** The same, with everything else that is worse or that cannot be told. */
  strict: [
    "not-comparable",
    "removed",
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
    "repeated-gap",
    "same-cause",
  ],
  none: [],
} as const satisfies Record<string, readonly GateableClass[]>;

export type GateSet = keyof typeof GATE_SETS;

/** What is said of each set. */
export const GATE_SET_INFO: Record<GateSet, string> = {
  default:
    "what was hidden: removed, not scored, lost without a trace, or claimed without evidence",
  strict: "everything that is worse or cannot be told, also where the council says so itself",
  none: "nothing: the comparison is printed and never fails",
};

/** Says whether a text names a set. */
export function isGateSet(text: string): text is GateSet {
  return Object.hasOwn(GATE_SETS, text);
}

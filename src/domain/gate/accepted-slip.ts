import { type ChangeClass, isChangeClass, mayFail } from "../comparison/change-class.ts";
import { type Comparison } from "../comparison/comparison.ts";
import { dateInWords, type IsoDate } from "../dates.ts";
import { type StatementId } from "../statement.ts";

/** A slip that a council accepts for a while, with its reason. */
export interface AcceptedSlip {
  /** Null for what belongs to no commitment. */
  readonly commitment: StatementId | null;
  /** As written: it may name a class that there is not. */
  readonly class: string;
  readonly reason: string;
  /** The last day on which it counts. */
  readonly expires: IsoDate;
}

export const SLIP_FAULTS = [
  "expired",
  "unknown-class",
  "never-fails",
  "unknown-commitment",
  "duplicate",
  "unused",
] as const;
export type SlipFault = (typeof SLIP_FAULTS)[number];

/** Something to know of an accepted slip. Only an `unused` one is no fault. */
export interface SlipFinding {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly fault: SlipFault;
  readonly slip: AcceptedSlip;
  readonly sentence: string;
}

/** What an accepted slip and a failure are matched by. */
export function slipKey(one: Pick<AcceptedSlip, "commitment" | "class">): string {
  return JSON.stringify([one.commitment, one.class]);
}

/** Sorts accepted slips into those that count and what is wrong with the others. Of two that are alike neither counts. */
export function readSlips(
  comparison: Comparison,
  {
    failOn,
    accepted: slips,
  }: { readonly failOn: readonly ChangeClass[]; readonly accepted: readonly AcceptedSlip[] },
  tripped: readonly { readonly commitment: StatementId | null; readonly class: ChangeClass }[],
): {
  readonly counting: ReadonlyMap<string, AcceptedSlip>;
  readonly findings: readonly SlipFinding[];
} {
  const facts: Facts = {
    asOf: comparison.after.asOf,
    commitments: new Set(comparison.commitments.map(({ id }) => id)),
    times: countBy(slips.map(slipKey)),
    tripped: new Set(tripped.map(slipKey)),
  };
  const counting = new Map<string, AcceptedSlip>();
  const findings = slips.flatMap((slip, index): SlipFinding[] => {
    const fault = faultOf(slip, facts);
    if (fault === undefined || fault === "unused") counting.set(slipKey(slip), slip);
    if (fault === undefined) return [];
    const isFailedOn = failOn.some((name) => name === slip.class);
    return [{ index, fault, slip, sentence: sentenceOf(slip, fault, isFailedOn) }];
  });
  return { counting, findings };
}

interface Facts {
  readonly asOf: IsoDate;
  readonly commitments: ReadonlySet<StatementId>;
  readonly times: ReadonlyMap<string, number>;
  readonly tripped: ReadonlySet<string>;
}

function faultOf(slip: AcceptedSlip, facts: Facts): SlipFault | undefined {
  if (!isChangeClass(slip.class)) return "unknown-class";
  if (!mayFail(slip.class)) return "never-fails";
  if (slip.commitment !== null && !facts.commitments.has(slip.commitment))
    return "unknown-commitment";
  if ((facts.times.get(slipKey(slip)) ?? 0) > 1) return "duplicate";
  if (slip.expires < facts.asOf) return "expired";
  return facts.tripped.has(slipKey(slip)) ? undefined : "unused";
}

function sentenceOf(
  { commitment, class: name, expires }: AcceptedSlip,
  fault: SlipFault,
  isFailedOn: boolean,
): string {
  const slip = `“${name}” on ${commitment ?? "no commitment"}`;
  const sentences: Record<SlipFault, string> = {
    expired: `The accepted slip ${slip} ran out on ${dateInWords(expires)} and no longer counts.`,
    "unknown-class": `The accepted slip ${slip} names no class of change.`,
    "never-fails": `The accepted slip ${slip} names a class that never fails, so there is nothing to accept.`,
    "unknown-commitment": `The accepted slip ${slip} names a commitment that neither report has.`,
    duplicate: `The accepted slip ${slip} is given twice. Neither counts until one is taken out.`,
    unused: `The accepted slip ${slip} is not needed: ${isFailedOn ? "nothing of the kind was found" : "the gate does not fail on this class"}.`,
  };
  return sentences[fault];
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

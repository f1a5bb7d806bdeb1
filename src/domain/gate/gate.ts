import { type IsoDate } from "../dates.ts";
import { COMPARISON_CLASSES, type GateableClass } from "../comparison/change-class.ts";
import { type Comparison } from "../comparison/comparison.ts";
import { findingsOf } from "../comparison/headline.ts";
import { type StatementId } from "../statement.ts";
import { countOf } from "../words.ts";
import { type AcceptedSlip, readSlips, slipKey, type SlipFinding } from "./accepted-slip.ts";

/** What a gate is to fail on, and what it lets pass: `mir.gate.yaml`, defaults filled in, or what the caller named. */
export interface GateSettings {
  readonly failOn: readonly GateableClass[];
  readonly accepted: readonly AcceptedSlip[];
}

/** What a gate finds. What is printed of the comparison is not its business. */
export interface GateVerdict {
  readonly passed: boolean;
  readonly sentence: string;
  readonly failOn: readonly GateableClass[];
  readonly failures: readonly GateFailure[];
  /** What would have failed and was accepted, with the reason that was given. */
  readonly accepted: readonly AcceptedFailure[];
  /** What is wrong with accepted slips: past their date, naming nothing, given twice, or no longer needed. */
  readonly slips: readonly SlipFinding[];
}

export interface GateFailure {
  /** Null where it belongs to no commitment. */
  readonly commitment: StatementId | null;
  readonly class: GateableClass;
  readonly label: string;
  readonly sentence: string;
}

export interface AcceptedFailure extends GateFailure {
  readonly reason: string;
  readonly expires: IsoDate;
}

/**
 * Judges a comparison. Every class that holds counts, the main one or not. Accepted slips are judged by the later
 * report's own date, never by a clock.
 */
export function judgeGate(comparison: Comparison, settings: GateSettings): GateVerdict {
  const tripped = failuresOf(comparison, settings.failOn);
  const { counting, findings } = readSlips(comparison, settings, tripped);
  const failures = tripped.filter((failure) => !counting.has(slipKey(failure)));
  const accepted = tripped.flatMap((failure): AcceptedFailure[] => {
    const slip = counting.get(slipKey(failure));
    return slip === undefined ? [] : [{ ...failure, reason: slip.reason, expires: slip.expires }];
  });
  return {
    passed: failures.length === 0,
    sentence: sentenceFor(settings.failOn.length, failures.length, accepted.length),
    failOn: settings.failOn,
    failures,
    accepted,
    slips: findings,
  };
}

/** The present state as accepted slips, for a gate file to be written from. */
export function acceptPresent(
  comparison: Comparison,
  failOn: readonly GateableClass[],
  given: { readonly reason: string; readonly expires: IsoDate },
): readonly AcceptedSlip[] {
  const slips = failuresOf(comparison, failOn).map(({ commitment, class: name }): AcceptedSlip => ({
    commitment,
    class: name,
    ...given,
  }));
  return [...new Map(slips.map((slip) => [slipKey(slip), slip])).values()];
}

function failuresOf(
  comparison: Comparison,
  failOn: readonly GateableClass[],
): readonly GateFailure[] {
  const wanted = new Set<string>(failOn);
  const found = comparison.commitments.flatMap((change) =>
    findingsOf(change).map((one) => ({ commitment: change.id, ...one })),
  );
  return [...found, ...unlinked(comparison)]
    .filter((one) => wanted.has(one.class))
    .map(({ commitment, class: name, label, sentence }) => ({
      commitment,
      // `wanted` holds nothing but classes that may fail.
      class: name as GateableClass, // oxlint-disable-line typescript/no-unsafe-type-assertion -- filtered by the set above
      label,
      sentence,
    }));
}

/** Needs and actions that went without a word and belonged to no commitment: unlinking them hides nothing. */
function unlinked({ needs, actions }: Comparison): readonly GateFailure[] {
  const lost = needs.needs.filter(
    ({ fate, commitments }) => fate === "trace-lost" && commitments.length === 0,
  );
  const dropped = actions.actions.filter(
    ({ fate, commitments }) => fate === "dropped-without-a-word" && commitments.length === 0,
  );
  return [
    ...lost.map((need) => withoutCommitment("trace-lost", need)),
    ...dropped.map((action) => withoutCommitment("promise-unaccounted", action)),
  ];
}

function withoutCommitment(name: GateableClass, { id, sentence }: Unlinked): GateFailure {
  const { label } = COMPARISON_CLASSES[name];
  return { commitment: null, class: name, label, sentence: `${id}: ${sentence}` };
}

interface Unlinked {
  readonly id: string;
  readonly sentence: string;
}

function sentenceFor(classes: number, failures: number, accepted: number): string {
  if (classes === 0) return "The gate fails on nothing.";
  const told = accepted === 0 ? "" : ` ${countOf(accepted, "slip is", "slips are")} accepted.`;
  if (failures === 0) return `The gate passes.${told}`;
  return `The gate fails on ${countOf(failures, "finding")}.${told}`;
}

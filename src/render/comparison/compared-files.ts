import { type CommitmentChange, type Comparison } from "../../domain/comparison/comparison.ts";
import { findingsOf } from "../../domain/comparison/headline.ts";
import { type StatementId } from "../../domain/statement.ts";
import { type GateFailure, type GateVerdict } from "../../domain/gate/gate.ts";
import { type Place } from "../../domain/problem.ts";
import { type Screen } from "../terminal/screen.ts";

/** A comparison with what a format needs to say of the files that it was made from: complete, nothing is looked up. */
export interface ComparedFiles {
  readonly comparison: Comparison;
  /** What to print of the commitments; undefined for all of them. What fails is not narrowed by it. */
  readonly only: readonly string[] | undefined;
  /** What the gate found; undefined where the caller set none. */
  readonly verdict: GateVerdict | undefined;
  /** The later file, as the caller named it, and where each commitment stands in it. */
  readonly file: string;
  readonly places: ReadonlyMap<StatementId, Place>;
  /** The gate's file, and where each accepted slip stands in it. */
  readonly gate: { readonly file: string; readonly places: readonly Place[] } | undefined;
  readonly screen: Screen;
  /** HTML: letters of 18 points on paper, and larger ones on a screen. */
  readonly largePrint: boolean;
}

/** Turns a comparison into the text of one file. Pure: no clock, no disk, no terminal. */
export type ComparisonRenderer = (files: ComparedFiles) => string;

/** Whether neither report has commitments: then there are only lives to compare. */
export function hasNoCommitments({ comparison }: ComparedFiles): boolean {
  return comparison.commitments.length === 0;
}

/** The commitments that are to be printed: one that is named, and one that has a class or a direction that is named. */
export function printedChanges({ comparison, only }: ComparedFiles): readonly CommitmentChange[] {
  if (only === undefined) return comparison.commitments;
  const wanted = new Set(only);
  const ids = new Set(comparison.commitments.flatMap(({ id, from }) => [id, ...from]));
  const words = new Set(only.filter((word) => !ids.has(word)));
  return comparison.commitments.filter((change) => {
    const isNamed = wanted.has(change.id) || change.from.some((id) => wanted.has(id));
    return (
      isNamed || findingsOf(change).some((one) => words.has(one.class) || words.has(one.direction))
    );
  });
}

/** Whether nothing changed on a commitment. */
export function isUnchanged({ main }: CommitmentChange): boolean {
  return main.class === "unchanged";
}

/** What fails on a commitment, or, asked for null, what belongs to none. */
export function failuresOn(
  verdict: GateVerdict | undefined,
  id: StatementId | null,
): readonly GateFailure[] {
  return (verdict?.failures ?? []).filter(({ commitment }) => commitment === id);
}

/** `Exampleshire, 2025-26 and 2026-27`; both councils where they are two. */
export function titleOf({ before, after }: Comparison): string {
  const name = after.council.name;
  const years = `${before.period} and ${after.period}`;
  return before.council.code === after.council.code
    ? `${name}, ${years}`
    : `${before.council.name}, ${before.period}, and ${name}, ${after.period}`;
}

import { type IsoDate } from "./dates.ts";

/** Another document that commitments touch, so that one gap can be filed under both. It predicts nothing. */
export interface Crosswalk {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly source: string | undefined;
  /** The date of the text that was read. */
  readonly asOf: IsoDate | undefined;
  readonly note: string | undefined;
  /** Its themes, or one group without a title where it has sections only. */
  readonly groups: readonly CrosswalkGroup[];
  /** The publisher's own categories of evidence. */
  readonly evidence: readonly CrosswalkEvidence[];
  /** The publisher's own scores. They are never levels of a ladder here. */
  readonly scale: readonly { readonly score: number; readonly label: string }[];
}

export interface CrosswalkGroup {
  readonly title: string | undefined;
  readonly plain: string | undefined;
  readonly entries: readonly CrosswalkEntry[];
}

/** A section or a statement of the other document. */
export interface CrosswalkEntry {
  /** What a commitment's reference holds: a section's number, or a statement's id. */
  readonly reference: string;
  readonly number: string;
  readonly title: string;
  /** What it means, in our words. */
  readonly plain: string;
}

export interface CrosswalkEvidence {
  readonly id: string;
  readonly title: string;
  readonly plain: string | undefined;
  /** Whether the publisher uses it for councils; undefined where the file does not say. */
  readonly usedForCouncils: boolean | undefined;
}

/** Every entry of a crosswalk, by its reference. */
export function entriesOf(crosswalk: Crosswalk): ReadonlyMap<string, CrosswalkEntry> {
  const entries = crosswalk.groups.flatMap((group) => group.entries);
  return new Map(entries.map((entry) => [entry.reference, entry]));
}

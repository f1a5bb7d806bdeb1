import { type StatementId } from "../statement.ts";

/** Why a sentence was not taken: a person said that it is no statement, or was asked and did not say. */
export type WhyLeftOut = "refused" | "passed-over";

/** A sentence that may be a statement's, which nobody has confirmed yet. */
export interface HeldSentence {
  readonly id: StatementId;
  /** 0–100; undefined where a file does not say. */
  readonly likeness: number | undefined;
  /** Whether a person was asked about it and did not say. */
  readonly isPassedOver: boolean;
}

/** What earlier imports left in the framework's file, by the sentences as a fingerprint reads them. */
export interface EarlierImport {
  readonly unconfirmed: ReadonlyMap<string, HeldSentence>;
  readonly leftOut: ReadonlyMap<string, WhyLeftOut>;
}

/** A file that nothing was imported into. */
export const NO_EARLIER_IMPORT: EarlierImport = { unconfirmed: new Map(), leftOut: new Map() };

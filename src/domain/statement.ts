import { type EvidenceKind } from "./evidence.ts";
import { type Level, type ReachScale, rungOf } from "./reach-scale.ts";

/** Permanent and never reused: `We-1.1`, `I-1.1`. */
export type StatementId = string;

export type Statement = Commitment | IStatement;

interface StatementWords {
  readonly id: StatementId;
  /** Our plain-English rendering. */
  readonly plain: string;
  /** The publisher's own words, only in a council's own copy. */
  readonly official: string | undefined;
  /** Whether the whole official sentence was read before ours was written. */
  readonly confirmed: boolean;
  /** First 16 hex digits of SHA-256 over the publisher's wording, normalised as `formats.md` says. */
  readonly fingerprints: readonly string[];
  /** Statements of other frameworks that this one touches. */
  readonly relates: readonly StatementId[];
  /** Earlier statements that this one carries on. */
  readonly replaces: readonly StatementId[];
  /** Later statements that carry this one on; undefined where the file does not say, empty where it found none. */
  readonly becomes: readonly StatementId[] | undefined;
}

/** A We statement: what the council commits to. */
export interface Commitment extends StatementWords {
  readonly kind: "commitment";
  /** The I statements that it should make real, the first of them foremost. */
  readonly keeps: readonly StatementId[];
  /** The question to think about before choosing a level. */
  readonly ask: string | undefined;
  /** What each level looks like for this very commitment; empty where the ladder's own words serve. */
  readonly levels: ReadonlyMap<Level, string>;
  /** What evidence could be gathered, by kind. */
  readonly suggestions: ReadonlyMap<EvidenceKind, string>;
  /** Present on a critical commitment: the director's question. */
  readonly critical: CriticalQuestion | undefined;
  /** Where the commitment touches each of the framework's crosswalks: its name → references into it. */
  readonly crosswalks: ReadonlyMap<string, readonly string[]>;
}

/** An I statement: what people who draw on care and support should be able to say. */
export interface IStatement extends StatementWords {
  readonly kind: "experience";
}

export interface CriticalQuestion {
  readonly question: string;
  readonly why: string | undefined;
}

/** What a reader is shown: the publisher's words where the file holds them, otherwise ours. */
export function wordsOf(statement: Statement): string {
  return statement.official ?? statement.plain;
}

/** What a level looks like for this commitment, or by the ladder's own words. */
export function levelInWords(scale: ReachScale, commitment: Commitment, level: Level): string {
  return commitment.levels.get(level) ?? rungOf(scale, level)?.means ?? "";
}

import { type EvidenceId } from "./assessment.ts";
import { type Level } from "./framework.ts";

/** What the evidence on file shows of a commitment. */
export interface Shown {
  /** Undefined where nothing counts: nothing shown, which is not level 0. */
  readonly level: Level | undefined;
  /** Which rule held it, in words: `held at 2 Started: level 3 needs …`. */
  readonly reason: string;
  /** Every piece linked to the commitment, in the file's order. */
  readonly pieces: readonly PieceReading[];
  /** The pieces that stand against it: in date, counted, about the whole, showing less than the target. */
  readonly against: readonly EvidenceId[];
  /** The lowest level that evidence against shows; undefined where none stands against it. */
  readonly againstLevel: Level | undefined;
}

/** What one piece shows of one commitment. */
export interface PieceReading {
  readonly id: EvidenceId;
  /** The level it shows; undefined where it counts for nothing. */
  readonly shows: Level | undefined;
  /** `shows 2 Started: 23 of 66 (35 %)`, or why it counts for nothing. */
  readonly reason: string;
  /** The newer piece of the same kind that ended its force as evidence against. */
  readonly replacedBy: EvidenceId | undefined;
}

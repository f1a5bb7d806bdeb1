import { type Assessment } from "./assessment.ts";
import { type CauseGiven, type CommitmentRecord, type Said } from "./commitment-record.ts";
import { type Evidence } from "./evidence.ts";
import { type ChangedPiece } from "./changed-pieces.ts";
import { type CouncilLink } from "./council.ts";
import { type IsoDate, type Period } from "./dates.ts";
import { type Framework } from "./framework.ts";
import { type Level } from "./reach-scale.ts";
import { type Commitment, type StatementId } from "./statement.ts";
import { type Gap } from "./gap.ts";
import { type Levels } from "./levels.ts";
import { type ListeningStates } from "./listening.ts";
import { type Lived } from "./lived.ts";
import { type Signature } from "./sign-off/signatures.ts";
import { type Shown } from "./shown.ts";
import { type Standing } from "./standing.ts";
import { type StatementLived } from "./statement-lived.ts";
import { type Words } from "./words.ts";

/** One year's assessment with the framework that it was made against. */
export interface Year {
  readonly framework: Framework;
  readonly assessment: Assessment;
  /** The assessment by another framework whose listening bears on this one; absent where the file names none. */
  readonly heard?: Year | undefined;
  /** Of an earlier year: how its council belongs together with that of the newest. Left out: it is the same. */
  readonly councils?: CouncilLink | undefined;
}

/** Everything that is worked out from one year's assessment. Never written to a file; worked out again each time. */
export interface AssessmentReading extends Year {
  /** The other assessment's reading, its listening in or out of date by this one's date. */
  readonly heard?: AssessmentReading | undefined;
  /** Earlier years, newest first. */
  readonly earlier: readonly AssessmentReading[];
  /** In the framework's order: every commitment of the framework, assessed or not. */
  readonly commitments: ReadonlyMap<StatementId, CommitmentReading>;
  /** In the framework's order: every I statement of the framework. */
  readonly lived: ReadonlyMap<StatementId, StatementLived>;
  readonly listening: ListeningStates;
  /** Who signed, in the file's order, and whether anything has changed since. */
  readonly signatures: readonly Signature[];
}

/** The three readings of one commitment, its standing and its gap, each with its reason in words. */
export interface CommitmentReading {
  readonly commitment: Commitment;
  /** What the file holds; undefined where it says nothing of this commitment. */
  readonly record: CommitmentRecord | undefined;
  /** Whether the assessment's profile takes it in. */
  readonly inProfile: boolean;
  readonly said: Said;
  readonly shown: Shown;
  readonly lived: Lived;
  /** The levels of the readings that exist; people's view is the lowest that people's own side gave. */
  readonly levels: Levels;
  readonly target: Level;
  readonly standing: Standing;
  /** Why it stands so, in a sentence or two without the last full stop. */
  readonly standingReason: Words;
  readonly gap: Gap;
  readonly history: CommitmentHistory;
  /** Fingerprint of what is put to the team now. */
  readonly asked: string;
  /** Whether the question now differs from the one that the answer was given to. */
  readonly askedHasChanged: boolean;
}

/** The lowest of people's own views that are not there any more. */
export interface ViewGone {
  readonly period: Period;
  readonly level: Level;
  /** Whether others on the people's side still give theirs. */
  readonly isOneOfSeveral: boolean;
}

/** What earlier years say of a commitment. Found by id, across years that were skipped or not comparable. */
export interface CommitmentHistory {
  /** Earlier years in which it was below target, oldest first. */
  readonly belowTarget: readonly Period[];
  /** How it stood in the newest earlier year; undefined where no earlier year is given. */
  readonly lastStanding: { readonly period: Period; readonly standing: Standing } | undefined;
  /** The actions promised for it in the newest earlier year that promised any. */
  readonly lastPromises: readonly Promised[];
  readonly lastCauses: readonly CauseGiven[];
  /** What people's own side gave in the newest earlier year and does not give now. */
  readonly viewGone: ViewGone | undefined;
  /** Pieces that the newest earlier year had, that would still be in date, and that are gone. */
  readonly evidenceGone: readonly Evidence[];
  /** Pieces that it had, that would still be in date, and that are described in another way now. */
  readonly evidenceChanged: readonly ChangedPiece[];
}

export interface Promised {
  readonly period: Period;
  readonly what: string;
  readonly owner: string | undefined;
  readonly due: IsoDate | undefined;
}

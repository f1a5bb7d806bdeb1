import { type Assessment, type CommitmentRecord, type Said } from "./assessment.ts";
import { type Period } from "./dates.ts";
import { type Commitment, type Framework, type Level, type StatementId } from "./framework.ts";
import { type Gap } from "./gap.ts";
import { type Lived, type StatementLived } from "./lived.ts";
import { type Shown } from "./shown.ts";
import { type Standing } from "./standing.ts";

/** An earlier year's assessment with the framework that it was made against. */
export interface EarlierYear {
  readonly framework: Framework;
  readonly assessment: Assessment;
}

/** Everything that is worked out from one year's assessment. Never written to a file; worked out again each time. */
export interface AssessmentReading {
  readonly framework: Framework;
  readonly assessment: Assessment;
  /** Newest first. */
  readonly earlier: readonly EarlierYear[];
  /** In the framework's order: every commitment of the framework, assessed or not. */
  readonly commitments: ReadonlyMap<StatementId, CommitmentReading>;
  /** In the framework's order: every I statement of the framework. */
  readonly lived: ReadonlyMap<StatementId, StatementLived>;
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
  /** The lowest level among the views that people's own side gave; undefined where it gave none. */
  readonly peoplesView: Level | undefined;
  readonly standing: Standing;
  /** Why it stands so, one sentence. */
  readonly standingReason: string;
  readonly gap: Gap;
  readonly history: CommitmentHistory;
  /** Whether the question now differs from the one that the answer was given to. */
  readonly askedHasChanged: boolean;
}

/** What earlier years say of a commitment. */
export interface CommitmentHistory {
  /** Earlier years in which it was below target, oldest first. */
  readonly belowTarget: readonly Period[];
  /** The newest earlier year's standing; undefined where it was not in any. */
  readonly lastStanding: { readonly period: Period; readonly standing: Standing } | undefined;
  /** What the newest earlier year promised: its open actions. */
  readonly lastPromises: readonly {
    readonly period: Period;
    readonly what: string;
    readonly owner: string | undefined;
  }[];
  readonly lastCauses: readonly string[];
  /** Pieces that were there last year, are still in date and are gone. */
  readonly evidenceGone: readonly { readonly title: string; readonly where: string | undefined }[];
}

import { type IsoDate, type Period } from "../dates.ts";
import { type StatementId } from "../statement.ts";
import { type ReadingName } from "../gap.ts";
import { type ReportVersion } from "../report/report.ts";
import { type ReportedLevel } from "../report/reported-level.ts";
import { type Standing } from "../standing.ts";
import { type ActionsChange } from "./actions-change.ts";
import { type ChangeClass } from "./change-class.ts";
import { type ChangeDirection } from "./change-class-info.ts";
import { type DifferenceTest } from "./difference.ts";
import { type NeedsChange } from "./needs-change.ts";
import { type StatementWords } from "../report/statement-words.ts";

/** The version of the comparison's shape; a change that a reader must know of raises it. */
export const COMPARISON_FORMAT = "comparison/1";

/**
 * Two reports side by side as one value, from which every format renders: every word and figure that a renderer needs,
 * and null where something is not given. There is no overall score in it.
 */
export interface Comparison {
  readonly format: typeof COMPARISON_FORMAT;
  readonly before: ComparedReport;
  readonly after: ComparedReport;
  /** What a reader must know before reading on, in sentences: another council, another framework, a wrong order. */
  readonly notes: readonly string[];
  readonly headline: ComparisonHeadline;
  readonly movement: Movement;
  /** One for every commitment of the later report, in its order; then those that only the earlier one has. */
  readonly commitments: readonly CommitmentChange[];
  /** I statements that people were asked about in either, in the later report's order. */
  readonly statements: readonly StatementChange[];
  readonly needs: NeedsChange;
  readonly actions: ActionsChange;
  readonly lineage: LineageFollowed;
}

/** What one of the two reports is about. */
export interface ComparedReport {
  /** Whether it holds everything, or is the version for publication. */
  readonly version: ReportVersion;
  readonly council: { readonly code: string; readonly name: string };
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly framework: {
    readonly id: string;
    readonly title: string;
    readonly edition: string;
    readonly fingerprint: string;
  };
  readonly assessmentFingerprint: string;
}

/** How many commitments changed, by class. Counts only: they are never added up into one figure. */
export interface ComparisonHeadline {
  readonly sentence: string;
  readonly compared: number;
  readonly unchanged: number;
  /** Every class, in the order by which the main one is picked, also those that nothing has. */
  readonly classes: readonly ClassCount[];
}

export interface ClassCount {
  readonly class: ChangeClass;
  readonly label: string;
  readonly means: string;
  readonly direction: ChangeDirection;
  /** Commitments that have it as their main class. */
  readonly main: number;
  /** Commitments that have it at all. */
  readonly all: number;
}

/** Everything that changed on one commitment. */
export interface CommitmentChange extends StatementWords {
  /** Its id in the later report; in the earlier one where it was removed. */
  readonly id: StatementId;
  readonly theme: string;
  readonly critical: boolean;
  /** The earlier commitments that it carries on; its own id where nothing was renamed. */
  readonly from: readonly StatementId[];
  readonly main: Finding;
  /** The other classes that hold, in the same order. */
  readonly others: readonly Finding[];
  /** Null where the earlier report has nothing that it carries on, or several things. */
  readonly before: CommitmentSide | null;
  /** Null where the later report does not have it. */
  readonly after: CommitmentSide | null;
  readonly readings: readonly ReadingChange[];
}

/** One class that holds, and why. */
export interface Finding {
  readonly class: ChangeClass;
  readonly label: string;
  readonly direction: ChangeDirection;
  /** What happened, in plain sentences. */
  readonly sentence: string;
  /** The records that it is about, as the files name them: statements, evidence, needs, actions, causes. */
  readonly about: readonly string[];
}

/** How one commitment stood in one of the reports. */
export interface CommitmentSide extends StatementWords {
  readonly id: StatementId;
  readonly period: Period;
  readonly standing: Standing;
  readonly standingLabel: string;
  readonly by: string | null;
}

/** One reading in both years; null where the report has no such reading. */
export interface ReadingChange {
  readonly reading: ReadingName;
  /** `said`, `shown`, `lived`, `people's own view`, `evidence against` */
  readonly label: string;
  readonly before: ReportedLevel | null;
  readonly after: ReportedLevel | null;
  readonly move: Move;
}

/** Which way a reading went. A blank has no way: it is never 0. */
export const MOVES = ["up", "down", "same", "changed", "not-comparable"] as const;
export type Move = (typeof MOVES)[number];

/** What may lie behind a movement; the first that holds is taken, so that the counts add up to what moved. */
export const MOVEMENT_CAUSES = [
  "wording-or-scale",
  "scope",
  "practice",
  "evidence",
  "who-scored",
  "not-explained",
] as const;
export type MovementCause = (typeof MOVEMENT_CAUSES)[number];

/** The movement split over what may lie behind it: counts and lists, no overall score. */
export interface Movement {
  readonly sentence: string;
  readonly moved: number;
  readonly causes: readonly {
    readonly cause: MovementCause;
    readonly label: string;
    readonly means: string;
    readonly count: number;
    readonly commitments: readonly StatementId[];
  }[];
}

/** What people said of one I statement in both years. */
export interface StatementChange extends StatementWords {
  readonly id: StatementId;
  readonly from: readonly StatementId[];
  readonly finding: Finding;
  readonly before: ReportedLevel | null;
  readonly after: ReportedLevel | null;
  readonly test: DifferenceTest;
}

/** How statements were followed from one framework to the other. */
export interface LineageFollowed {
  readonly sentence: string;
  /** Statements that go by another id now, or by several. */
  readonly followed: readonly {
    readonly from: StatementId;
    readonly to: readonly StatementId[];
  }[];
  /** Statements of the earlier report that nothing carries on. */
  readonly lost: readonly LostStatement[];
}

/** A statement of the earlier report that nothing carries on. */
export interface LostStatement extends StatementWords {
  readonly id: StatementId;
}

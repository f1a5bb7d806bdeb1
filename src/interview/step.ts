import { type Assessment } from "../domain/assessment.ts";
import { type Framework } from "../domain/framework.ts";
import { type Edit } from "../domain/problem.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { type Question } from "./prompter.ts";
import { type Session } from "./session.ts";

/** Everything that the next question depends on. */
export interface Situation {
  readonly framework: Framework;
  /** As it stands on disk. */
  readonly assessment: Assessment;
  readonly session: Session;
  /** Works out the three readings as they now stand. */
  readonly read: () => AssessmentReading;
  /** Fingerprint of what a commitment asks. */
  readonly asked: (commitment: string) => string;
  /** Today, or the date that the user gave; undefined where neither may be used. */
  readonly today: string | undefined;
}

/** One question and what a reply to it changes. */
export interface Step {
  readonly question: Question;
  /** A change to save, or what is wrong with the reply. */
  readonly answer: (reply: string) => Outcome;
  /** The reply that passing it over stands for; left out where the question then stays open. */
  readonly skipAs?: string;
}

export type Outcome = Problem | Change;

interface Problem {
  readonly kind: "problem";
  /** What was found and what to write instead. */
  readonly problem: string;
}

export interface Change {
  readonly kind: "change";
  readonly edits: readonly Edit[];
  /** Ids of questions that this reply opens again. */
  readonly forget: readonly string[];
  /** What to say at once, worked out after the change is saved: one fact a line. */
  readonly tell: (after: Situation) => readonly string[];
}

/** An interview: what to ask next. Pure: everything comes from the file and the session. */
export interface Plan {
  /** Undefined where nothing is left to ask. */
  readonly next: (situation: Situation) => Step | undefined;
  /** The session that asks the question before this one again, where that was answered in an earlier session. */
  readonly before: (situation: Situation, step: Step) => Session | undefined;
}

/** A reply that will do. */
export function change(edits: readonly Edit[], more: Partial<Change> = {}): Change {
  return { kind: "change", edits, forget: [], tell: () => [], ...more };
}

/** A reply that will not do. */
export function problem(text: string): Outcome {
  return { kind: "problem", problem: text };
}

import { type Assessment } from "./assessment.ts";
import { type Said } from "./commitment-record.ts";
import { askedFingerprint } from "./fingerprint.ts";
import { commitmentsOf, iStatementsOf, profileOf } from "./framework.ts";
import { type ReachScale } from "./reach-scale.ts";
import { type Commitment, type StatementId } from "./statement.ts";
import { findGap, saidLevel } from "./gap.ts";
import { type Levels } from "./levels.ts";
import { findHistory, NO_HISTORY } from "./history.ts";
import { type ListeningStates, readListening } from "./listening.ts";
import { findLived, type Lived } from "./lived.ts";
import { type Hash } from "./problem.ts";
import {
  type AssessmentReading,
  type CommitmentHistory,
  type CommitmentReading,
  type Year,
} from "./reading.ts";
import { lowestOf, type PeoplesView, peoplesViews } from "./peoples-views.ts";
import { type PastYear, pastYears } from "./past-years.ts";
import { readSignatures } from "./sign-off/signatures.ts";
import { findShown } from "./shown.ts";
import { findStanding } from "./standing.ts";
import { standingReason } from "./standing-words.ts";
import { readStatement, type StatementLived } from "./statement-lived.ts";
import { findRelatedLived } from "./related-lived.ts";

/**
 * Works out everything that follows from an assessment: the readings, standings and gaps of every commitment.
 * `earlier` holds earlier years, newest first. The same input gives the same reading, whatever the order of records.
 */
export function readAssessment(
  year: Year,
  earlier: readonly Year[],
  hash: Hash,
): AssessmentReading {
  return readYear(year, readEarlier(earlier, hash), hash);
}

/** Works out earlier years, newest first, each with those before it. */
export function readEarlier(years: readonly Year[], hash: Hash): readonly AssessmentReading[] {
  const readings: AssessmentReading[] = [];
  for (const year of years.toReversed()) readings.unshift(readYear(year, [...readings], hash));
  return readings;
}

/** Works out a year whose earlier years, newest first, are worked out already. */
export function readYear(
  { framework, assessment, heard: other, councils }: Year,
  earlier: readonly AssessmentReading[],
  hash: Hash,
): AssessmentReading {
  const { experience, reach } = framework;
  const heard = other === undefined ? undefined : readHeard(other, assessment, hash);
  const listening: ListeningStates =
    experience === undefined ? new Map() : readListening(experience, assessment, hash);
  const lived = new Map<StatementId, StatementLived>();
  if (experience !== undefined) {
    for (const { id } of iStatementsOf(framework)) {
      lived.set(id, readStatement({ scale: experience, assessment, listening }, id));
    }
  }
  const past = pastYears(framework, earlier);
  const profile = profileOf(framework, assessment.profile);
  const context = { framework, assessment, profile, past, lived, hash, heard };
  const commitments = new Map<StatementId, CommitmentReading>();
  for (const commitment of reach === undefined ? [] : commitmentsOf(framework)) {
    if (reach !== undefined) {
      commitments.set(commitment.id, readCommitment({ ...context, reach }, commitment));
    }
  }
  const signatures = readSignatures({ framework, assessment, heard: other, earlier }, hash);
  const known = { framework, assessment, earlier, councils };
  return { ...known, commitments, lived, listening, signatures, heard };
}

/** Its answers count only while they are in date for this assessment. Its own earlier years play no part. */
function readHeard(
  { framework, assessment }: Year,
  { asOf }: Assessment,
  hash: Hash,
): AssessmentReading {
  return readYear({ framework, assessment: { ...assessment, asOf } }, [], hash);
}

interface Context extends Omit<Year, "heard"> {
  readonly reach: ReachScale;
  readonly past: readonly PastYear<AssessmentReading>[];
  /** The statements that the assessment's profile takes in; undefined where there is no such profile. */
  readonly profile: ReadonlySet<StatementId> | undefined;
  readonly lived: ReadonlyMap<StatementId, StatementLived>;
  readonly heard: AssessmentReading | undefined;
  readonly hash: Hash;
}

function readCommitment(context: Context, commitment: Commitment): CommitmentReading {
  const { framework, assessment, reach } = context;
  const record = assessment.commitments.get(commitment.id);
  const said: Said = record?.said ?? { kind: "not-assessed" };
  const shown = findShown(reach, assessment, record?.evidence ?? []);
  const lived = livedOf(context, commitment);
  const views = peoplesViews(record, assessment.team);
  const levels: Levels = {
    said: saidLevel(said),
    shown: shown.level,
    lived: lived.level,
    peoplesView: lowestOf(views),
    against: shown.againstLevel,
  };
  const facts = { said, levels, livedConfirms: lived.confirms, target: reach.target };
  const standing = findStanding(facts);
  const asked = askedFingerprint(framework, commitment, context.hash);
  const history = historyOf(context, commitment.id, views);
  return {
    commitment,
    record,
    said,
    shown,
    lived,
    levels,
    standing,
    inProfile: context.profile?.has(commitment.id) ?? true,
    target: reach.target,
    standingReason: () =>
      standingReason(standing, { ...facts, viewGone: history.viewGone }, scalesOf(context)),
    gap: findGap(levels, reach.target, standing),
    history,
    asked,
    askedHasChanged: record?.asked !== undefined && record.asked !== asked,
  };
}

/** By its own I statements, or else by those of another framework that it touches. */
function livedOf({ heard, lived, past }: Context, commitment: Commitment): Lived {
  const related = findRelatedLived(commitment, heard);
  return related ?? findLived(commitment, lived, askedIn(past[0], commitment));
}

/** The words of the levels: those of lived are the other framework's where this one has none. */
function scalesOf({ reach, framework, heard }: Context) {
  return { reach, experience: framework.experience ?? heard?.framework.experience };
}

function askedIn(
  last: PastYear<AssessmentReading> | undefined,
  commitment: Commitment,
): readonly StatementId[] {
  if (last === undefined) return [];
  const { year, idThen } = last;
  return commitment.keeps.filter((id) => year.lived.get(idThen(id) ?? "")?.asked === true);
}

function historyOf(
  { assessment, reach, past }: Context,
  id: StatementId,
  views: readonly PeoplesView[],
): CommitmentHistory {
  if (past.length === 0) return NO_HISTORY;
  const { asOf, evidence } = assessment;
  const links = assessment.commitments.get(id)?.evidence ?? [];
  const pieces = links.flatMap((link) => evidence.get(link.id) ?? []);
  const { freshMonths } = reach;
  return findHistory(id, past, { asOf, freshMonths, links, evidence, pieces, views });
}

import { type Framework, iStatementsOf } from "../framework.ts";
import { type StatementId } from "../statement.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { asSentence, countOf, joinWords } from "../words.ts";
import { type StatementWords, statementWords } from "./statement-words.ts";
import { countStatements } from "./statement-counts.ts";

/** What we cannot tell: not assessed, not known and unconfirmed, each a finding of its own. */
export interface CannotTell {
  readonly sentence: string;
  readonly notAssessed: readonly Untold[];
  /** Not assessed and outside the profile that was chosen. */
  readonly outsideProfile: readonly StatementId[];
  readonly notKnown: readonly Untold[];
  readonly unconfirmed: readonly Untold[];
  /** Pieces of evidence that were there last year, are still in date, and are gone. */
  readonly evidenceGone: readonly GoneEvidence[];
  /** Pieces that were there last year, are still in date, and are described in another way now. */
  readonly evidenceChanged: readonly ChangedEvidence[];
}

export interface Untold extends StatementWords {
  readonly id: StatementId;
  readonly reason: string;
}

export interface GoneEvidence {
  readonly commitment: StatementId;
  readonly title: string;
  readonly where: string | null;
}

export interface ChangedEvidence {
  readonly commitment: StatementId;
  readonly title: string;
  /** A clause that follows the title: `is told now, and was counted`. */
  readonly how: string;
}

/** Lists what nobody can tell from this file. */
export function buildCannotTell(reading: AssessmentReading): CannotTell {
  const commitments = [...reading.commitments.values()];
  if (commitments.length === 0 && reading.lived.size > 0) return untoldOfLives(reading);
  const withStanding = (standing: CommitmentReading["standing"]): readonly CommitmentReading[] =>
    commitments.filter((commitment) => commitment.standing === standing);
  const toUntold = (one: CommitmentReading): Untold => untold(reading.framework, one);
  const blank = withStanding("not-assessed");
  const notAssessed = blank.filter(({ inProfile }) => inProfile).map(toUntold);
  const outsideProfile = blank.flatMap(({ inProfile, commitment }) =>
    inProfile ? [] : [commitment.id],
  );
  const notKnown = withStanding("not-known").map(toUntold);
  const unconfirmed = withStanding("unconfirmed").map(toUntold);
  return {
    sentence: [
      `${countOf(blank.length, "commitment is", "commitments are")} not assessed.`,
      `${countOf(notKnown.length, "is", "are")} not known to the council.`,
      `${countOf(unconfirmed.length, "reaches the target and is", "reach the target and are")} not confirmed by people.`,
    ].join(" "),
    notAssessed,
    outsideProfile,
    notKnown,
    unconfirmed,
    evidenceGone: commitments.flatMap(({ commitment, history }) =>
      history.evidenceGone.map(({ title, where }) => ({
        commitment: commitment.id,
        title,
        where: where ?? null,
      })),
    ),
    evidenceChanged: commitments.flatMap(({ commitment, history }) =>
      history.evidenceChanged.map(({ piece, how }) => ({
        commitment: commitment.id,
        title: piece.title,
        how: joinWords(how),
      })),
    ),
  };
}

/** Where a framework has I statements alone: what nobody was asked, what gives no level, what is not confirmed. */
function untoldOfLives(reading: AssessmentReading): CannotTell {
  const counts = new Map(countStatements(reading).map(({ standing, count }) => [standing, count]));
  const target = reading.framework.experience?.target ?? 0;
  const unconfirmed = iStatementsOf(reading.framework).flatMap((statement): Untold[] => {
    const lived = reading.lived.get(statement.id);
    if (lived?.level === undefined || lived.level < target || lived.confirms) return [];
    const words = statementWords(reading.framework, statement);
    return [{ id: statement.id, ...words, reason: asSentence(lived.reason()) }];
  });
  return {
    sentence: [
      `Nobody was asked about ${countOf(counts.get("not-asked") ?? 0, "I statement")}.`,
      `${countOf(counts.get("no-level") ?? 0, "gives", "give")} no level.`,
      `${countOf(unconfirmed.length, "reaches the target and is", "reach the target and are")} not confirmed by people.`,
    ].join(" "),
    notAssessed: [],
    outsideProfile: [],
    notKnown: [],
    unconfirmed,
    evidenceGone: [],
    evidenceChanged: [],
  };
}

function untold(framework: Pick<Framework, "publisher">, reading: CommitmentReading): Untold {
  return {
    id: reading.commitment.id,
    ...statementWords(framework, reading.commitment),
    reason: [
      asSentence(
        reading.standing === "unconfirmed"
          ? reading.lived.reason()
          : (reading.record?.reason ?? reading.standingReason()),
      ),
      ...whatEvidenceSays(reading),
    ].join(" "),
  };
}

/** A council that cannot tell may have evidence that can: then a gap is known, whatever is said. */
function whatEvidenceSays({ standing, shown, levels }: CommitmentReading): readonly string[] {
  const level = levels.against ?? levels.shown;
  if (standing !== "not-known" || level === undefined) return [];
  // The order in a file says nothing.
  const pieces = shown.pieces
    .flatMap(({ id, shows }) => (shows === undefined ? [] : [id]))
    .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1));
  return [
    `The evidence on file can tell: ${joinWords(pieces)} ${pieces.length === 1 ? "shows" : "show"} ${String(level)}.`,
  ];
}

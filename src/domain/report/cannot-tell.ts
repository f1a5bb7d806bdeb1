import { type StatementId, wordsOf } from "../framework.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { asSentence, countOf } from "../words.ts";

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
}

export interface Untold {
  readonly id: StatementId;
  readonly words: string;
  readonly reason: string;
}

export interface GoneEvidence {
  readonly commitment: StatementId;
  readonly title: string;
  readonly where: string | null;
}

/** Lists what nobody can tell from this file. */
export function buildCannotTell(reading: AssessmentReading): CannotTell {
  const commitments = [...reading.commitments.values()];
  const withStanding = (standing: CommitmentReading["standing"]): readonly CommitmentReading[] =>
    commitments.filter((commitment) => commitment.standing === standing);
  const blank = withStanding("not-assessed");
  const notAssessed = blank.filter(({ inProfile }) => inProfile).map(untold);
  const outsideProfile = blank.flatMap(({ inProfile, commitment }) =>
    inProfile ? [] : [commitment.id],
  );
  const notKnown = withStanding("not-known").map(untold);
  const unconfirmed = withStanding("unconfirmed").map(untold);
  return {
    sentence: [
      `${countOf(blank.length, "commitment is", "commitments are")} not assessed.`,
      `${countOf(notKnown.length, "is", "are")} not known to the council.`,
      `${countOf(unconfirmed.length, "is", "are")} not confirmed by people.`,
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
  };
}

function untold(reading: CommitmentReading): Untold {
  return {
    id: reading.commitment.id,
    words: wordsOf(reading.commitment),
    reason: asSentence(
      reading.standing === "unconfirmed"
        ? reading.lived.reason
        : (reading.record?.reason ?? reading.standingReason),
    ),
  };
}

import { type ReachScale } from "../reach-scale.ts";
import { type Framework } from "../framework.ts";
import { type StatementId } from "../statement.ts";
import { isClaimShown, saidAboveShown } from "../gaps.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { asSentence, countOf } from "../words.ts";
import { type StatementWords, statementWords } from "./statement-words.ts";
import { reportLevel, type ReportedLevel, reportSaid } from "./reported-level.ts";

/** What we claim and what we can show. */
export interface Claims {
  readonly sentence: string;
  /** Claims that stand above what is shown, the widest first. */
  readonly above: readonly ReportedClaim[];
}

export interface ReportedClaim extends StatementWords {
  readonly id: StatementId;
  readonly said: ReportedLevel;
  readonly shown: ReportedLevel;
  readonly reason: string;
}

/** Sets claims beside what is shown. */
export function buildClaims(reading: AssessmentReading): Claims {
  const { reach } = reading.framework;
  if (reach === undefined) return { sentence: "This framework has no commitments.", above: [] };
  const above = [...reading.commitments.values()]
    .filter((commitment) => isClaimShown(commitment) === false)
    .toSorted((one, other) => saidAboveShown(other) - saidAboveShown(one))
    .map((commitment) => reportClaim(commitment, reach, reading.framework));
  return {
    sentence: `${countOf(above.length, "claim stands", "claims stand")} above what is shown.`,
    above,
  };
}

function reportClaim(
  reading: CommitmentReading,
  scale: ReachScale,
  framework: Pick<Framework, "publisher">,
): ReportedClaim {
  return {
    id: reading.commitment.id,
    ...statementWords(framework, reading.commitment),
    said: reportSaid(reading.said, scale),
    shown: reportLevel(reading.shown.level, scale, "nothing-shown"),
    reason: asSentence(reading.shown.reason()),
  };
}

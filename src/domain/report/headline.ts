import { type AssessmentReading } from "../reading.ts";
import { isClaimShown } from "../gaps.ts";
import { type Standing, STANDING_INFO, STANDINGS } from "../standing.ts";
import { countOf } from "../words.ts";
import { countStatements, type StatementCount } from "./statement-counts.ts";

/** The headline: the count of each standing, with coverage beside it. There is no overall score. */
export interface Headline {
  /** Every standing, also those that nothing has. */
  readonly standings: readonly StandingCount[];
  /** Commitments whose claim is no higher than what is shown, of those that claim a level. */
  readonly claimShown: { readonly count: number; readonly of: number; readonly sentence: string };
  readonly coverage: Coverage;
  /** I statements by what people said; empty where the framework has none. */
  readonly statements: readonly StatementCount[];
}

export interface StandingCount {
  readonly standing: Standing;
  readonly label: string;
  readonly means: string;
  readonly count: number;
}

/** How much of the framework was looked at. */
export interface Coverage {
  readonly commitments: number;
  readonly assessed: number;
  /** Commitments that the profile takes in. */
  readonly inProfile: number;
  readonly statements: number;
  /** I statements that people were asked about. */
  readonly asked: number;
  readonly evidence: number;
  /** Pieces of evidence that count for at least one commitment. */
  readonly counting: number;
  readonly sentence: string;
}

/** Counts the standings and says how much was looked at. */
export function buildHeadline(reading: AssessmentReading): Headline {
  const commitments = [...reading.commitments.values()];
  const claims = commitments.map(isClaimShown).filter((shown) => shown !== undefined);
  const count = claims.filter((shown) => shown).length;
  return {
    standings: STANDINGS.map((standing) => ({
      standing,
      ...STANDING_INFO[standing],
      count: commitments.filter((commitment) => commitment.standing === standing).length,
    })),
    claimShown: {
      count,
      of: claims.length,
      sentence:
        claims.length === 0
          ? "No level is claimed."
          : `${String(count)} of ${countOf(claims.length, "level claimed is", "levels claimed are")} no higher than what is shown.`,
    },
    coverage: buildCoverage(reading),
    statements: countStatements(reading),
  };
}

function buildCoverage(reading: AssessmentReading): Coverage {
  const commitments = [...reading.commitments.values()];
  const statements = [...reading.lived.values()];
  const assessed = commitments.filter(({ standing }) => standing !== "not-assessed").length;
  const asked = statements.filter((statement) => statement.asked).length;
  const counting = new Set(
    commitments.flatMap(({ shown }) =>
      shown.pieces.filter(({ shows }) => shows !== undefined).map(({ id }) => id),
    ),
  ).size;
  const evidence = reading.assessment.evidence.size;
  const parts = [
    commitments.length === 0
      ? ""
      : `The council assessed ${String(assessed)} of ${countOf(commitments.length, "commitment")}.`,
    statements.length === 0
      ? ""
      : `People were asked about ${String(asked)} of ${countOf(statements.length, "I statement")}.`,
    commitments.length === 0
      ? ""
      : `${String(counting)} of ${countOf(evidence, "piece")} of evidence ${counting === 1 ? "counts" : "count"}.`,
  ];
  return {
    commitments: commitments.length,
    assessed,
    inProfile: commitments.filter(({ inProfile }) => inProfile).length,
    statements: statements.length,
    asked,
    evidence,
    counting,
    sentence: parts.filter((part) => part !== "").join(" "),
  };
}

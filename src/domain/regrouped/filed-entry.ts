import { type Crosswalk, type CrosswalkEntry } from "../crosswalk.ts";
import { type StatementId } from "../statement.ts";
import { type Report } from "../report/report.ts";
import { type ReportedCommitment } from "../report/reported-commitment.ts";
import { type Standing, STANDING_INFO, STANDINGS } from "../standing.ts";
import { countOf, joinWords } from "../words.ts";
import { type FiledCategory, fileEvidence } from "./filed-evidence.ts";

/** A heading of the other document, with what is filed under it. */
export interface FiledEntry extends CrosswalkEntry, Filed {}

/** What is filed in one place. */
export interface Filed {
  /** How many commitments stand here and how, in words. */
  readonly sentence: string;
  /** Those with something to tell: what we cannot tell, then the gaps in their printed order, then the rest. */
  readonly commitments: readonly StatementId[];
  /** Those that nobody has answered, and of which nothing is on file. */
  readonly blank: readonly StatementId[];
  /** `1 not assessed and 4 contested`, or `none`. */
  readonly standingWords: string;
  readonly standings: readonly { readonly standing: Standing; readonly count: number }[];
  /** I statements that people were asked about, and that commitments here should make real. */
  readonly statements: readonly StatementId[];
  readonly evidence: readonly FiledCategory[];
  readonly needs: readonly string[];
  readonly actions: readonly string[];
}

/** Files these commitments of a report in one place. */
export function fileTogether(
  own: readonly ReportedCommitment[],
  { report, crosswalk }: { readonly report: Report; readonly crosswalk: Crosswalk },
): Filed {
  const told = inOrder(
    own.filter((commitment) => !isBlank(commitment)),
    report,
  );
  const kept = new Set(own.flatMap(({ keeps }) => keeps.map(({ id }) => id)));
  const needs = new Set(own.flatMap((commitment) => commitment.needs));
  const actions = new Set(own.flatMap((commitment) => commitment.actions));
  const standings = countStandings(own);
  return {
    sentence: sentenceFor(own.length, standings),
    standingWords: own.length === 0 ? "none" : standingsInWords(standings),
    commitments: told.map(({ id }) => id),
    blank: own.filter(isBlank).map(({ id }) => id),
    standings,
    statements: report.peopleToldUs.statements.map(({ id }) => id).filter((id) => kept.has(id)),
    evidence: own.length === 0 ? [] : fileEvidence(crosswalk, told),
    needs: report.needs.needs.map(({ id }) => id).filter((id) => needs.has(id)),
    actions: report.actions.actions.map(({ id }) => id).filter((id) => actions.has(id)),
  };
}

function isBlank({ standing, lived, evidence, views }: ReportedCommitment): boolean {
  const isSilent = evidence.length === 0 && views.length === 0;
  return standing === "not-assessed" && lived.state === "nobody-asked" && isSilent;
}

const CANNOT_TELL: readonly Standing[] = ["not-assessed", "not-known", "unconfirmed"];

/** What we cannot tell, the open gaps in their printed order, the rest in the framework's. */
function inOrder(
  commitments: readonly ReportedCommitment[],
  { gaps }: Report,
): readonly ReportedCommitment[] {
  const ranks = new Map(gaps.map(({ id, rank }) => [id, rank]));
  const keyOf = ({ id, standing }: ReportedCommitment): number =>
    CANNOT_TELL.includes(standing) ? 0 : (ranks.get(id) ?? gaps.length + 1);
  return commitments.toSorted((one, other) => keyOf(one) - keyOf(other));
}

function countStandings(commitments: readonly ReportedCommitment[]): Filed["standings"] {
  return STANDINGS.map((standing) => ({
    standing,
    count: commitments.filter((one) => one.standing === standing).length,
  })).filter(({ count }) => count > 0);
}

function sentenceFor(count: number, standings: Filed["standings"]): string {
  if (count === 0) return "No commitment is filed here.";
  const words = standingsInWords(standings);
  return `${countOf(count, "commitment is", "commitments are")} filed here: ${words}.`;
}

function standingsInWords(standings: Filed["standings"]): string {
  return joinWords(
    standings.map(({ standing, count }) => `${String(count)} ${STANDING_INFO[standing].label}`),
  );
}

import { statementFingerprint } from "../fingerprint.ts";
import { commitmentsOf, iStatementsOf } from "../framework.ts";
import { type StatementId } from "../statement.ts";
import { type Hash } from "../problem.ts";
import { listeningIn } from "../listening.ts";
import { relatedStatements } from "../related-statements.ts";
import { type SignableYear } from "./signable.ts";
import { withoutAgreement } from "./without-agreement.ts";

/**
 * What people said in another assessment of what this one's commitments touch, as far as it bears on them: the
 * statements and their scale, the answers, how people were listened to, and who confirmed it in their name.
 * Undefined where the file takes in no other.
 */
export function heardAnswers({ framework, heard }: SignableYear, hash: Hash): unknown {
  if (heard === undefined) return undefined;
  const { framework: other, assessment } = heard;
  const touched = new Set(commitmentsOf(framework).flatMap((one) => relatedStatements(one, heard)));
  const isTouched = ([id]: readonly [StatementId, unknown]): boolean => touched.has(id);
  const lived = new Map([...assessment.lived].filter(isTouched));
  const listening = listeningIn(lived.values()).flatMap((id) => assessment.listening.get(id) ?? []);
  return {
    framework: { id: other.id, edition: other.edition },
    asked: iStatementsOf(other)
      .filter(({ id }) => touched.has(id))
      .map((statement) => [statement.id, statementFingerprint(statement, other.experience, hash)]),
    lived: withoutAgreement(lived),
    listening,
  };
}

import { canonicalJsonWithoutBlanks } from "../canonical-json.ts";
import { askedFingerprint } from "../fingerprint.ts";
import { commitmentsOf } from "../framework.ts";
import { type Hash } from "../problem.ts";
import { heardAnswers } from "./heard-answers.ts";
import { type Signable } from "./signable.ts";
import { withoutAgreement } from "./without-agreement.ts";

/**
 * The fingerprint of what is signed: everything that the assessment holds, and what was asked of each commitment, for a
 * lower target changes what the same answers come to. The layout of the file does not count, nor do the signatures, nor
 * what is settled about publication: people can take back their agreement to be quoted without a new signature. Where
 * people were asked in another assessment, what they said there counts too, and nothing else of that file.
 */
export function signedFingerprint(year: Signable, hash: Hash): string {
  const { framework, assessment } = year;
  const { signedOff: _signatures, accepted: _accepted, plainWords: _checked, ...held } = assessment;
  const lived = withoutAgreement(held.lived);
  const commitments = new Map(
    [...held.commitments].map(([id, { views, ...record }]) => [
      id,
      { ...record, views: views.map(({ agreed: _agreed, ...view }) => view) },
    ]),
  );
  const heard = heardAnswers(year, hash);
  const asked = commitmentsOf(framework).map((commitment) => [
    commitment.id,
    askedFingerprint(framework, commitment, hash),
  ]);
  return hash(canonicalJsonWithoutBlanks({ ...held, lived, commitments, asked, heard }));
}

import { askedFingerprint, canonicalJson } from "../fingerprint.ts";
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
  return hash(canonicalJson(withoutBlanks({ ...held, lived, commitments, asked, heard })));
}

/**
 * A value without what says nothing: no text, no record, no `false` that stands for a line left out. So a later version
 * of the tool, which knows of more that may be left out, finds the same in an old file.
 */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value === false ? undefined : value;
  const entries: [unknown, unknown][] =
    value instanceof Map ? [...value.entries()] : Object.entries(value);
  const kept = entries
    .map(([key, member]) => [String(key), withoutBlanks(member)] as const)
    .filter(([, member]) => member !== undefined);
  return kept.length === 0 ? undefined : new Map(kept);
}

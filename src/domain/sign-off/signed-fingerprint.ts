import { type Assessment } from "../assessment.ts";
import { askedFingerprint, canonicalJson } from "../fingerprint.ts";
import { commitmentsOf, type Framework } from "../framework.ts";
import { type Hash } from "../problem.ts";

/** What is signed: an assessment, as it is read by a framework. */
export interface Signable {
  readonly framework: Framework;
  readonly assessment: Assessment;
}

/**
 * The fingerprint of what is signed: everything that the assessment holds, and what was asked of each commitment, for a
 * lower target changes what the same answers come to. The layout of the file does not count, nor do the signatures, nor
 * what is settled about publication: people can take back their agreement to be quoted without a new signature.
 */
export function signedFingerprint({ framework, assessment }: Signable, hash: Hash): string {
  const { signedOff: _signatures, accepted: _accepted, plainWords: _checked, ...held } = assessment;
  const lived = new Map(
    [...held.lived].map(([id, { group, ...record }]) => [
      id,
      { ...record, group: group && { ...group, agreed: undefined } },
    ]),
  );
  const commitments = new Map(
    [...held.commitments].map(([id, { views, ...record }]) => [
      id,
      { ...record, views: views.map(({ agreed: _agreed, ...view }) => view) },
    ]),
  );
  const asked = commitmentsOf(framework).map((commitment) => [
    commitment.id,
    askedFingerprint(framework, commitment, hash),
  ]);
  return hash(canonicalJson(withoutBlanks({ ...held, lived, commitments, asked })));
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

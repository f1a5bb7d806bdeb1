import { type Assessment } from "../assessment.ts";
import { canonicalJsonWithoutBlanks } from "../canonical-json.ts";
import { askedFingerprint } from "../fingerprint.ts";
import { commitmentsOf, type Framework } from "../framework.ts";
import { type Hash } from "../problem.ts";
import { heardAnswers } from "./heard-answers.ts";
import { type Signable, type SignableYear } from "./signable.ts";
import { withoutAgreement } from "./without-agreement.ts";

/**
 * The fingerprint of what is signed: everything that the assessment holds, and what was asked of each commitment, for a
 * lower target changes what the same answers come to. The layout of the file does not count, nor do the signatures, nor
 * what is settled about publication: people can take back their agreement to be quoted without a new signature. Where
 * people were asked in another assessment, what they said there counts too, and nothing else of that file. Where the file
 * names an earlier year, all that is signed of that year counts: gaps are repeated, and promises kept, by what it holds.
 */
export function signedFingerprint(
  { framework, assessment, heard, earlier }: Signable,
  hash: Hash,
): string {
  const year = { framework, assessment, heard };
  if (assessment.previous === undefined) return yearFingerprint(year, undefined, hash);
  // From the oldest on: each is part of the one after it.
  const before = earlier.reduceRight<string | undefined>(
    (older, one) => yearFingerprint(one, older, hash),
    undefined,
  );
  return yearFingerprint(year, before, hash);
}

function yearFingerprint(year: SignableYear, before: string | undefined, hash: Hash): string {
  const { framework, assessment, heard } = year;
  const earlier = assessment.previous === undefined ? undefined : (before ?? NOT_READ);
  const from: From = {
    framework,
    hash,
    earlier,
    asked: heard?.framework,
    lived: heard?.assessment.lived,
    listening: heard?.assessment.listening,
  };
  const known = KNOWN.get(assessment);
  if (known !== undefined && isSame(known.from, from)) return known.fingerprint;
  const fingerprint = hash(canonicalJsonWithoutBlanks({ ...whatIsSigned(year, hash), earlier }));
  KNOWN.set(assessment, { from, fingerprint });
  return fingerprint;
}

/** In place of the fingerprint of a year that is named and was not read. */
const NOT_READ = "not read";

/** Values never change, and of many years in a row each is part of all that follow. */
const KNOWN = new WeakMap<Assessment, { readonly from: From; readonly fingerprint: string }>();

/** What a fingerprint hangs on beside the assessment. */
interface From {
  readonly framework: Framework;
  readonly hash: Hash;
  readonly earlier: string | undefined;
  readonly asked: Framework | undefined;
  readonly lived: Assessment["lived"] | undefined;
  readonly listening: Assessment["listening"] | undefined;
}

function isSame(one: From, other: From): boolean {
  return (
    one.framework === other.framework &&
    one.hash === other.hash &&
    one.earlier === other.earlier &&
    one.asked === other.asked &&
    one.lived === other.lived &&
    one.listening === other.listening
  );
}

function whatIsSigned(year: SignableYear, hash: Hash) {
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
  return { ...held, lived, commitments, asked: whatIsAsked(framework, hash), heard };
}

function whatIsAsked(framework: Framework, hash: Hash) {
  return commitmentsOf(framework).map((commitment) => [
    commitment.id,
    askedFingerprint(framework, commitment, hash),
  ]);
}

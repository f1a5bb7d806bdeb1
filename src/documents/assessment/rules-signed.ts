import { type SignOff } from "../../domain/assessment.ts";
import { dateInWords } from "../../domain/dates.ts";
import { type Hash, type Problem } from "../../domain/problem.ts";
import { confirmedAfter } from "../../domain/sign-off/confirmed-after.ts";
import { type Signable } from "../../domain/sign-off/signable.ts";
import { isKnownSigner, signerOfOtherSide } from "../../domain/sign-off/signers.ts";
import {
  readSignatures,
  type SignatureState,
  SIGNING_WORDS,
} from "../../domain/sign-off/signatures.ts";
import { quoted } from "../../domain/words.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { type Finding, problemAt, problemAtValue } from "../problem-at.ts";
import { type Rule } from "./subject.ts";

/** Signatures for one side in the name of somebody who is on the other. */
export const signedByOtherSide: Rule = ({ assessment, yaml }) =>
  assessment.signedOff.flatMap((signature, index) => {
    const { role, name } = signature;
    if (signerOfOtherSide(assessment, signature) === undefined) return [];
    const side = role === "people" ? "the council's side" : "the people's side";
    const finding = {
      code: "assessment/signed-by-other-side",
      message: `${quoted(name)} is on ${side}, and cannot sign for ${SIGNING_WORDS[role]}`,
      advice: "take the signature out; whoever it is for signs with mir sign",
    } as const;
    return [problemAtValue(yaml, ["signedOff", index, "name"], finding)];
  });

/** Signatures for something else than the file now holds, where the file alone can tell. */
export const signedThenChanged: Rule = ({ assessment, yaml, context }) => {
  const { framework, hash } = context;
  // Part of what was signed stands in another file, which is read later.
  if (assessment.listeningFrom !== undefined || assessment.previous !== undefined) return [];
  return signatureProblems({ framework, assessment, earlier: [] }, yaml, hash);
};

/** Signatures for something else than a year now holds, and those of which something cannot be as it says. */
export function signatureProblems(
  year: Signable,
  yaml: Pick<LocatedYaml, "file" | "placeOf" | "placeOfValue">,
  hash: Hash,
): readonly Problem[] {
  const { assessment } = year;
  if (assessment.signedOff.length === 0) return [];
  return readSignatures(year, hash).flatMap(({ state }, index) => {
    const signature = assessment.signedOff[index];
    if (signature === undefined) return [];
    return [unlikeSigned(year, signature, state), unknownSigner(year, signature, state)]
      .concat(tooEarly(year, signature, state))
      .flatMap((finding) => (finding === undefined ? [] : [finding]))
      .map((finding) => problemAt(yaml, ["signedOff", index], finding));
  });
}

function unlikeSigned(
  { assessment }: Signable,
  signature: SignOff,
  state: SignatureState,
): Finding | undefined {
  if (state === "as-signed") return undefined;
  const who = whoSigned(signature);
  const where = assessment.previous === undefined ? "" : ", here or in an earlier year's file,";
  return state === "changed"
    ? {
        code: "assessment/changed-since-signed",
        message: `something has changed${where} since ${who}`,
        advice: "show them what it says now; they sign again with mir sign",
      }
    : {
        code: "assessment/signed-not-recorded",
        message: `${who}, and what was signed is not recorded`,
        advice: "let them sign with mir sign: then a later change is seen",
      };
}

/** The team list is part of what is signed: where nothing has changed since, whoever signed was not on it then either. */
function unknownSigner(
  { assessment }: Signable,
  signature: SignOff,
  state: SignatureState,
): Finding | undefined {
  if (state !== "as-signed" || isKnownSigner(assessment, signature)) return undefined;
  // That is told already.
  if (signerOfOtherSide(assessment, signature) !== undefined) return undefined;
  return {
    code: "assessment/signed-by-nobody",
    message: `${whoSigned(signature)}, and nobody on the people's side of the team is called so`,
    advice: "take the signature out; people sign with mir sign, in a name that the team list has",
  };
}

function tooEarly(
  { assessment }: Signable,
  signature: SignOff,
  state: SignatureState,
): Finding | undefined {
  const late = state === "changed" ? undefined : confirmedAfter(assessment, signature.on);
  if (late === undefined) return undefined;
  return {
    code: "assessment/signed-before-confirmed",
    message: `${whoSigned(signature)}, and people confirmed ${late.id} later, on ${dateInWords(late.on)}`,
    advice: "correct the date, or let them sign again with mir sign",
  };
}

function whoSigned({ role, name, on }: SignOff): string {
  return `${quoted(name)} signed for ${SIGNING_WORDS[role]} on ${dateInWords(on)}`;
}

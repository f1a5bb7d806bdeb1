import { dateInWords } from "../../domain/dates.ts";
import { readSignatures, SIGNING_WORDS } from "../../domain/sign-off/signatures.ts";
import { type Hash, type Problem } from "../../domain/problem.ts";
import { type Signable } from "../../domain/sign-off/signable.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { problemAt } from "../problem-at.ts";
import { quoted } from "../../domain/words.ts";
import { type Rule } from "./subject.ts";

/** Signatures for something else than the file now holds, as far as the file alone can tell. */
export const signedThenChanged: Rule = ({ assessment, yaml, context }) => {
  const { framework, hash } = context;
  // Part of what was signed stands in another file, which is read later.
  if (assessment.listeningFrom !== undefined) return [];
  return signatureProblems({ framework, assessment }, yaml, hash);
};

/** Signatures for something else than a year now holds, and those that do not say what they are for. */
export function signatureProblems(
  year: Signable,
  yaml: Pick<LocatedYaml, "file" | "placeOf" | "placeOfValue">,
  hash: Hash,
): readonly Problem[] {
  return readSignatures(year, hash).flatMap((signature, index) => {
    const { role, name, on, state } = signature;
    if (state === "as-signed") return [];
    const who = `${quoted(name)} signed for ${SIGNING_WORDS[role]} on ${dateInWords(on)}`;
    const finding =
      state === "changed"
        ? ({
            code: "assessment/changed-since-signed",
            message: `something has changed since ${who}`,
            advice: "show them what it says now; they sign again with mir sign",
          } as const)
        : ({
            code: "assessment/signed-not-recorded",
            message: `${who}, and what was signed is not recorded`,
            advice: "let them sign with mir sign: then a later change is seen",
          } as const);
    return [problemAt(yaml, ["signedOff", index], finding)];
  });
}

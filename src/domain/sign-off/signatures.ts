import { SIGN_OFF_ROLES, type SignOff, type SignOffRole } from "../assessment.ts";
import { dateInWords } from "../dates.ts";
import { type Hash } from "../problem.ts";
import { type Signable } from "./signable.ts";
import { signedFingerprint } from "./signed-fingerprint.ts";

/** Whether what somebody signed is what the file now holds. */
export const SIGNATURE_STATES = ["as-signed", "changed", "not-recorded"] as const;
export type SignatureState = (typeof SIGNATURE_STATES)[number];

/** A signature, and what it is worth now. */
export interface Signature extends Pick<SignOff, "role" | "name" | "on"> {
  readonly state: SignatureState;
}

/** Whom each role signs for. */
export const SIGNING_WORDS: Record<SignOffRole, string> = {
  director: "the director",
  people: "the people's side",
};

/** Each state in words that follow a name and a date. */
export const SIGNATURE_WORDS: Record<SignatureState, string> = {
  "as-signed": "nothing has changed since",
  changed: "changed since it was signed",
  "not-recorded": "what was signed is not recorded, so nobody can tell whether it has changed",
};

/** Holds every signature in the file against what the file now holds. */
export function readSignatures(year: Signable, hash: Hash): readonly Signature[] {
  const { signedOff } = year.assessment;
  // Most files bear no fingerprint most of the time, and to work one out costs more than to read the file.
  const needed = signedOff.some(({ fingerprint }) => fingerprint !== undefined);
  const now = needed ? signedFingerprint(year, hash) : undefined;
  return signedOff.map(({ role, name, on, fingerprint }) => ({
    role,
    name,
    on,
    state:
      fingerprint === undefined ? "not-recorded" : fingerprint === now ? "as-signed" : "changed",
  }));
}

/** Sides that have not signed. */
export function notSignedBy(signatures: readonly Pick<SignOff, "role">[]): readonly SignOffRole[] {
  return SIGN_OFF_ROLES.filter((role) => !signatures.some((one) => one.role === role));
}

/** Who has signed, who has not, and whether anything changed since, one sentence for each side. */
export function signingInWords(signatures: readonly Signature[]): string {
  if (signatures.length === 0) return "Neither the director nor the people's side has signed it.";
  return SIGN_OFF_ROLES.flatMap((role): readonly string[] => {
    const side = SIGNING_WORDS[role];
    const theirs = signatures.filter((one) => one.role === role);
    if (theirs.length === 0) return [`Not signed by ${side}.`];
    return [...new Set(theirs.map((one) => sentenceFor(one, side)))];
  }).join(" ");
}

function sentenceFor({ state, on }: Signature, side: string): string {
  const signed = `signed by ${side} on ${dateInWords(on)}`;
  if (state === "changed") return `Changed since it was ${signed}.`;
  if (state === "as-signed") return `S${signed.slice(1)}, and not changed since.`;
  return `S${signed.slice(1)}; ${SIGNATURE_WORDS[state]}.`;
}

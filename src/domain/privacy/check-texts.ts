import { type AcceptedFinding } from "../assessment.ts";
import { findPrivate } from "./find-private.ts";
import { masked, maskedExcerpt } from "./masked.ts";
import { type PrivateCode } from "./private-codes.ts";

/** A text that would be published, and where it stands: `actions/A2/what`. */
export interface PublishedText {
  readonly place: string;
  readonly text: string;
}

/** Something in a text that looks private. Nothing in it can be read but its first two letters. */
export interface PrivateFinding {
  readonly code: PrivateCode;
  readonly place: string;
  /** What was found, masked. */
  readonly found: string;
  /** The same with the words around it. */
  readonly excerpt: string;
}

/** What a check before publication comes to. */
export interface PrivacyCheck {
  /** What nobody has accepted: it must not be published. */
  readonly findings: readonly PrivateFinding[];
  /** How many findings are accepted. */
  readonly accepted: number;
  /** What is accepted and was not found. */
  readonly unused: readonly AcceptedFinding[];
}

/** Looks through texts for what is private. `names` are those that must not be printed. */
export function checkTexts(
  texts: readonly PublishedText[],
  names: readonly string[],
  accepted: readonly AcceptedFinding[],
): PrivacyCheck {
  const all = texts.flatMap(({ place, text }) => findingsIn(text, place, names));
  const keys = new Set(all.map(keyOf));
  const isAccepted = new Set(accepted.map(keyOf));
  const findings = all.filter((finding) => !isAccepted.has(keyOf(finding)));
  return {
    findings,
    accepted: all.length - findings.length,
    unused: accepted.filter((one) => !keys.has(keyOf(one))),
  };
}

function findingsIn(
  text: string,
  place: string,
  names: readonly string[],
): readonly PrivateFinding[] {
  const matches = findPrivate(text, names);
  return matches.map((match) => ({
    code: match.code,
    place,
    found: masked(text.slice(match.start, match.end)).replaceAll(/\s+/g, " "),
    excerpt: maskedExcerpt(text, matches, match),
  }));
}

/** Two of the same at one place, masked alike, are one to whoever accepts them. */
function keyOf({ code, place, found }: Pick<AcceptedFinding, "code" | "place" | "found">): string {
  return JSON.stringify([code, place, found]);
}

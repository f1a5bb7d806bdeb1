import { type AcceptedFinding } from "../assessment.ts";
import { findPrivate } from "./find-private.ts";
import { masked, maskedExcerpt } from "./masked.ts";
import { type PrivateCode } from "./private-codes.ts";

/** A text that would be published, and where it stands: `actions/A2/what`. */
export interface PublishedText {
  readonly place: string;
  readonly text: string;
  /** Names that must not stand in it. */
  readonly names: readonly string[];
  /** Set where it speaks of everybody's practice: a name in small letters is somebody's post there, as `social worker`. */
  readonly isGeneral?: boolean;
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

/**
 * Looks through texts for what is private. `printed` are the texts of the finished report: what stands in them and in
 * none of the others came in by a way of its own, and is found too.
 */
export function checkTexts(
  texts: readonly PublishedText[],
  printed: readonly PublishedText[],
  accepted: readonly AcceptedFinding[],
): PrivacyCheck {
  const found = texts.flatMap(findingsIn);
  const known = new Set(found.map(({ raw }) => raw));
  const strays = printed.flatMap(findingsIn).filter(({ raw }) => !known.has(raw));
  const all = [...found, ...strays].map(({ finding }) => finding);
  const keys = new Set(all.map(keyOf));
  const isAccepted = new Set(accepted.map(keyOf));
  const findings = all.filter((finding) => !isAccepted.has(keyOf(finding)));
  return {
    findings,
    accepted: all.length - findings.length,
    unused: accepted.filter((one) => !keys.has(keyOf(one))),
  };
}

interface Found {
  readonly finding: PrivateFinding;
  /** As it stands in the text, on one line. */
  readonly raw: string;
}

function findingsIn({ text, place, names, isGeneral = false }: PublishedText): readonly Found[] {
  const matches = findPrivate(text, names);
  return matches.flatMap((match) => {
    const raw = text.slice(match.start, match.end).replaceAll(/\s+/g, " ");
    if (isGeneral && match.code === "privacy/name" && raw === raw.toLowerCase()) return [];
    const finding: PrivateFinding = {
      code: match.code,
      place,
      found: masked(raw),
      excerpt: maskedExcerpt(text, matches, match),
    };
    return [{ finding, raw }];
  });
}

/** Two of the same at one place, masked alike, are one to whoever accepts them. */
function keyOf({ code, place, found }: Pick<AcceptedFinding, "code" | "place" | "found">): string {
  return JSON.stringify([code, place, found]);
}

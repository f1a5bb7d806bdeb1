import { dateInWords, type Period } from "../dates.ts";
import { textFingerprint } from "../fingerprint.ts";
import { type Hash } from "../problem.ts";
import { type AssessmentReading } from "../reading.ts";
import { SIGNING_WORDS, signingInWords } from "../sign-off/signatures.ts";

/** The file of an earlier year that the report was made with: what was promised, and how it stood, comes from there. */
export interface EarlierFile {
  readonly period: Period;
  /** The code of the council whose year it is: another's where councils merged or split. */
  readonly council: string;
  /** Fingerprint of its text, as that year's own report gives it; null in the version for publication. */
  readonly fingerprint: string | null;
  /** Who has signed that year and who has not, and whether anything changed since. */
  readonly signing: string;
}

/** Names the files of a reading's earlier years, oldest first. Their texts are given in the order of the reading. */
export function buildEarlierFiles(
  { earlier }: AssessmentReading,
  texts: readonly string[],
  hash: Hash,
): readonly EarlierFile[] {
  const files = earlier.map(({ assessment, signatures }, place) => {
    const text = texts[place];
    return {
      period: assessment.period,
      council: assessment.council.code,
      fingerprint: text === undefined ? null : textFingerprint(text, hash),
      signing: signingInWords(signatures),
    };
  });
  return files.toReversed();
}

/** What page one says of earlier years that are not what somebody signed any more, a sentence each. */
export function changedEarlierFiles({ earlier }: AssessmentReading): readonly string[] {
  return earlier.flatMap(({ assessment: { period }, signatures }) => {
    const changed = signatures.find(({ state }) => state === "changed");
    if (changed === undefined) return [];
    const { role, on } = changed;
    return [
      `It is set against ${period}, which changed since it was signed by ${SIGNING_WORDS[role]} on ${dateInWords(on)}.`,
    ];
  });
}

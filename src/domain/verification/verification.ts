import { withOwnFingerprint } from "../disclosure/own-fingerprint.ts";
import { type Hash } from "../problem.ts";
import { type About, type Report } from "../report/report.ts";
import { joinWords } from "../words.ts";
import { type Difference, findDifferences } from "./differences.ts";

/** The version of the verification's shape; a change that a reader must know of raises it. */
export const VERIFICATION_FORMAT = "verification/1";

/** What came of working a report's figures out again. */
export interface Verification {
  readonly format: typeof VERIFICATION_FORMAT;
  /** The two files, as they were named. */
  readonly report: string;
  readonly assessment: string;
  /** What the report says that it was made from, and what it was held against. */
  readonly reported: MadeFrom;
  readonly worked: MadeFrom;
  /** Whether nothing differs. */
  readonly holds: boolean;
  /** What a reader must know before the differences: another version of the tool, another framework, another year. */
  readonly notes: readonly string[];
  /** Single values that were compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** What a report was made from. */
export interface MadeFrom {
  readonly version: About["version"];
  readonly council: About["council"];
  readonly period: string;
  readonly earlierYears: readonly string[];
  readonly framework: {
    readonly id: string;
    readonly edition: string;
    readonly fingerprint: string;
  };
  readonly assessmentFingerprint: string;
  readonly toolVersion: string;
}

/** The names of the two files. */
export interface VerifiedFiles {
  readonly report: string;
  readonly assessment: string;
}

/**
 * Holds a report against what the answers give now. The version of the tool alone is no difference, as it is no figure;
 * the fingerprints of the assessment and of the framework are.
 */
export function verifyReport(
  reported: Report,
  worked: Report,
  { files, hash }: { readonly files: VerifiedFiles; readonly hash: Hash },
): Verification {
  const { compared, found } = findDifferences(
    reported,
    withReportedVersion(worked, reported, hash),
  );
  return {
    format: VERIFICATION_FORMAT,
    ...files,
    reported: madeFrom(reported),
    worked: madeFrom(worked),
    holds: found.length === 0,
    notes: notesOn(reported, worked, found),
    compared,
    differences: found,
  };
}

/** What the answers give, by the version of the tool that the report names. A public report's fingerprint is over its own content. */
function withReportedVersion(worked: Report, reported: Report, hash: Hash): Report {
  const { toolVersion } = reported.about;
  const made: Report = { ...worked, about: { ...worked.about, toolVersion } };
  return worked.about.version === "public" ? withOwnFingerprint(made, hash) : made;
}

function madeFrom({ about, promisedAgain }: Report): MadeFrom {
  const { id, edition, fingerprint } = about.framework;
  return {
    version: about.version,
    council: about.council,
    period: about.period,
    earlierYears: promisedAgain.earlierYears,
    framework: { id, edition, fingerprint },
    assessmentFingerprint: about.assessmentFingerprint,
    toolVersion: about.toolVersion,
  };
}

function notesOn(
  reported: Report,
  worked: Report,
  found: readonly Difference[],
): readonly string[] {
  const [one, other] = [madeFrom(reported), madeFrom(worked)];
  return [
    otherYear(one, other),
    otherTool(one, other),
    otherFramework(one, other),
    otherEarlierYears(one, other),
    otherText(one, found),
  ].filter((note) => note !== undefined);
}

function otherYear(one: MadeFrom, other: MadeFrom): string | undefined {
  if (one.period === other.period && one.council.code === other.council.code) return undefined;
  const [report, file] = [one, other].map(({ council, period }) => `${council.name}, ${period}`);
  return `The report is of ${report ?? ""}. The assessment is of ${file ?? ""}.`;
}

function otherTool(one: MadeFrom, other: MadeFrom): string | undefined {
  if (one.toolVersion === other.toolVersion) return undefined;
  return `The report says that mir ${one.toolVersion} made it. This is mir ${other.toolVersion}, and words may differ for that alone.`;
}

function otherFramework({ framework: one }: MadeFrom, worked: MadeFrom): string | undefined {
  const { framework: other } = worked;
  if (one.id !== other.id || one.edition !== other.edition)
    return `The report is made with ${one.id}, edition ${one.edition}. The assessment is read with ${other.id}, edition ${other.edition}.`;
  if (one.fingerprint === other.fingerprint) return undefined;
  return "The framework is not the one that the report was made with: its fingerprint differs. Levels and standings may differ for that alone.";
}

function otherEarlierYears(one: MadeFrom, other: MadeFrom): string | undefined {
  if (one.earlierYears.join() === other.earlierYears.join()) return undefined;
  const [made, read] = [one, other].map(({ earlierYears }) =>
    earlierYears.length === 0 ? "no earlier year" : joinWords(earlierYears),
  );
  return `The report was made with ${made ?? ""}. It is held against ${read ?? ""}.`;
}

const FINGERPRINT_OF_A_TEXT = /^\/(?:about\/assessmentFingerprint|earlierFiles\/\d+\/fingerprint)$/;

/** A comment, or another layout, changes the text and no figure. */
function otherText({ version }: MadeFrom, found: readonly Difference[]): string | undefined {
  if (version === "public" || found.length === 0) return undefined;
  if (!found.every(({ pointer }) => FINGERPRINT_OF_A_TEXT.test(pointer))) return undefined;
  return "The text of a file has changed since the report was made, or a fingerprint in the report has. No figure and no word differs.";
}

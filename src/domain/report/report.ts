import { type PlainWordsCheck } from "../assessment.ts";
import { type IsoDate, type Period } from "../dates.ts";
import { textFingerprint } from "../fingerprint.ts";
import { type Framework } from "../framework.ts";
import { type FrameworkOrigin } from "../framework-changes/framework-change.ts";
import { type Hash } from "../problem.ts";
import { type AssessmentReading } from "../reading.ts";
import { type ActionsReport, buildActions } from "./actions.ts";
import { buildCannotTell, type CannotTell } from "./cannot-tell.ts";
import { buildClaims, type Claims } from "./claims.ts";
import { buildDirectorQuestions, type DirectorQuestions } from "./director-questions.ts";
import { buildGapList, type GapLine } from "./gap-list.ts";
import { buildHeadline, type Headline } from "./headline.ts";
import { buildMethod, type Method } from "./method.ts";
import { buildNeeds, type NeedsReport } from "./needs.ts";
import { buildPeople, type PeopleToldUs } from "./people.ts";
import { buildPromisedAgain, type PromisedAgain } from "./promised-again.ts";
import { buildQuestions, type ScrutinyQuestion } from "./questions.ts";
import { buildCommitments, type ReportedCommitment } from "./reported-commitment.ts";
import { nulled } from "./nulled.ts";
import { buildEarlierFiles, type EarlierFile } from "./earlier-files.ts";
import { buildTookPart, type TookPart } from "./took-part.ts";

/** The version of the report's shape; a change that a reader must know of raises it. */
export const REPORT_FORMAT = "report/1";

/**
 * The gap report as one value, from which every format renders. Its order is the report's fixed order. It holds every
 * word and figure that a renderer needs, and null where something is not given.
 */
export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly about: About;
  readonly headline: Headline;
  readonly peopleToldUs: PeopleToldUs;
  readonly cannotTell: CannotTell;
  readonly promisedAgain: PromisedAgain;
  readonly claims: Claims;
  readonly questions: readonly ScrutinyQuestion[];
  readonly gaps: readonly GapLine[];
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  readonly commitments: readonly ReportedCommitment[];
  readonly needs: NeedsReport;
  readonly actions: ActionsReport;
  readonly tookPart: TookPart;
  /** Oldest first; none where the assessment names no earlier year. */
  readonly earlierFiles: readonly EarlierFile[];
  readonly directorQuestions: DirectorQuestions;
  readonly method: Method;
}

/** Whether a report holds everything, or is the version for publication. */
export const REPORT_VERSIONS = ["full", "public"] as const;
export type ReportVersion = (typeof REPORT_VERSIONS)[number];

/** What the report is about, and what it was made from. */
export interface About {
  readonly version: ReportVersion;
  readonly council: { readonly code: string; readonly name: string };
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly profile: string;
  /** The levels that a kept promise has to reach; null where the framework has no such scale. */
  readonly targets: { readonly said: number | null; readonly lived: number | null };
  /** Months that evidence and answers count for; null where the framework has no such scale. */
  readonly freshMonths: { readonly evidence: number | null; readonly answers: number | null };
  readonly framework: {
    readonly id: string;
    readonly title: string;
    readonly edition: string;
    readonly publisher: string;
    readonly source: string | null;
    readonly fingerprint: string;
  };
  /** Scored answers before counts give a level; null where the framework has no such scale. */
  readonly minimumAnswers: number | null;
  /** Fingerprint of the assessment file's text; of the report's own content in the version for publication. */
  readonly assessmentFingerprint: string;
  /** Who checked the page in plain words, and when; null until somebody has. */
  readonly plainWords: PlainWordsCheck | null;
  /** The version of the tool that made the report. */
  readonly toolVersion: string;
}

/** What a report is made from beside the reading. */
export interface ReportSources {
  readonly assessmentText: string;
  /** The texts of the files of the reading's earlier years, in their order. */
  readonly earlierTexts: readonly string[];
  readonly frameworkFingerprint: string;
  readonly toolVersion: string;
  readonly hash: Hash;
  readonly origin: FrameworkOrigin;
}

/** Makes the report. The same reading and sources give the same report. */
export function buildReport(reading: AssessmentReading, sources: ReportSources): Report {
  const { themes } = reading.framework;
  return {
    format: REPORT_FORMAT,
    about: buildAbout(reading, sources),
    headline: buildHeadline(reading),
    peopleToldUs: buildPeople(reading, sources.hash),
    cannotTell: buildCannotTell(reading),
    promisedAgain: buildPromisedAgain(reading),
    claims: buildClaims(reading),
    questions: buildQuestions(reading),
    gaps: buildGapList(reading),
    themes: themes.map((theme) => ({ id: theme.id, title: theme.title })),
    commitments: buildCommitments(reading),
    needs: buildNeeds(reading),
    actions: buildActions(reading),
    tookPart: buildTookPart(reading),
    earlierFiles: buildEarlierFiles(reading, sources.earlierTexts, sources.hash),
    directorQuestions: buildDirectorQuestions(reading),
    method: buildMethod(reading, sources.origin),
  };
}

/** What the report of a reading is about. */
export function buildAbout(
  { assessment, framework }: AssessmentReading,
  sources: ReportSources,
): About {
  const { id, title, edition, publisher, source } = framework;
  return {
    version: "full",
    council: assessment.council,
    period: assessment.period,
    asOf: assessment.asOf,
    profile: assessment.profile,
    ...buildThresholds(framework),
    framework: {
      id,
      title,
      edition,
      publisher,
      source: source ?? null,
      fingerprint: sources.frameworkFingerprint,
    },
    assessmentFingerprint: textFingerprint(sources.assessmentText, sources.hash),
    plainWords: assessment.plainWords ?? null,
    toolVersion: sources.toolVersion,
  };
}

function buildThresholds({
  reach,
  experience,
}: Framework): Pick<About, "targets" | "freshMonths" | "minimumAnswers"> {
  return {
    targets: nulled({ said: reach?.target, lived: experience?.target }),
    freshMonths: nulled({ evidence: reach?.freshMonths, answers: experience?.freshMonths }),
    minimumAnswers: experience?.minimum ?? null,
  };
}

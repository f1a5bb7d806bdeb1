import { type EvidenceLink } from "../commitment-record.ts";
import { type Evidence } from "../evidence.ts";
import { type AssessmentReading } from "../reading.ts";
import { type PeopleToldUs, type ReportedListening } from "../report/people.ts";
import { type ReportedCommitment } from "../report/reported-commitment.ts";
import { type ReportedEvidence } from "../report/reported-evidence.ts";
import { buildReport, type Report, type ReportSources } from "../report/report.ts";
import { wholeNumber } from "../words.ts";
import { bandInWords, bandOf } from "./bands.ts";
import { withOwnFingerprint } from "./own-fingerprint.ts";
import { publicNeeds } from "./public-needs.ts";
import { DEFAULT_FLOOR, publicReading } from "./public-reading.ts";
import { publicRules } from "./public-rules.ts";
import { areCountsWithheld } from "./public-statement.ts";
import { isReasonWithheld } from "./public-views.ts";

/**
 * The version of the report for publication, from which every format renders. What is withheld is not in it in any
 * form; where that matters, a word says so. Standings, levels and gaps are those of the full report.
 */
export function buildPublicReport(reading: AssessmentReading, sources: ReportSources): Report {
  const { experience } = reading.framework;
  const floor = experience?.floor ?? DEFAULT_FLOOR;
  const report = buildReport(publicReading(reading), sources);
  const made: Report = {
    ...report,
    about: { ...report.about, version: "public", assessmentFingerprint: "" },
    peopleToldUs: publicPeople(report.peopleToldUs, reading, floor),
    commitments: report.commitments.map((commitment) => publicCommitment(commitment, reading)),
    needs: publicNeeds(report.needs, floor),
    // As with the file itself: a fingerprint would let anybody try out what it may hold.
    earlierFiles: report.earlierFiles.map((year) => ({ ...year, fingerprint: null })),
    method: {
      ...report.method,
      rules: [...report.method.rules, ...publicRules(floor, experience?.minimum)],
    },
  };
  return withOwnFingerprint(made, sources.hash);
}

/** That some of a group saw it otherwise is told, also where their words are not. */
function publicCommitment(
  commitment: ReportedCommitment,
  { lived, assessment, heard }: AssessmentReading,
): ReportedCommitment {
  const { evidence: links = [], views = [] } = assessment.commitments.get(commitment.id) ?? {};
  const linkOf = new Map(links.map((link) => [link.id, link]));
  return {
    ...commitment,
    keeps: commitment.keeps.map((kept) => ({
      ...kept,
      hasMinority: (lived.get(kept.id) ?? heard?.lived.get(kept.id))?.group?.minority !== undefined,
    })),
    views: commitment.views.map((reported, place) => {
      const view = views[place];
      return {
        ...reported,
        withheld: view !== undefined && isReasonWithheld(view, assessment.team),
      };
    }),
    evidence: commitment.evidence.map((piece) => ({
      ...piece,
      withheld: withheldOf(piece, assessment.evidence.get(piece.id), linkOf.get(piece.id)),
    })),
  };
}

function withheldOf(
  reported: ReportedEvidence,
  piece: Evidence | undefined,
  link: EvidenceLink | undefined,
): readonly string[] {
  const isPlaceWithheld = reported.where === null && piece?.where !== undefined;
  const isCountWithheld = reported.of === null && link?.of !== undefined;
  return [
    isPlaceWithheld ? "Where it can be read is withheld: it is not marked as published." : "",
    isCountWithheld ? "How many is withheld: too few are on one side or the other." : "",
  ].filter((sentence) => sentence !== "");
}

function publicPeople(
  people: PeopleToldUs,
  reading: AssessmentReading,
  floor: number,
): PeopleToldUs {
  const { related } = people;
  const { heard } = reading;
  return {
    ...people,
    listening: publicRecords(people, reading, floor),
    related:
      related === null || heard === undefined
        ? null
        : { ...related, listening: publicRecords(related, heard, floor) },
  };
}

function publicRecords(
  { listening }: Pick<PeopleToldUs, "listening">,
  reading: AssessmentReading,
  least: number,
): PeopleToldUs["listening"] {
  const withheld = listeningWithWithheld(reading);
  const floor = Math.max(least, reading.framework.experience?.floor ?? least);
  const minimum = reading.framework.experience?.minimum ?? floor;
  return listening.map((record) =>
    publicListening(record, { floor, minimum, isBanded: withheld.has(record.id) }),
  );
}

/** Records of listening with answers that are withheld: how many were invited could tell how many answered. */
function listeningWithWithheld({
  lived,
  framework: { experience },
}: AssessmentReading): ReadonlySet<string> {
  if (experience === undefined) return new Set();
  return new Set(
    [...lived.values()].flatMap((statement) =>
      areCountsWithheld(experience, statement) ? (statement.counted?.from ?? []) : [],
    ),
  );
}

function publicListening(
  record: ReportedListening,
  { floor, minimum, isBanded }: { floor: number; minimum: number; isBanded: boolean },
): ReportedListening {
  const { invited } = record;
  if (invited === null) return record;
  if (isBanded)
    return { ...record, invited: null, invitedWords: bandInWords(bandOf(invited, minimum)) };
  if (invited >= floor) return record;
  return { ...record, invited: null, invitedWords: `fewer than ${wholeNumber(floor)}` };
}

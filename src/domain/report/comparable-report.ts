import { type AssessmentReading } from "../reading.ts";
import { buildActions } from "./actions.ts";
import { buildEarlierFiles } from "./earlier-files.ts";
import { buildNeeds } from "./needs.ts";
import { buildPeople } from "./people.ts";
import { buildAbout, type Report, type ReportSources } from "./report.ts";
import { buildCommitments } from "./reported-commitment.ts";

/** The parts of a year's report that are set beside another year's: what was answered, without the lists made of it. */
export type ComparableReport = Pick<
  Report,
  "about" | "peopleToldUs" | "commitments" | "needs" | "actions" | "earlierFiles"
>;

/** Makes these parts alone, as they stand in the whole report: the rest is half of its cost. */
export function buildComparable(
  reading: AssessmentReading,
  sources: ReportSources,
): ComparableReport {
  return {
    about: buildAbout(reading, sources),
    peopleToldUs: buildPeople(reading, sources.hash),
    commitments: buildCommitments(reading),
    needs: buildNeeds(reading),
    actions: buildActions(reading),
    earlierFiles: buildEarlierFiles(reading, sources.earlierTexts, sources.hash),
  };
}

import { relatedNotes } from "../comparison/related-notes.ts";
import { type Between, councilNotes, councilsBetween } from "../comparison/between.ts";
import { versionNotes } from "../comparison/version-notes.ts";
import { type FollowedReport } from "./followed-report.ts";

/** What a reader must know before reading a trend, in sentences. */
export function findTrendNotes(
  reports: readonly FollowedReport[],
  between: readonly Between[],
): readonly string[] {
  const periods = reports.map(({ about }) => about.period);
  const frameworks = new Set(
    reports.map(({ about }) => `${about.framework.id} ${about.framework.edition}`),
  );
  const isOutOfOrder = periods.some(
    (period, index) => index > 0 && period < (periods[index - 1] ?? ""),
  );
  return [
    ...versionNotes(reports),
    ...councilsInNotes(reports, between),
    ...relatedNotes(reports),
    isOutOfOrder ? "The files are not in the order of their years." : "",
    new Set(periods).size < periods.length ? "Some files are of the same year." : "",
    frameworks.size > 1 ? "The files are not all made with one framework." : "",
  ].filter((note) => note !== "");
}

/** Where the council of one year is not that of the year before; each thing once. */
function councilsInNotes(
  reports: readonly FollowedReport[],
  between: readonly Between[],
): readonly string[] {
  const notes = reports.slice(1).flatMap((report, index) => {
    const earlier = reports[index];
    if (earlier === undefined) return [];
    const link = councilsBetween(earlier, report, { councils: between[index]?.councils });
    return councilNotes(earlier, report, link);
  });
  return [...new Set(notes)];
}

import { versionNotes } from "../comparison/version-notes.ts";
import { type Report } from "../report/report.ts";

/** What a reader must know before reading a trend, in sentences. */
export function findTrendNotes(reports: readonly Report[]): readonly string[] {
  const periods = reports.map(({ about }) => about.period);
  const councils = new Set(reports.map(({ about }) => about.council.code));
  const frameworks = new Set(
    reports.map(({ about }) => `${about.framework.id} ${about.framework.edition}`),
  );
  const isOutOfOrder = periods.some(
    (period, index) => index > 0 && period < (periods[index - 1] ?? ""),
  );
  return [
    ...versionNotes(reports),
    councils.size > 1 ? "The files are of more than one council." : "",
    isOutOfOrder ? "The files are not in the order of their years." : "",
    new Set(periods).size < periods.length ? "Some files are of the same year." : "",
    frameworks.size > 1 ? "The files are not all made with one framework." : "",
  ].filter((note) => note !== "");
}

import { type ComparableReport } from "../report/comparable-report.ts";

/** Whose I statements stand among the others, where a report takes in what people were asked by another framework. */
export function relatedNotes(reports: readonly ComparableReport[]): readonly string[] {
  const titles = reports.flatMap(({ peopleToldUs: { related } }) =>
    related === null ? [] : [`${related.framework.title} (${related.framework.edition})`],
  );
  return [...new Set(titles)].map(
    (title) =>
      `The I statements that the commitments here touch are those of ${title}. People were asked about them in the assessments by that framework.`,
  );
}

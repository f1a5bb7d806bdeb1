import { type RelatedListening } from "../report/people.ts";

/** A report, as far as it says what it takes in. */
interface TakingIn {
  readonly peopleToldUs: { readonly related: Pick<RelatedListening, "framework"> | null };
}

/** Whose I statements stand among the others, where a report takes in what people were asked by another framework. */
export function relatedNotes(reports: readonly TakingIn[]): readonly string[] {
  const titles = reports.flatMap(({ peopleToldUs: { related } }) =>
    related === null ? [] : [`${related.framework.title} (${related.framework.edition})`],
  );
  return [...new Set(titles)].map(
    (title) =>
      `The I statements that the commitments here touch are those of ${title}. People were asked about them in the assessments by that framework.`,
  );
}

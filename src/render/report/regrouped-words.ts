import { type CrosswalkEntry } from "../../domain/crosswalk.ts";
import { headingsOf, type RegroupedReport } from "../../domain/regrouped/regrouped-report.ts";
import { joinWords } from "../../domain/words.ts";

/** The sections of a report under the headings of another document. */
export const FILED_SECTIONS = {
  people: "What people told us",
  where: "Where the commitments are filed",
  unfiled: "Under none of the headings",
  strays: "References that lead to no heading",
  about: "About the other document",
} as const;

/** A heading of the other document as it is printed: `9. Safeguarding`. */
export function headingWords({ number, title }: Pick<CrosswalkEntry, "number" | "title">): string {
  return `${number}. ${title}`;
}

/** What the report is called. */
export function titleWords({ report: { about }, crosswalk }: RegroupedReport): string {
  return `Gap report ${about.period}, under the headings of ${crosswalk.title}`;
}

/** Under which other headings a commitment stands: `4 and 8`, or `no other`. */
export function alsoUnder(regrouped: RegroupedReport): (id: string, here: string) => string {
  const headings = headingsOf(regrouped);
  return (id, here) => {
    const others = (headings.get(id) ?? []).filter((number) => number !== here);
    return others.length === 0 ? "no other" : joinWords(others);
  };
}

/** The publisher's own scores: `1 Poor, 2 Fair and 3 Good`. */
export function scaleWords({ scale }: RegroupedReport["crosswalk"]): string {
  return joinWords(scale.map(({ score, label }) => `${String(score)} ${label}`));
}

import { type About } from "../report/report.ts";

/** What a reader must know where reports side by side are versions for publication: one sentence, or none. */
export function versionNotes(reports: readonly { readonly about: About }[]): readonly string[] {
  const open = reports.filter(({ about }) => about.version === "public").length;
  if (open === 0) return [];
  return [
    open === reports.length
      ? "This is the version for publication. Names and small numbers are withheld. What is withheld is never 0."
      : "Some of these reports are versions for publication. What they withhold is withheld here, and is never 0. Others hold everything: do not publish this.",
  ];
}

import { relatedNotes } from "./related-notes.ts";
import { otherCopyNotes } from "./other-copy-notes.ts";
import { type CouncilLink } from "../council.ts";
import { type ComparableReport } from "../report/comparable-report.ts";
import { councilNotes } from "./between.ts";
import { versionNotes } from "./version-notes.ts";

/** What a reader must know before reading a comparison, in sentences. */
export function findNotes(
  earlier: ComparableReport,
  later: ComparableReport,
  councils: CouncilLink,
): readonly string[] {
  const [{ about: before }, { about: after }] = [earlier, later];
  const otherFramework =
    before.framework.id !== after.framework.id ||
    before.framework.edition !== after.framework.edition;
  const reworded = !otherFramework && before.framework.fingerprint !== after.framework.fingerprint;
  return [
    ...versionNotes([earlier, later]),
    ...councilNotes(earlier, later, councils),
    ...relatedNotes([earlier, later]),
    ...otherCopyNotes(earlier, later),
    before.period > after.period
      ? `The first file is of a later year (${before.period}) than the second (${after.period}). Promises and repeated gaps are not looked at.`
      : "",
    before.period === after.period
      ? `Both files are of ${after.period}. Promises and repeated gaps are not looked at.`
      : "",
    yearsApart(before.period, after.period) > 1
      ? "There are years in between that are not compared here."
      : "",
    otherFramework
      ? `The first file is made with ${before.framework.title} (${before.framework.edition}), the second with ${after.framework.title} (${after.framework.edition}).`
      : "",
    reworded
      ? "The framework's file was changed between the two. Commitments whose question changed are named."
      : "",
  ].filter((note) => note !== "");
}

function yearsApart(before: string, after: string): number {
  return Math.abs(Number(after.slice(0, 4)) - Number(before.slice(0, 4)));
}

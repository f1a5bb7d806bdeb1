import { type ComparableReport } from "../report/comparable-report.ts";

/** That the later report was made with another copy of the earlier year than the one that is set beside it. */
export function otherCopyNotes(
  { about: before }: ComparableReport,
  later: ComparableReport,
): readonly string[] {
  const taken = later.earlierFiles.find(
    ({ period, council }) => period === before.period && council === before.council.code,
  );
  // The version for publication has no fingerprint of the file.
  if (before.version === "public" || taken === undefined || taken.fingerprint === null) return [];
  if (taken.fingerprint === before.assessmentFingerprint) return [];
  return [
    `The report of ${later.about.period} was made with another copy of ${before.period} than the one set beside it here. One of the two copies was changed.`,
  ];
}

import { type About } from "../report/report.ts";
import { type ComparedReport } from "./comparison.ts";

/** What a report is about, as a comparison names it. */
export function comparedReport({ about }: { readonly about: About }): ComparedReport {
  const { version, council, period, asOf, assessmentFingerprint } = about;
  const { id, title, edition, fingerprint } = about.framework;
  return {
    version,
    council: { code: council.code, name: council.name },
    period,
    asOf,
    framework: { id, title, edition, fingerprint },
    assessmentFingerprint,
  };
}

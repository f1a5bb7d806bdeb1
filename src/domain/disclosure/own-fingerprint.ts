import { type Hash } from "../problem.ts";
import { type Report } from "../report/report.ts";

/** The report with a fingerprint of its own content: one of the file would let anybody try out what the file may hold. */
export function withOwnFingerprint(report: Report, hash: Hash): Report {
  const blank = { ...report, about: { ...report.about, assessmentFingerprint: "" } };
  const assessmentFingerprint = hash(JSON.stringify(blank));
  return { ...report, about: { ...report.about, assessmentFingerprint } };
}

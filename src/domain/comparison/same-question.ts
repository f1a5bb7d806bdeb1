import { type ReportedCommitment } from "../report/reported-commitment.ts";

/** Whether both answers were given to one question: the fingerprints of what was asked are the same. */
export function isSameQuestion(before: ReportedCommitment, after: ReportedCommitment): boolean {
  return (before.answered ?? before.asked) === (after.answered ?? after.asked);
}

import { type ReportedCommitment } from "../report/reported-commitment.ts";

type Asked = Pick<ReportedCommitment, "asked" | "answered">;

/** Whether both answers were given to one question: the fingerprints of what was asked are the same. */
export function isSameQuestion(before: Asked, after: Asked): boolean {
  return (before.answered ?? before.asked) === (after.answered ?? after.asked);
}

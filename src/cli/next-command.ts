import { commitmentsOf, iStatementsOf } from "../domain/framework.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { findMissingParts } from "../domain/sign-off/what-is-missing.ts";

/** What a file waits for next: its levels, what people say, the follow-up of its gaps, or its report. */
export function nextCommand(file: string, reading: AssessmentReading): string {
  if (hasUnassessed(reading)) return `mir score ${file}`;
  const { assessment, framework } = reading;
  const isUnasked = iStatementsOf(framework).length > 0 && assessment.lived.size === 0;
  if (isUnasked) return `mir people record ${file}`;
  return hasOpenFollowUp(reading) ? `mir score ${file} --follow-up` : `mir report ${file}`;
}

function hasUnassessed({ commitments, framework }: AssessmentReading): boolean {
  if (framework.reach === undefined || commitmentsOf(framework).length === 0) return false;
  return [...commitments.values()].some(
    ({ inProfile, said }) => inProfile && said.kind === "not-assessed",
  );
}

/** What was put off or handed on waits for nobody here. */
function hasOpenFollowUp(reading: AssessmentReading): boolean {
  return findMissingParts(reading).some(({ of }) => {
    const found = of.kind === "commitment" ? reading.commitments.get(of.id) : undefined;
    if (found?.inProfile !== true) return false;
    return found.record?.notThisYear !== true && (found.record?.later.size ?? 0) === 0;
  });
}

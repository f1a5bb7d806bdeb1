import { type Assessment } from "../domain/assessment.ts";
import { type Hash } from "../domain/problem.ts";
import { readYear } from "../domain/read-assessment.ts";
import { type AssessmentReading, type Year } from "../domain/reading.ts";

/** What was worked out of each assessment that was loaded, for as long as it is at hand. */
const KNOWN = new WeakMap<Assessment, Known>();

interface Known {
  readonly year: Year;
  readonly reading: AssessmentReading;
}

/**
 * Works out a year and its earlier years, newest first, as `readAssessment` does, and each year once however many later
 * ones lead to it: ten years in a row are ten readings, and not fifty-five.
 */
export function readYears(year: Year, earlier: readonly Year[], hash: Hash): AssessmentReading {
  let past: readonly AssessmentReading[] = [];
  for (const one of earlier.toReversed()) past = [readOnce(one, past, hash), ...past];
  return readOnce(year, past, hash);
}

function readOnce(
  year: Year,
  earlier: readonly AssessmentReading[],
  hash: Hash,
): AssessmentReading {
  const known = KNOWN.get(year.assessment);
  // How a council belongs together with a later one hangs on that one alone: nothing that is worked out does.
  if (known !== undefined && isOf(known, year, earlier))
    return { ...known.reading, councils: year.councils };
  const reading = readYear(year, earlier, hash);
  KNOWN.set(year.assessment, { year, reading });
  return reading;
}

function isOf(known: Known, year: Year, earlier: readonly AssessmentReading[]): boolean {
  return (
    known.year.framework === year.framework &&
    known.year.heard === year.heard &&
    known.reading.earlier.length === earlier.length &&
    known.reading.earlier.every(
      ({ assessment }, place) => assessment === earlier[place]?.assessment,
    )
  );
}

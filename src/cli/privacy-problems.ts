import { type PublishedTextAt, publishedTexts } from "../documents/assessment/published-texts.ts";
import { type Finding, problemIn } from "../documents/problem-at.ts";
import { checkTexts } from "../domain/privacy/check-texts.ts";
import { type Problem } from "../domain/problem.ts";
import { type Report } from "../domain/report/report.ts";
import { type LoadedAssessment } from "./load-assessment.ts";

/** What a check before publication found, and how much of what it found is accepted. */
export interface PrivacyProblems {
  /** Everything private in them is masked: they may be shown to anybody. */
  readonly problems: readonly Problem[];
  readonly accepted: number;
}

/** Looks through everything that the public report of a file would print for what is private. */
export function privacyProblems(
  { text, file, assessment }: Pick<LoadedAssessment, "text" | "file" | "assessment">,
  report: Report,
): PrivacyProblems {
  const texts = [...publishedTexts(text, file), ...earlierTexts(report)];
  const places = new Map(texts.map(({ place, at }) => [place, at]));
  const names = [...assessment.team.values()].filter((one) => !one.public).map(({ name }) => name);
  const { findings, accepted, unused } = checkTexts(texts, names, assessment.accepted);
  const problem = (place: string, finding: Finding): Problem =>
    problemIn(file, places.get(place) ?? START, finding);
  return {
    accepted,
    problems: [
      ...findings.map(({ code, place, found, excerpt }) =>
        problem(place, {
          code,
          message: `${place} holds ${WORDS[code]}: “${excerpt}”`,
          advice: `take it out, or accept it: { code: ${code}, place: ${place}, found: ${JSON.stringify(found)}, reason: … }`,
        }),
      ),
      ...unused.map(({ code, place }) =>
        problem(place, {
          code: "privacy/unused",
          message: `${code} is accepted at ${place}, and is not found there`,
          advice: 'take it out of "publish"',
        }),
      ),
    ],
  };
}

const START = { line: 1, column: 1 } as const;

const WORDS = {
  "privacy/nhs-number": "an NHS number",
  "privacy/national-insurance-number": "a National Insurance number",
  "privacy/postcode": "a postcode",
  "privacy/phone-number": "a phone number",
  "privacy/email-address": "an e-mail address",
  "privacy/date-of-birth": "a date of birth",
  "privacy/street-address": "a street address",
  "privacy/name": "a name that is not public",
} as const;

/** What the report prints out of earlier years' files. */
function earlierTexts({ promisedAgain, cannotTell }: Report): readonly PublishedTextAt[] {
  return [
    ...promisedAgain.repeated.flatMap(({ id, lastPromises }) =>
      lastPromises.map(({ what, period }) => ({ place: `${period}/actions/${id}`, text: what })),
    ),
    ...cannotTell.evidenceGone.flatMap(({ commitment, title, where }) =>
      [title, where ?? ""].map((text) => ({ place: `earlier evidence/${commitment}`, text })),
    ),
  ].map((one) => ({ ...one, at: START }));
}

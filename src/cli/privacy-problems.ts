import { type Finding, problemIn } from "../documents/problem-at.ts";
import { checkTexts } from "../domain/privacy/check-texts.ts";
import { type Problem } from "../domain/problem.ts";
import { type Report } from "../domain/report/report.ts";
import { printedTexts, type PrivacySource, sourceTexts, START } from "./privacy-texts.ts";

/** What a check before publication found, and how much of what it found is accepted. */
export interface PrivacyProblems {
  /** Everything private in them is masked: they may be shown to anybody. */
  readonly problems: readonly Problem[];
  readonly accepted: number;
}

/**
 * Looks for what is private through everything that a file's public report would print: the file's own texts, those of
 * the other files that it is made from, and at last the report itself. `others` are further files that may be printed, by
 * name.
 */
export function privacyProblems(
  source: PrivacySource,
  report: Report,
  others: ReadonlyMap<string, string> = new Map(),
): PrivacyProblems {
  const { file, assessment } = source;
  const texts = sourceTexts(source, report, others);
  const printed = printedTexts(report, file);
  const places = new Map([...printed, ...texts].map((text) => [text.place, text]));
  const { findings, accepted, unused } = checkTexts(texts, printed, assessment.accepted);
  const problem = (place: string, finding: Finding): Problem => {
    const found = places.get(place);
    return problemIn(found?.file ?? file, found?.at ?? START, finding);
  };
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

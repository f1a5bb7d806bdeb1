import { type ProblemInfo } from "./problem-info.ts";

const REMEDY = "take it out, or accept it under `publish: accepted:` with a reason";

/** What may not be published, found in the free text. */
export const PRIVACY_CODES = {
  "privacy/nhs-number": {
    severity: "error",
    means: "a text that would be published holds an NHS number",
    remedy: REMEDY,
  },
  "privacy/national-insurance-number": {
    severity: "error",
    means: "a text that would be published holds a National Insurance number",
    remedy: REMEDY,
  },
  "privacy/postcode": {
    severity: "error",
    means: "a text that would be published holds a postcode",
    remedy: REMEDY,
  },
  "privacy/phone-number": {
    severity: "error",
    means: "a text that would be published holds a phone number that looks like somebody's own",
    remedy: REMEDY,
  },
  "privacy/email-address": {
    severity: "error",
    means: "a text that would be published holds an e-mail address that looks like somebody's own",
    remedy: REMEDY,
  },
  "privacy/date-of-birth": {
    severity: "error",
    means: "a text that would be published holds a date of birth",
    remedy: REMEDY,
  },
  "privacy/street-address": {
    severity: "error",
    means: "a text that would be published holds a street address",
    remedy: REMEDY,
  },
  "privacy/name": {
    severity: "error",
    means: "a text that would be published holds a name that the team list does not mark public",
    remedy: "write the post in its place, or mark the name `public: true` if its bearer agrees",
  },
  "privacy/unused": {
    severity: "warning",
    means: "something is accepted for publication that is not found any more",
    remedy: "take it out of `publish: accepted:`",
  },
} as const satisfies Record<string, ProblemInfo>;

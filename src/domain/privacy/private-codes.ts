/** What free text is looked through for before anything is published. */
export const PRIVATE_CODES = [
  "privacy/nhs-number",
  "privacy/national-insurance-number",
  "privacy/postcode",
  "privacy/phone-number",
  "privacy/email-address",
  "privacy/date-of-birth",
  "privacy/street-address",
  "privacy/name",
] as const;
export type PrivateCode = (typeof PRIVATE_CODES)[number];

/** Where something that looks private stands in a text; offsets in UTF-16 units. */
export interface PrivateMatch {
  readonly code: PrivateCode;
  readonly start: number;
  readonly end: number;
}

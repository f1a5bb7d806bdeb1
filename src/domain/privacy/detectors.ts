import { isNhsNumber } from "./nhs-number.ts";
import { type PrivateCode } from "./private-codes.ts";

/** A pattern, and what else must hold of what it finds. Every repeat in a pattern has an end, so that time grows in a straight line. */
interface Detector {
  readonly code: PrivateCode;
  readonly pattern: RegExp;
  /** Whether what was found is private, with the text before it. */
  readonly isPrivate?: (found: string, before: string) => boolean;
}

const TWO_LETTERS_OF_NO_ONE = /^(?:BG|GB|KN|NK|NT|TN|ZZ)/i;

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY_IN_WORDS =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first";
const DATE = [
  String.raw`\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{2,4}`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \d{2,4}`,
  String.raw`${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{2,4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH} ['’]\d{2}`,
  String.raw`(?:${DAY_IN_WORDS})(?: of)? ${MONTH},? (?:\d{2,4}|(?:nineteen|twenty|two thousand)[a-z -]{1,24})`,
].join("|");

/** The end of a street's name. Words that end other names as often (Park, Green, View) are left out. */
const STREET =
  "Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Crescent|Court|Gardens|Terrace|Place|Way|Grove|Square|Row|Walk|Mews";

export const DETECTORS: readonly Detector[] = [
  {
    code: "privacy/nhs-number",
    // In its usual groups, however they are parted, or digit by digit.
    pattern:
      /(?<![\d.,£+\-/])(?:\d{3}[ \u00A0\u2010-\u2013./-]{0,2}\d{3}[ \u00A0\u2010-\u2013./-]{0,2}\d{4}|\d{4}[ \u00A0]\d{3}[ \u00A0]\d{3}|\d(?:[ \u00A0]\d){9})(?!\d|[.,/]\d)/g,
    isPrivate: isNhsNumber,
  },
  {
    code: "privacy/national-insurance-number",
    pattern:
      /(?<![A-Z\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ \u00A0./-]?\d){6}[ \u00A0./-]?[A-D](?![A-Z\d])/gi,
    isPrivate: (found) => !TWO_LETTERS_OF_NO_ONE.test(found),
  },
  {
    code: "privacy/postcode",
    pattern:
      /(?<![A-Za-z\d])(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]))[ \u00A0-]{0,2}\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z\d])/g,
  },
  {
    // In small letters too, but for "e1 2nd".
    code: "privacy/postcode",
    pattern:
      /(?<![A-Za-z\d])(?:[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d{1,2}|\d[a-hjkpstuw]|[a-hk-y]\d[abehmnprvwxy]))[ \u00A0]{1,2}\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}(?![A-Za-z\d])/g,
  },
  {
    // Run together in small letters, where two letters begin it: "b123ab" is as often a code.
    code: "privacy/postcode",
    pattern:
      /(?<![A-Za-z\d])[a-pr-uwyz][a-hk-y](?:\d{1,2}|\d[abehmnprvwxy])\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}(?![A-Za-z\d])/g,
  },
  {
    code: "privacy/phone-number",
    pattern: /(?<![\w+.])0[1-9]\d{2,3}\.\d{3}\.?\d{3,4}(?!\d|[.,]\d)/g,
    isPrivate: (found, before) => !isPublicLine(found, before),
  },
  {
    code: "privacy/phone-number",
    pattern:
      /(?<![\w+])(?:(?:\+|00|\(\+)44\)?[ \u00A0-]?(?:\(0\)[ \u00A0-]?)?|\(?0)[1-9](?:[ \u00A0)-]{0,2}\d){8,9}(?![\d]|[.,]\d)/g,
    isPrivate: (found, before) => !isPublicLine(found, before),
  },
  {
    code: "privacy/email-address",
    pattern:
      /(?<![\w.%+'-])[\w.%+'-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,8}\.[A-Za-z]{2,24}(?![A-Za-z\d])/g,
    isPrivate: (found) => !isOfficeMailbox(found),
  },
  {
    // Written so that no program would find it.
    code: "privacy/email-address",
    pattern:
      /(?<![\w.%+'-])[\w.%+'-]{1,64} ?[([]at[)\]] ?[A-Za-z\d-]{1,63}(?: ?(?:\.|[([]dot[)\]]) ?[A-Za-z\d-]{1,63}){1,4}(?![A-Za-z\d])/gi,
  },
  {
    code: "privacy/date-of-birth",
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:d\.? ?o\.? ?b\.?|dates? of birth|birth ?date|birthday|born)(?![a-z])[^\d\n]{0,40}?(?:${DATE})(?!\d)`,
      "gi",
    ),
  },
  {
    // A year or a month alone, where the words before leave no doubt.
    code: "privacy/date-of-birth",
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:d\.? ?o\.? ?b\.?|date of birth)(?![a-z])[ :–-]{1,3}(?:${MONTH} )?(?:19|20)\d{2}(?![\d-])`,
      "gi",
    ),
  },
  {
    code: "privacy/street-address",
    pattern: new RegExp(
      String.raw`(?<![\w.,£])(?:Flat |No\.? ?)?\d{1,3}[A-Za-z]?,? (?:[A-Z][A-Za-z'’-]{1,30}\.? ){1,3}(?:${STREET}|${STREET.toUpperCase()})(?![A-Za-z])`,
      "g",
    ),
  },
  {
    // In small letters only behind words that lead to an address.
    code: "privacy/street-address",
    pattern: new RegExp(
      String.raw`(?<=\b(?:at|address:?) )\d{1,3}[a-z]?,? (?:[a-z'’-]{2,30} ){1,3}(?:${STREET.toLowerCase()})(?![a-z])`,
      "g",
    ),
  },
];

/** Numbers that belong to nobody in person: those for services by their first digits, others where the words before say so. */
function isPublicLine(found: string, before: string): boolean {
  const digits = found.replaceAll(/\D/g, "").replace(/^(?:00)?440?/, "0");
  if (/^0(?:3|80|84|87|9)/.test(digits)) return true;
  if (digits.startsWith("07")) return false;
  const near = before.slice(-60);
  const isOffice =
    /council|helpline|switchboard|reception|contact cent|customer serv|duty (?:team|desk)|(?:advice|phone|care) line|our office/i;
  return isOffice.test(near) && !/\b(?:his|her|their|my|home|mobile|mrs?|ms|miss|mx)\b/i.test(near);
}

/** A mailbox of a public body that is nobody's own: no dot, which parts first names from last names. */
function isOfficeMailbox(found: string): boolean {
  const [name = "", domain = ""] = found.split("@");
  return /(?:^|\.)(?:gov\.uk|nhs\.uk)$/i.test(domain) && !name.includes(".");
}

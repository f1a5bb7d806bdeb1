import { describe, expect, it } from "vitest";
import { checkTexts } from "../../../src/domain/privacy/check-texts.ts";
import { findPrivate } from "../../../src/domain/privacy/find-private.ts";
import { masked } from "../../../src/domain/privacy/masked.ts";
import { type PrivateCode } from "../../../src/domain/privacy/private-codes.ts";

const NAMES = ["Jane Elmtree", "A worker in the long-term team"];

const codesIn = (text: string): readonly PrivateCode[] =>
  findPrivate(text, NAMES).map(({ code }) => code);

/** Texts that hold one private thing each. The NHS numbers are made up of the range kept for tests. */
const PRIVATE: readonly (readonly [PrivateCode, string])[] = [
  ["privacy/nhs-number", "Her number is 943 476 5919."],
  ["privacy/nhs-number", "9434765919"],
  ["privacy/nhs-number", "NHS no. 943-476-5919 was on the letter"],
  ["privacy/nhs-number", "(999 123 4586)"],
  ["privacy/nhs-number", "943  476  5919"],
  ["privacy/nhs-number", "9 4 3 4 7 6 5 9 1 9"],
  ["privacy/nhs-number", "943.476.5919"],
  ["privacy/nhs-number", "943–476–5919"],
  ["privacy/nhs-number", "9434 765 919"],
  ["privacy/national-insurance-number", "AB 123 456 C"],
  ["privacy/national-insurance-number", "AB/12/34/56/C"],
  ["privacy/national-insurance-number", "QQ would not do, AB 12 34 56 C would"],
  ["privacy/national-insurance-number", "ab123456c"],
  ["privacy/national-insurance-number", "JG-10-37-59-A"],
  ["privacy/postcode", "She lives at TS24 7QX now"],
  ["privacy/postcode", "M1 1AE"],
  ["privacy/postcode", "EC1A1BB"],
  ["privacy/postcode", "sw1a 2aa"],
  ["privacy/postcode", "ts247qx"],
  ["privacy/postcode", "TS24  7QX"],
  ["privacy/postcode", "TS24-7QX"],
  ["privacy/postcode", "ts24\u00A07qx"],
  ["privacy/phone-number", "0044 7700 900123"],
  ["privacy/phone-number", "(+44) 7700 900123"],
  ["privacy/phone-number", "07700.900.123"],
  ["privacy/phone-number", "07700-900-123"],
  ["privacy/phone-number", "Ring me on 07700 900123"],
  ["privacy/phone-number", "(01429) 555 010"],
  ["privacy/phone-number", "+44 7700 900 123"],
  ["privacy/phone-number", "+44 (0)20 7946 0958"],
  ["privacy/phone-number", "her home number, which the council has, is 020 7946 0958"],
  ["privacy/phone-number", "the council line rang 07700 900456 back"],
  ["privacy/email-address", "jane.elm@council.example"],
  ["privacy/email-address", "write to j.smith+care@borough.gov.uk"],
  ["privacy/email-address", "rose@mail.example"],
  ["privacy/email-address", "jane (at) mail.example"],
  ["privacy/email-address", "jane[at]mail[dot]example"],
  ["privacy/date-of-birth", "born on the third of May 1960"],
  ["privacy/date-of-birth", "born on the twelfth of March nineteen fifty-one"],
  ["privacy/date-of-birth", "born 12 March '51"],
  ["privacy/date-of-birth", "Date of birth: 1951"],
  ["privacy/date-of-birth", "Date of birth (as on the form we were given): 12/03/1951"],
  ["privacy/date-of-birth", "born 12/03/1951"],
  ["privacy/date-of-birth", "DOB: 1951-03-12"],
  ["privacy/date-of-birth", "d.o.b. 3 May 1960"],
  ["privacy/date-of-birth", "date of birth was the 3rd of May 1960"],
  ["privacy/date-of-birth", "Birthday March 12, 1951"],
  ["privacy/street-address", "the family at 12 Elm Road"],
  ["privacy/street-address", "Flat 3, 14b Great Oak Avenue"],
  ["privacy/street-address", "7 St Mary’s Close"],
  ["privacy/street-address", "12 ELM ROAD"],
  ["privacy/street-address", "she lives at 12 elm road"],
  ["privacy/street-address", "12 St. Mary's Close"],
  ["privacy/street-address", "12 O'Brien Street"],
  ["privacy/name", "Elmtree, Jane"],
  ["privacy/name", "jane.elmtree has it"],
  ["privacy/name", "J. Elmtree signed"],
  ["privacy/name", "MRS ELMTREE"],
  ["privacy/name", "Mrs J Elmtree"],
  ["privacy/name", "We asked Jane Elmtree."],
  ["privacy/name", "JANE  ELMTREE said so"],
  ["privacy/name", "Mrs Elmtree told us"],
  ["privacy/name", "it was a worker in the long-term team who said it"],
];

/** Texts that look like something private and are not. */
const NOT_PRIVATE: readonly string[] = [
  // Phone lines of a council and of national services.
  "Ring the council on 01429 523 333.",
  "The council's switchboard: 01429 266522",
  "Call our contact centre, 020 7946 0123",
  "0800 11 1234 is free to ring",
  "0808 808 1111 and 0300 123 1234, 03456 123 456",
  "Ring 101, 111 or 999, or 116 123 at night",
  // Codes and ids.
  "E06000001, E09000033 and X99999999",
  "We-1.1, I-2.4, E19, N10 and A30",
  "section 117, s. 9(4)(a), part 1 of the Act, SI 2014/2671",
  "p. 14, table 3, questions 3 to 5",
  "KG1 codes and B12 vitamins, A4 paper, Q1 2026, H1 2nd half",
  "MIR-2026-27-00412345",
  "sha256 5be1c0a2d94f7e30 and 69320e8cdac39877",
  "ISBN 978-0-306-40615-7",
  "GB 12 34 56 A",
  // Numbers.
  "1234567890 cases were looked at",
  "2018201920 records",
  "943 476 5918 differs in its last digit",
  "1,234,567,890 pounds, £310,000, 0.6, 12.5%",
  "9,434,765,919 and 9434765.919",
  "the years 2024 2025 2026",
  "between 10 and 20 of 1000 2000 3000",
  "12 of 48 said so, 23 of 66 (35%)",
  // Dates of other things.
  "asked on 14 June 2026, born of long experience",
  "the policy was reborn 12/03/2020",
  "2026-06-14",
  "On 3 May 1960 the law changed",
  // Places that nobody lives at by their words.
  "12 people on the Road to Wigan",
  "In 2026 Market Place opened again",
  "4 Conversations and 3 Ways of working",
  "one street, 2 roads and 3 lanes",
  // Mailboxes and names of posts.
  "adultsocialcare@borough.gov.uk",
  "enquiries@trust.nhs.uk",
  "@council and me@",
  "Elmtree House is a home for twelve people",
  "Janet Elmtrees",
  "A worker in another team",
  // What comes near to the odder ways of writing.
  "the 3 main roads, and 4 people close to the road",
  "01.02.2026 to 05.02.2026",
  "open 09.30.10 to 17.00",
  "born of the work of the third of May group",
  "the service was born in 2019",
  "we met at 12 council offices on the way",
  "look at 3 ways of walking the way",
  "co2 and pm10 in the air",
  "the M1 5am queue",
  "Elmtree and Jane were two of the houses",
  "we meet (at noon) in town",
  "ring between 9 and 5, 12 months of the year",
];

describe("what is private in a text", () => {
  it.each(PRIVATE)("%s is found in %j", (code, text) => {
    expect(codesIn(text)).toEqual([code]);
  });

  it.each(NOT_PRIVATE)("nothing is found in %j", (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it("is found wherever it stands, each thing once", () => {
    const text = PRIVATE.map(([, one]) => one).join(" | ");
    expect(codesIn(text)).toEqual(PRIVATE.map(([code]) => code));
  });

  it.each(["9".repeat(100_000), "a@".repeat(50_000), "a.".repeat(50_000), "07 ".repeat(33_334)])(
    "is looked for in long texts in no time to speak of: %#",
    (text) => {
      // Were a pattern to go back over the text for each place in it, this would not end.
      expect(findPrivate(text, NAMES).length).toBeLessThan(50_001);
    },
  );

  it.each(["12 Aaaa Aaaa ", "born ", "AB12", "+44 ", "Flat 1, ", "d.o.b. 1/1/", "x".repeat(64)])(
    "is looked for in %j again and again",
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(Array.isArray(findPrivate(text, NAMES))).toBe(true);
    },
  );
});

const accept = (more: object) => ({
  code: "privacy/phone-number",
  place: "needs/N1/what",
  found: masked("07700 900123"),
  reason: "A made-up number.",
  ...more,
});

const namesFound = (text: string, isGeneral: boolean) =>
  checkTexts([{ place: "a", text, names: ["Social worker"], isGeneral }], [], []).findings.length;

describe("a finding", () => {
  it("shows no more than the first two letters or digits of anything private", () => {
    const text = "Ring 07700 900123 or write to jane.elm@council.example, she answers";
    const { findings } = checkTexts([{ place: "actions/A2/what", text, names: [] }], [], []);
    expect(findings).toEqual([
      {
        code: "privacy/phone-number",
        place: "actions/A2/what",
        found: "07*** ******",
        excerpt: "Ring 07*** ****** or write to ja**.***@*******.*******…",
      },
      {
        code: "privacy/email-address",
        place: "actions/A2/what",
        found: "ja**.***@*******.*******",
        excerpt: expect.stringContaining("ja**.***@*******.*******, she answers"),
      },
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/900123|elm@/);
  });

  it("is found in what is printed, where it stands in none of the texts that are known", () => {
    const known = { place: "needs/N1/what", text: "Ring 07700\n900123", names: [] };
    const printed = ["Need: ring 07700 900123.", "Ring 07700 900124"].map((text, place) => ({
      place: `report/${String(place)}`,
      text,
      names: [],
    }));
    const { findings } = checkTexts([known], printed, []);
    expect(findings.map(({ place }) => place)).toEqual(["needs/N1/what", "report/1"]);
    // What is accepted where it was written is accepted wherever it is printed.
    expect(checkTexts([known], printed.slice(0, 1), [accept({})]).findings).toEqual([]);
  });

  it("is no name where a general text names a post in small letters", () => {
    expect(namesFound("Your social worker knows", true)).toBe(0);
    expect(namesFound("Your social worker knows", false)).toBe(1);
    expect(namesFound("Ask the Social worker", true)).toBe(1);
  });

  it("is accepted at its place, as it was found, and nowhere else", () => {
    const text = "Ring 07700 900123";
    const check = (more: object) =>
      checkTexts([{ place: "needs/N1/what", text, names: [] }], [], [accept(more)]);
    expect(check({})).toEqual({ findings: [], accepted: 1, unused: [] });
    for (const more of [
      { code: "privacy/postcode" },
      { place: "needs/N2/what" },
      { found: "01*** ******" },
    ]) {
      const found = check(more);
      expect(found.findings).toHaveLength(1);
      expect(found.unused).toEqual([accept(more)]);
    }
  });
});

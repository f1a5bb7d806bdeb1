import { REPORT_VERSIONS } from "../../domain/report/report.ts";
import { DIFFERENCE_KINDS } from "../../domain/verification/differences.ts";
import { VERIFICATION_FORMAT } from "../../domain/verification/verification.ts";
import {
  COUNT,
  described,
  FINGERPRINT,
  FLAG,
  listOf,
  object,
  oneOf,
  TEXT,
} from "../report/shapes.ts";

const MADE_FROM = object({
  version: oneOf(REPORT_VERSIONS),
  council: object({ code: TEXT, name: TEXT }),
  period: TEXT,
  earlierYears: listOf(TEXT, "Oldest first."),
  framework: object({ id: TEXT, edition: TEXT, fingerprint: FINGERPRINT }),
  assessmentFingerprint: FINGERPRINT,
  toolVersion: TEXT,
});

/** What a verification in JSON holds; `frameworks/schemas/verification-1.schema.json` is made from it. */
export const VERIFICATION_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Verification of a gap report, by Making It Real, audited",
  description: "What came of working every figure of a report out again from the answers.",
  ...object({
    format: { type: "string", const: VERIFICATION_FORMAT },
    report: described(TEXT, "The report's file, as it was named."),
    assessment: described(TEXT, "The assessment's file, as it was named."),
    reported: MADE_FROM,
    worked: MADE_FROM,
    holds: described(FLAG, "Whether nothing differs."),
    notes: listOf(TEXT, "What to know before the differences."),
    compared: described(COUNT, "Single values that were compared."),
    differences: listOf(
      object({
        pointer: described(TEXT, "Where it stands in the report: a JSON pointer, RFC 6901."),
        place: described(TEXT, "The same in words, with ids in place of numbers."),
        kind: oneOf(DIFFERENCE_KINDS),
        reported: { description: "What the report holds; null where it holds nothing there." },
        worked: { description: "What the answers give; null where they give nothing there." },
      }),
    ),
  }),
} as const;

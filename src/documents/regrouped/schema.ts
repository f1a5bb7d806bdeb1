import { EVIDENCE_KINDS, EVIDENCE_METHODS } from "../../domain/evidence.ts";
import { REGROUPED_REPORT_FORMAT } from "../../domain/regrouped/regrouped-report.ts";
import { STANDINGS } from "../../domain/standing.ts";
import { REPORT } from "../report/schema.ts";
import { READING_DEFINITION } from "../report/shapes-compared.ts";
import {
  COUNT,
  FLAG,
  LEVEL,
  listOf,
  object,
  oneOf,
  orNull,
  type Shape,
  TEXT,
} from "../report/shapes.ts";

const PIECE = object({
  id: TEXT,
  title: TEXT,
  kind: orNull(oneOf(EVIDENCE_KINDS)),
  method: orNull(oneOf(EVIDENCE_METHODS)),
  asOf: orNull(TEXT),
  where: orNull(TEXT),
  withheld: listOf(TEXT, "What is left out for publication; empty in the full version."),
  for: listOf(
    object({
      commitment: TEXT,
      shows: orNull(LEVEL, "The level it shows; null where it counts for nothing."),
      reason: TEXT,
      against: FLAG,
    }),
    "What it does for each commitment under this heading.",
  ),
});

const FILED: Readonly<Record<string, Shape>> = {
  sentence: TEXT,
  commitments: listOf(TEXT, "What we cannot tell, then the gaps in their order, then the rest."),
  blank: listOf(TEXT, "Commitments that nobody has answered, and of which nothing is on file."),
  standingWords: TEXT,
  standings: listOf(object({ standing: oneOf(STANDINGS), count: COUNT })),
  statements: listOf(
    TEXT,
    "I statements that commitments here should make real, if people were asked.",
  ),
  evidence: listOf(
    object({
      id: orNull(TEXT, "The publisher's category, or our kind; null where no kind is given."),
      title: TEXT,
      plain: orNull(TEXT),
      remark: orNull(TEXT),
      pieces: listOf(PIECE),
    }),
  ),
  needs: listOf(TEXT),
  actions: listOf(TEXT),
};

const ENTRY = object({ reference: TEXT, number: TEXT, title: TEXT, plain: TEXT, ...FILED });

const CROSSWALK = object({
  name: TEXT,
  id: TEXT,
  title: TEXT,
  publisher: TEXT,
  source: orNull(TEXT),
  asOf: orNull(TEXT, "The date of the text that was read."),
  note: orNull(TEXT),
  scale: listOf(
    object({ score: { type: "integer" }, label: TEXT }),
    "The publisher's own scores. They are never levels.",
  ),
});

/** What a regrouped report in JSON holds; `frameworks/schemas/regrouped-report-1.schema.json` is made from it. */
export const REGROUPED_REPORT_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Gap report under other headings, by Making It Real, audited",
  description: "The same facts under the headings of another document. It predicts no rating.",
  ...object({
    format: { type: "string", const: REGROUPED_REPORT_FORMAT },
    crosswalk: CROSSWALK,
    cautions: listOf(TEXT),
    sentence: TEXT,
    groups: listOf(
      object({ title: orNull(TEXT), plain: orNull(TEXT), entries: listOf(ENTRY) }),
      "In the order of the other document.",
    ),
    unfiled: object(FILED, "Commitments that touch none of the headings."),
    strays: listOf(object({ commitment: TEXT, reference: TEXT }), "References to no heading."),
    report: REPORT,
  }),
  definitions: { reading: READING_DEFINITION },
} as const;

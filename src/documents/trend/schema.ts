import { STANDINGS } from "../../domain/standing.ts";
import { TREND_FORMAT } from "../../domain/trend/trend.ts";
import { COMPARED_REPORT, READING_DEFINITION } from "../report/shapes-compared.ts";
import {
  FLAG,
  listOf,
  object,
  oneOf,
  orNull,
  READING,
  STATEMENT_WORDS,
  TEXT,
} from "../report/shapes.ts";

const POINT = object({
  period: TEXT,
  said: READING,
  shown: READING,
  lived: READING,
  standing: oneOf(STANDINGS),
  standingLabel: TEXT,
  belowTarget: FLAG,
  sameQuestion: orNull(FLAG, "Whether the question is that of the year before; null in the first."),
  causes: listOf(object({ id: TEXT, label: TEXT })),
  promises: listOf(
    object({ id: TEXT, what: TEXT, owner: orNull(TEXT), due: orNull(TEXT), statusWords: TEXT }),
  ),
  lastPromise: orNull(TEXT, "What the council says of its last promise."),
});

/** What a trend in JSON holds; `frameworks/schemas/trend-1.schema.json` is made from it. */
export const TREND_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Trend over years, by Making It Real, audited",
  description: "What became of every commitment, year by year. No line through them is worked out.",
  ...object({
    format: { type: "string", const: TREND_FORMAT },
    years: listOf(COMPARED_REPORT),
    notes: listOf(TEXT),
    commitments: listOf(
      object({
        id: TEXT,
        theme: TEXT,
        ...STATEMENT_WORDS,
        critical: FLAG,
        points: listOf(orNull(POINT), "One for each year, in order; null where it has none."),
        yearsBelowTarget: listOf(TEXT),
        sentence: TEXT,
      }),
    ),
    statements: listOf(
      object({
        id: TEXT,
        theme: TEXT,
        ...STATEMENT_WORDS,
        points: listOf(
          orNull(
            object({
              period: TEXT,
              lived: READING,
              confirms: FLAG,
              sameQuestion: orNull(FLAG, "Null in the first year, and where nobody was asked."),
            }),
          ),
          "One for each year, in order; null where it has none.",
        ),
      }),
      "I statements that people were asked about in any of the years.",
    ),
  }),
  definitions: { reading: READING_DEFINITION },
} as const;

import { PROMISE_OUTCOMES } from "../../domain/commitment-record.ts";
import { QUESTION_RULES } from "../../domain/report/questions.ts";
import { REPORT_VERSIONS } from "../../domain/report/report.ts";
import { STANDINGS } from "../../domain/standing.ts";
import {
  COUNT,
  DATE,
  described,
  FINGERPRINT,
  FLAG,
  LEVEL,
  listOf,
  object,
  oneOf,
  orNull,
  READING,
  STATEMENT_WORDS,
  TEXT,
} from "./shapes.ts";
import { STATEMENT_STANDINGS } from "../../domain/report/statement-counts.ts";

export const ABOUT = object(
  {
    version: described(oneOf(REPORT_VERSIONS), "Everything, or the version for publication."),
    council: object({ code: TEXT, name: TEXT }),
    period: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}$" },
    asOf: described(DATE, "The date by which evidence is in or out of date."),
    profile: TEXT,
    targets: object(
      { said: orNull(LEVEL), lived: orNull(LEVEL) },
      "The levels that a kept promise has to reach.",
    ),
    freshMonths: object({ evidence: orNull(COUNT), answers: orNull(COUNT) }),
    minimumAnswers: orNull(COUNT),
    framework: object({
      id: TEXT,
      title: TEXT,
      edition: TEXT,
      publisher: TEXT,
      source: orNull(TEXT),
      fingerprint: FINGERPRINT,
    }),
    assessmentFingerprint: FINGERPRINT,
    plainWords: orNull(
      object({ checkedBy: TEXT, on: TEXT }),
      "Who checked the page in plain words; null until a person with a learning disability has.",
    ),
    toolVersion: TEXT,
  },
  "What the report is about, and what it was made from.",
);

export const HEADLINE = object(
  {
    standings: listOf(
      object({ standing: oneOf(STANDINGS), label: TEXT, means: TEXT, count: COUNT }),
      "Every standing, also those that nothing has.",
    ),
    claimShown: object(
      { count: COUNT, of: COUNT, sentence: TEXT },
      "Claims that are no higher than what is shown, of those that claim a level.",
    ),
    coverage: object({
      commitments: COUNT,
      assessed: COUNT,
      inProfile: COUNT,
      statements: COUNT,
      asked: COUNT,
      evidence: COUNT,
      counting: COUNT,
      sentence: TEXT,
    }),
    statements: listOf(
      object({ standing: oneOf(STATEMENT_STANDINGS), label: TEXT, means: TEXT, count: COUNT }),
      "I statements by what people said; empty where the framework has none.",
    ),
  },
  "The count of each standing, with coverage beside it. There is no overall score.",
);

const UNTOLD = listOf(object({ id: TEXT, ...STATEMENT_WORDS, reason: TEXT }));

export const CANNOT_TELL = object({
  sentence: TEXT,
  notAssessed: UNTOLD,
  outsideProfile: listOf(TEXT),
  notKnown: UNTOLD,
  unconfirmed: UNTOLD,
  evidenceGone: listOf(object({ commitment: TEXT, title: TEXT, where: orNull(TEXT) })),
  evidenceChanged: listOf(
    object({ commitment: TEXT, title: TEXT, how: TEXT }),
    "Pieces of last year's that are in date still, and are described in another way now.",
  ),
});

export const PROMISED_AGAIN = object({
  sentence: TEXT,
  earlierYears: listOf(TEXT, "Oldest first; empty where none is given."),
  otherCouncils: listOf(
    object({ code: TEXT, name: TEXT, periods: listOf(TEXT), sentence: TEXT }),
    "Other councils of which earlier years are, where councils merged or split.",
  ),
  repeated: listOf(
    object({
      id: TEXT,
      ...STATEMENT_WORDS,
      years: listOf(TEXT),
      lastPromises: listOf(
        object({ period: TEXT, what: TEXT, owner: orNull(TEXT), due: orNull(TEXT) }),
      ),
      outcome: orNull(oneOf(PROMISE_OUTCOMES)),
      outcomeWords: TEXT,
      why: orNull(TEXT),
      sameCauses: listOf(TEXT),
    }),
  ),
  statements: listOf(TEXT, "I statements below the target again, where there are no commitments."),
});

export const CLAIMS = object({
  sentence: TEXT,
  above: listOf(
    object({ id: TEXT, ...STATEMENT_WORDS, said: READING, shown: READING, reason: TEXT }),
  ),
});

export const QUESTIONS = listOf(
  object({ rule: oneOf(QUESTION_RULES), commitment: orNull(TEXT), text: TEXT }),
);

export const GAPS = listOf(
  object({
    rank: { type: "integer", minimum: 1 },
    id: TEXT,
    ...STATEMENT_WORDS,
    critical: FLAG,
    standing: oneOf(STANDINGS),
    standingLabel: TEXT,
    said: READING,
    shown: READING,
    lived: READING,
    size: orNull(LEVEL, "Levels below the target; null where no reading exists."),
    sizeWords: TEXT,
    yearsRepeated: COUNT,
    next: TEXT,
  }),
  "The open gaps in their printed order.",
);

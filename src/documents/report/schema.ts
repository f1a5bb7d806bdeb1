import { READING_STATES } from "../../domain/report/reported-level.ts";
import { REPORT_FORMAT } from "../../domain/report/report.ts";
import { COMMITMENT } from "./schema-commitment.ts";
import {
  ABOUT,
  CANNOT_TELL,
  CLAIMS,
  GAPS,
  HEADLINE,
  PROMISED_AGAIN,
  QUESTIONS,
} from "./schema-opening.ts";
import { PEOPLE_TOLD_US } from "./schema-people.ts";
import { ACTIONS, DIRECTOR_QUESTIONS, METHOD, NEEDS, TOOK_PART } from "./schema-records.ts";
import { LEVEL, listOf, object, oneOf, orNull, TEXT } from "./shapes.ts";

const READING = object(
  {
    state: oneOf(READING_STATES),
    level: orNull(LEVEL, "Null where the reading is no level. A blank is never 0."),
    label: orNull(TEXT, "The level's own word."),
    words: TEXT,
  },
  "A reading: the number, if there is one, and the words that always go with it.",
);

/** What a gap report in JSON holds; `frameworks/schemas/report-1.schema.json` is made from it. */
export const REPORT_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Gap report, by Making It Real, audited",
  description:
    "How far a council is from what it promised. Readings are never mixed into one figure.",
  ...object({
    format: { type: "string", const: REPORT_FORMAT },
    about: ABOUT,
    headline: HEADLINE,
    peopleToldUs: PEOPLE_TOLD_US,
    cannotTell: CANNOT_TELL,
    promisedAgain: PROMISED_AGAIN,
    claims: CLAIMS,
    questions: QUESTIONS,
    gaps: GAPS,
    themes: listOf(object({ id: TEXT, title: TEXT })),
    commitments: listOf(COMMITMENT),
    needs: NEEDS,
    actions: ACTIONS,
    tookPart: TOOK_PART,
    directorQuestions: DIRECTOR_QUESTIONS,
    method: METHOD,
  }),
  definitions: { reading: READING },
} as const;

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
import {
  ACTIONS,
  DIRECTOR_QUESTIONS,
  EARLIER_FILES,
  METHOD,
  NEEDS,
  TOOK_PART,
} from "./schema-records.ts";
import { READING_DEFINITION } from "./shapes-compared.ts";
import { listOf, object, type Shape, TEXT } from "./shapes.ts";

/** The report as a part of a schema that defines what a reading is. */
export const REPORT: Shape = object({
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
  earlierFiles: EARLIER_FILES,
  directorQuestions: DIRECTOR_QUESTIONS,
  method: METHOD,
});

/** What a gap report in JSON holds; `frameworks/schemas/report-1.schema.json` is made from it. */
export const REPORT_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Gap report, by Making It Real, audited",
  description:
    "How far a council is from what it promised. Readings are never mixed into one figure.",
  ...REPORT,
  definitions: { reading: READING_DEFINITION },
} as const;

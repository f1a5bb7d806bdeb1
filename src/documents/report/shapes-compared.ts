import { READING_STATES } from "../../domain/report/reported-level.ts";
import { REPORT_VERSIONS } from "../../domain/report/report.ts";
import {
  DATE,
  described,
  FINGERPRINT,
  LEVEL,
  object,
  oneOf,
  orNull,
  type Shape,
  TEXT,
} from "./shapes.ts";

/** A reading as it is defined once for a whole schema. */
export const READING_DEFINITION: Shape = object(
  {
    state: oneOf(READING_STATES),
    level: orNull(LEVEL, "Null where the reading is no level. A blank is never 0."),
    label: orNull(TEXT, "The level's own word."),
    words: TEXT,
  },
  "A reading: the number, if there is one, and the words that always go with it.",
);

/** What one of the reports side by side is about. */
export const COMPARED_REPORT: Shape = object({
  version: described(oneOf(REPORT_VERSIONS), "Everything, or what may be published."),
  council: object({ code: TEXT, name: TEXT }),
  period: TEXT,
  asOf: DATE,
  framework: object({ id: TEXT, title: TEXT, edition: TEXT, fingerprint: FINGERPRINT }),
  assessmentFingerprint: FINGERPRINT,
});

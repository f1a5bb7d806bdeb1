import { ACTION_STATUSES } from "../../domain/action.ts";
import { SIGN_OFF_ROLES } from "../../domain/assessment.ts";
import { ROLES } from "../../domain/team.ts";
import { SIGNATURE_STATES } from "../../domain/sign-off/signatures.ts";
import {
  COUNT,
  described,
  FINGERPRINT,
  FLAG,
  LEVEL,
  listOf,
  object,
  oneOf,
  orNull,
  TEXT,
} from "./shapes.ts";

const AMOUNT = { type: "number", minimum: 0 };

export const NEEDS = object({
  sentence: TEXT,
  needs: listOf(
    object({
      id: TEXT,
      commitments: listOf(TEXT),
      kind: orNull(TEXT),
      what: TEXT,
      people: { anyOf: [COUNT, { type: "string", const: "not-counted" }, { type: "null" }] },
      counted: orNull(TEXT),
      yearlyCost: orNull(AMOUNT, "Pounds."),
      cause: orNull(TEXT),
      kindLabel: TEXT,
      peopleWords: TEXT,
      costWords: TEXT,
      causeLabel: orNull(TEXT),
    }),
  ),
  totals: listOf(
    object({
      kind: orNull(TEXT),
      label: TEXT,
      records: COUNT,
      people: orNull(COUNT, "Null where no record was counted, which is not 0."),
      notCounted: COUNT,
      yearlyCost: orNull(AMOUNT, "Pounds; null where no record gives a cost, which is not 0."),
      costNotGiven: COUNT,
      peopleWords: TEXT,
      costWords: TEXT,
      words: TEXT,
    }),
    "Totals of records, not of people: one person may be in several.",
  ),
});

export const ACTIONS = object({
  sentence: TEXT,
  actions: listOf(
    object({
      id: TEXT,
      what: TEXT,
      owner: orNull(TEXT),
      made: orNull(TEXT),
      due: orNull(TEXT),
      success: orNull(TEXT),
      decidedWith: orNull(TEXT),
      status: oneOf(ACTION_STATUSES),
      statusWords: TEXT,
      overdue: FLAG,
      decidedWords: TEXT,
      commitments: listOf(TEXT),
    }),
  ),
});

export const TOOK_PART = object({
  team: listOf(object({ id: TEXT, role: oneOf(ROLES), name: TEXT, public: FLAG })),
  involvement: object({
    purpose: orNull(TEXT),
    absent: orNull(TEXT),
    support: orNull(TEXT),
    changed: orNull(TEXT),
  }),
  signing: described(TEXT, "Who has signed and who has not, and whether anything changed since."),
  signedOff: listOf(
    object({
      role: oneOf(SIGN_OFF_ROLES),
      name: TEXT,
      on: TEXT,
      state: oneOf(SIGNATURE_STATES),
      stateWords: TEXT,
    }),
  ),
  notSigned: listOf(oneOf(SIGN_OFF_ROLES)),
  notHeard: listOf(object({ listening: TEXT, who: TEXT })),
});

export const EARLIER_FILES = listOf(
  object({
    period: TEXT,
    council: TEXT,
    fingerprint: described(
      orNull(FINGERPRINT),
      "Of the file's text, as that year's own report gives it; null in the version for publication.",
    ),
    signing: TEXT,
  }),
  "The files of earlier years that the report was made with, oldest first.",
);

export const DIRECTOR_QUESTIONS = object({
  sentence: TEXT,
  unanswered: listOf(object({ id: TEXT, question: TEXT, handedTo: orNull(TEXT) })),
});

export const METHOD = object({
  ladder: listOf(object({ level: LEVEL, label: TEXT, means: TEXT, needs: TEXT })),
  target: orNull(TEXT),
  rules: listOf(TEXT),
  wording: orNull(TEXT),
  framework: object(
    { kind: oneOf(["built-in", "own", "copy"]), sentence: TEXT, changes: listOf(TEXT) },
    "Whether the framework ships with the tool; if not, how a council's copy differs from it.",
  ),
});

import { type FromSchema } from "json-schema-to-ts";
import { KEBAB_ID, STATEMENT_ID, TEXT } from "../schema-parts.ts";
import { EXPERIENCE_SCHEMA, REACH_SCHEMA } from "./schema-scales.ts";
import { STATEMENT_SCHEMA } from "./schema-statement.ts";

const CAUSE = {
  type: "object",
  additionalProperties: false,
  required: ["id", "label", "means", "asks"],
  properties: {
    id: KEBAB_ID,
    label: TEXT,
    means: TEXT,
    asks: { ...TEXT, description: "The follow-up question." },
    enoughAlone: {
      type: "boolean",
      description: "false: it explains nothing until the follow-up question is answered.",
    },
  },
} as const;

const NEED_KIND = {
  type: "object",
  additionalProperties: false,
  required: ["id", "label", "means"],
  properties: { id: KEBAB_ID, label: TEXT, means: TEXT },
} as const;

const THEME = {
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "statements"],
  properties: {
    id: TEXT,
    title: TEXT,
    plain: TEXT,
    statements: { type: "array", minItems: 1, items: STATEMENT_SCHEMA },
  },
} as const;

const IMPORT = {
  type: "object",
  additionalProperties: false,
  required: ["file", "sha256"],
  properties: {
    file: { ...TEXT, description: "Its name, with as many folders as tell it from the others." },
    sha256: {
      type: "string",
      pattern: "^[0-9a-f]{64}$",
      errorMessage: "write the 64 hex digits of the file's SHA-256",
    },
  },
} as const;

/** Why a sentence that stands in a list was not taken; `mir framework import` writes it. */
export const LEFT_OUT = ["refused", "passed-over"] as const;

const LEFT_OUT_SENTENCE = {
  type: "object",
  additionalProperties: false,
  required: ["words", "from", "why"],
  properties: {
    words: TEXT,
    from: { ...TEXT, description: "One of the files under `imports`." },
    why: {
      type: "string",
      enum: LEFT_OUT,
      description:
        "refused: a person said that it is no statement, and is not asked again · passed-over: a person was asked and did not say.",
    },
  },
} as const;

const HONESTY = {
  type: "object",
  description: "From where on `mir check` asks about what is claimed. No level depends on it.",
  additionalProperties: false,
  properties: {
    sameEvidence: {
      type: "integer",
      minimum: 1,
      description: "Commitments that one source of evidence may bear on. Left out: 5.",
    },
    sameReason: {
      type: "integer",
      minimum: 1,
      description: "Commitments that may have one and the same reason. Left out: 2.",
    },
    rise: {
      type: "integer",
      minimum: 1,
      description: "Levels that a claim may rise in a year without new evidence. Left out: 1.",
    },
  },
} as const;

/** What a framework file may say; `frameworks/schemas/framework-1.schema.json` is made from it. */
export const FRAMEWORK_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Framework, for Making It Real, audited",
  description: "What a council has promised, and by which ladder it is read.",
  type: "object",
  additionalProperties: false,
  required: ["format", "id", "title", "edition", "publisher", "scales", "themes"],
  properties: {
    format: { type: "string", const: "framework/1" },
    id: { ...KEBAB_ID, description: "The file's own name without its ending." },
    title: TEXT,
    edition: { ...TEXT, errorMessage: 'write the edition in quotes, such as "2018"' },
    publisher: TEXT,
    source: { ...TEXT, description: "Where the publisher's own text can be read." },
    given: {
      type: "integer",
      minimum: 0,
      description:
        "The highest number that `mir framework new` has given a statement; none is given twice.",
      errorMessage: "write a whole number, 0 or more",
    },
    wording: { ...TEXT, description: "Whose words these are, and how sure the file is of them." },
    imports: {
      type: "array",
      description:
        "The files that the publisher's words were taken from, by `mir framework import`.",
      items: IMPORT,
    },
    leftOut: {
      type: "array",
      description:
        "Sentences that `mir framework import` asked about and that were not taken. Take a line away to be asked again.",
      items: LEFT_OUT_SENTENCE,
    },
    givenIds: {
      type: "array",
      description: "Ids that `mir framework import` has given new statements; none is given twice.",
      uniqueItems: true,
      items: STATEMENT_ID,
    },
    crosswalks: {
      type: "object",
      description: "Names for the crosswalk files that statements refer to, with the files' ids.",
      additionalProperties: KEBAB_ID,
    },
    scales: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: { reach: REACH_SCHEMA, experience: EXPERIENCE_SCHEMA },
    },
    causes: { type: "array", items: CAUSE, description: "Why a promise is not kept." },
    needKinds: { type: "array", items: NEED_KIND, description: "The kinds of need." },
    themes: { type: "array", minItems: 1, items: THEME },
    profiles: {
      type: "object",
      description: "Named choices of statements; every framework also has `full`.",
      propertyNames: KEBAB_ID,
      additionalProperties: { type: "array", minItems: 1, uniqueItems: true, items: STATEMENT_ID },
    },
    honesty: HONESTY,
  },
} as const;

/** What a framework file says, as written. */
export type WrittenFramework = FromSchema<typeof FRAMEWORK_SCHEMA>;
export type WrittenStatement = WrittenFramework["themes"][number]["statements"][number];
export type WrittenReach = NonNullable<WrittenFramework["scales"]["reach"]>;
export type WrittenExperience = NonNullable<WrittenFramework["scales"]["experience"]>;

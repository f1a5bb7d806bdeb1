import { STATEMENT_ID, TEXT } from "../schema-parts.ts";

const STATEMENT_IDS = { type: "array", uniqueItems: true, items: STATEMENT_ID } as const;

/** How sure the match of a statement with the publisher's sentence is; `mir framework import` writes it. */
export const MATCHES = ["recognised", "likely", "unconfirmed", "new"] as const;

const IMPORTED = {
  type: "object",
  additionalProperties: false,
  required: ["match", "from"],
  description: "Where the publisher's words come from, and how sure it is that they belong here.",
  properties: {
    match: {
      type: "string",
      enum: MATCHES,
      description:
        "recognised: by its fingerprint · likely: a person took it · unconfirmed: nobody has, so it is not shown · new: it matched nothing.",
    },
    from: { ...TEXT, description: "One of the files under `imports`." },
    words: { ...TEXT, description: "Of an unconfirmed match: the words that were found." },
    passedOver: {
      type: "boolean",
      description: "Of an unconfirmed match: whether a person was asked about it and did not say.",
    },
    likeness: {
      type: "integer",
      minimum: 0,
      maximum: 100,
      description: "Of a match that was not recognised: how alike the two are, of 100.",
    },
  },
} as const;

/** One statement: a commitment or an I statement; a rule says which keys belong to which. */
export const STATEMENT_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["id", "plain"],
  properties: {
    id: { ...STATEMENT_ID, description: "Permanent, and never used again for another statement." },
    kind: {
      type: "string",
      enum: ["commitment", "experience"],
      description:
        "Left out: a commitment where it describes levels, an experience (I statement) where not.",
    },
    plain: { ...TEXT, description: "Our words, in plain English." },
    official: { ...TEXT, description: "The publisher's own words, in a council's own copy only." },
    imported: IMPORTED,
    confirmed: {
      type: "boolean",
      description: "Whether the whole official sentence was read before ours was written.",
    },
    fingerprints: {
      type: "array",
      description: "First 16 hex digits of SHA-256 over the publisher's wording, normalised.",
      uniqueItems: true,
      items: {
        type: "string",
        pattern: "^[0-9a-f]{16}$",
        errorMessage: "write 16 hex digits in quotes",
      },
    },
    relates: { ...STATEMENT_IDS, description: "Statements of other frameworks that it touches." },
    replaces: { ...STATEMENT_IDS, description: "Earlier statements that it carries on." },
    becomes: { ...STATEMENT_IDS, description: "Later statements that carry it on." },
    keeps: {
      ...STATEMENT_IDS,
      description: "The I statements that a commitment should make real, the foremost first.",
    },
    ask: { ...TEXT, description: "The question to think about before choosing a level." },
    levels: {
      type: "object",
      description: "What each level looks like for this very commitment.",
      additionalProperties: false,
      required: ["0", "1", "2", "3", "4"],
      properties: { "0": TEXT, "1": TEXT, "2": TEXT, "3": TEXT, "4": TEXT },
    },
    suggestions: {
      type: "object",
      description: "What evidence could be gathered, by kind.",
      additionalProperties: false,
      properties: { people: TEXT, staff: TEXT, partners: TEXT, processes: TEXT, outcomes: TEXT },
    },
    crosswalks: {
      type: "object",
      description: "Where it touches other documents: a name from the file's own crosswalks.",
      additionalProperties: { type: "array", minItems: 1, uniqueItems: true, items: TEXT },
    },
    critical: {
      type: "object",
      description: "On a critical commitment: the question that the director answers.",
      additionalProperties: false,
      required: ["question"],
      properties: { question: TEXT, why: TEXT },
    },
  },
} as const;

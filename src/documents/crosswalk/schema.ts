import { type FromSchema } from "json-schema-to-ts";
import { EVIDENCE_KINDS } from "../../domain/evidence.ts";
import { DATE, KEBAB_ID, TEXT } from "../schema-parts.ts";

const SECTION = {
  type: "object",
  additionalProperties: false,
  required: ["number", "id", "title", "plain"],
  properties: {
    number: { ...TEXT, errorMessage: 'write the section\'s number in quotes, such as "9"' },
    id: KEBAB_ID,
    title: TEXT,
    plain: TEXT,
  },
} as const;

const THEME = {
  type: "object",
  additionalProperties: false,
  required: ["id", "title", "statements"],
  properties: {
    id: KEBAB_ID,
    title: TEXT,
    plain: TEXT,
    statements: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "number", "title", "plain"],
        properties: {
          id: KEBAB_ID,
          number: { type: "integer", minimum: 1 },
          title: TEXT,
          plain: TEXT,
        },
      },
    },
  },
} as const;

/** What a crosswalk file may say: sections, or themes with statements. */
export const CROSSWALK_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Crosswalk, for Making It Real, audited",
  description: "Another document that commitments touch, so that one gap is filed under both.",
  type: "object",
  additionalProperties: false,
  required: ["format", "id", "title", "publisher"],
  properties: {
    format: { type: "string", const: "crosswalk/1" },
    id: { ...KEBAB_ID, description: "The file's own name without its ending." },
    title: TEXT,
    publisher: TEXT,
    source: TEXT,
    asOf: { ...DATE, description: "The date of the text that was read." },
    note: TEXT,
    sections: { type: "array", minItems: 1, items: SECTION },
    themes: { type: "array", minItems: 1, items: THEME },
    evidence: {
      type: "array",
      description: "The publisher's categories of evidence, beside the tool's own kinds.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "title"],
        properties: {
          id: {
            ...KEBAB_ID,
            description: `One of the tool's kinds (${EVIDENCE_KINDS.join(", ")}), or another.`,
          },
          title: TEXT,
          plain: TEXT,
          usedForCouncils: { type: "boolean" },
        },
      },
    },
    scale: {
      type: "array",
      description: "The publisher's own scores. They are never the tool's levels.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["score", "label"],
        properties: { score: { type: "integer" }, label: TEXT },
      },
    },
  },
} as const;

/** What a crosswalk file says, as written. */
export type WrittenCrosswalk = FromSchema<typeof CROSSWALK_SCHEMA>;

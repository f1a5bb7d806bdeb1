import { type FromSchema } from "json-schema-to-ts";
import { CHANGE_CLASSES, mayFail } from "../../domain/comparison/change-class.ts";
import { GATE_SETS } from "../../domain/gate/gate-sets.ts";
import { DATE, STATEMENT_ID, TEXT } from "../schema-parts.ts";

/** Everything that a gate can be told to fail on, for editors to offer. */
const GATE_WORDS: readonly string[] = [
  ...Object.keys(GATE_SETS),
  ...CHANGE_CLASSES.filter(mayFail),
];

/** What `mir.gate.yaml` may say; `frameworks/schemas/gate-1.schema.json` is made from it. */
export const GATE_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Gate, for Making It Real, audited",
  description: "What a comparison of two years fails on, and which slips are accepted for a while.",
  type: "object",
  additionalProperties: false,
  required: ["format"],
  properties: {
    format: { type: "string", const: "gate/1" },
    failOn: {
      type: "array",
      description: `Classes of change and named sets; left out: default. They are: ${GATE_WORDS.join(", ")}.`,
      items: TEXT,
    },
    accepted: {
      type: "array",
      description: "Slips that do not fail the gate until the day that each names.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["class", "reason", "expires"],
        properties: {
          commitment: {
            ...STATEMENT_ID,
            description: "Left out for a need or an action that belongs to no commitment.",
          },
          class: TEXT,
          reason: { ...TEXT, description: "Why it is accepted." },
          expires: { ...DATE, description: "The last day on which it is accepted." },
        },
      },
    },
  },
} as const;

/** A gate's file as it may be written. */
export type WrittenGate = FromSchema<typeof GATE_SCHEMA>;

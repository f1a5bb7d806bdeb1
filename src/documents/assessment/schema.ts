import { type FromSchema } from "json-schema-to-ts";
import { DATE, KEBAB_ID, STATEMENT_ID, TEXT } from "../schema-parts.ts";
import { COMMITMENT_SCHEMA } from "./schema-commitment.ts";
import { MEMBER_ID, RECORD_ID } from "./schema-parts.ts";
import { PLAIN_WORDS_SCHEMA, PUBLISH_SCHEMA } from "./schema-publication.ts";
import {
  ACTION_SCHEMA,
  EVIDENCE_SCHEMA,
  LISTENING_SCHEMA,
  LIVED_SCHEMA,
  MEMBER_SCHEMA,
  NEED_SCHEMA,
  SIGN_OFF_SCHEMA,
} from "./schema-records.ts";

/** What an assessment file may say; `frameworks/schemas/assessment-1.schema.json` is made from it. */
export const ASSESSMENT_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Assessment, for Making It Real, audited",
  description: "One council's assessment for one year.",
  type: "object",
  additionalProperties: false,
  required: ["format", "council", "period", "framework"],
  properties: {
    format: { type: "string", const: "assessment/1" },
    council: {
      type: "object",
      additionalProperties: false,
      required: ["code", "name"],
      properties: {
        code: { ...TEXT, description: "The council's GSS code, such as E06000001." },
        name: TEXT,
      },
    },
    period: {
      ...TEXT,
      description: 'The financial year, in quotes: "2026-27".',
      errorMessage: 'write the financial year in quotes: "2026-27"',
    },
    asOf: {
      ...DATE,
      description:
        "The date by which evidence is in or out of date. Left out: the period's last day.",
    },
    framework: {
      type: "object",
      additionalProperties: false,
      required: ["id", "edition"],
      properties: {
        id: KEBAB_ID,
        edition: { ...TEXT, errorMessage: 'write the edition in quotes, such as "2018"' },
      },
    },
    profile: { ...KEBAB_ID, description: "The choice of statements: short, or full (left out)." },
    previous: { ...TEXT, description: "The earlier year's file, as a path from this one." },
    listeningFrom: {
      ...TEXT,
      description:
        "Another assessment of this council, by another framework, in which people were listened to: a path from this file.",
    },
    involvement: {
      type: "object",
      description: "How people took part in the whole assessment.",
      additionalProperties: false,
      properties: {
        purpose: TEXT,
        absent: { ...TEXT, description: "Who was not there." },
        support: { ...TEXT, description: "What people were given to take part." },
        changed: { ...TEXT, description: "What changed because people took part." },
      },
    },
    team: { type: "object", propertyNames: MEMBER_ID, additionalProperties: MEMBER_SCHEMA },
    commitments: {
      type: "object",
      propertyNames: STATEMENT_ID,
      additionalProperties: COMMITMENT_SCHEMA,
    },
    evidence: { type: "object", propertyNames: RECORD_ID, additionalProperties: EVIDENCE_SCHEMA },
    listening: { type: "object", propertyNames: RECORD_ID, additionalProperties: LISTENING_SCHEMA },
    lived: { type: "object", propertyNames: STATEMENT_ID, additionalProperties: LIVED_SCHEMA },
    needs: { type: "object", propertyNames: RECORD_ID, additionalProperties: NEED_SCHEMA },
    actions: { type: "object", propertyNames: RECORD_ID, additionalProperties: ACTION_SCHEMA },
    signedOff: { type: "array", items: SIGN_OFF_SCHEMA },
    publish: PUBLISH_SCHEMA,
    plainWords: PLAIN_WORDS_SCHEMA,
  },
} as const;

/** What an assessment file says, as written. */
export type WrittenAssessment = FromSchema<typeof ASSESSMENT_SCHEMA>;
type Members<Map> = Map extends { [id: string]: infer Member } ? Member : never;
export type WrittenCommitment = Members<NonNullable<WrittenAssessment["commitments"]>>;
export type WrittenEvidence = Members<NonNullable<WrittenAssessment["evidence"]>>;
export type WrittenListening = Members<NonNullable<WrittenAssessment["listening"]>>;
export type WrittenLived = Members<NonNullable<WrittenAssessment["lived"]>>;
export type WrittenNeed = Members<NonNullable<WrittenAssessment["needs"]>>;
export type WrittenAction = Members<NonNullable<WrittenAssessment["actions"]>>;

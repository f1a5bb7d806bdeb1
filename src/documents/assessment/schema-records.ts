import { ACTION_STATUSES } from "../../domain/action.ts";
import { SIGN_OFF_ROLES } from "../../domain/assessment.ts";
import { MOST_PEOPLE, MOST_POUNDS } from "../../domain/most.ts";
import { ROLES } from "../../domain/team.ts";
import { EVIDENCE_KINDS, EVIDENCE_METHODS } from "../../domain/evidence.ts";
import { DATE, KEBAB_ID, STATEMENT_ID, TEXT } from "../schema-parts.ts";
import {
  AT_LEAST_ONE,
  FINGERPRINT,
  LEVEL_GIVEN,
  MEMBER_ID,
  RECORD_ID,
  WHOLE,
} from "./schema-parts.ts";

/** Somebody, or a group, who took part. */
export const MEMBER_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["role", "name"],
  properties: {
    role: { type: "string", enum: ROLES, description: "Whose side: the council's or people's." },
    name: TEXT,
    public: { type: "boolean", description: "true: the name may be published." },
  },
} as const;

/** A piece of evidence in the register. */
export const EVIDENCE_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["title"],
  properties: {
    title: TEXT,
    kind: { type: "string", enum: EVIDENCE_KINDS },
    method: {
      type: "string",
      enum: EVIDENCE_METHODS,
      description: "It says it will happen, somebody said it happens, or it was counted.",
    },
    asOf: { ...DATE, description: "The date it is about, not the date it was added." },
    whom: { ...TEXT, description: "Counted: who was counted." },
    chosen: { ...TEXT, description: "Counted: how they were chosen, and how many answered." },
    where: { ...TEXT, description: "A link, or a file beside this one." },
    section: TEXT,
    part: { ...TEXT, description: "Only where it is about a part, a pilot or one team: which." },
    byGroup: { type: "boolean", description: "true: it is broken down by group." },
    coProduced: { type: "boolean", description: "true: made together with people." },
    published: { type: "boolean" },
    replaces: { ...RECORD_ID, description: "The older piece that this newer one replaces." },
    sha256: {
      type: "string",
      pattern: "^[0-9a-f]{64}$",
      description: "Of a file beside this one, as it was when it was read.",
      errorMessage: "write the 64 digits and letters (a to f) that the tool gave, in quotes",
    },
  },
} as const;

/** How people were listened to. */
export const LISTENING_SCHEMA = {
  type: "object",
  additionalProperties: false,
  properties: {
    asOf: { ...DATE, description: "When people were asked." },
    how: TEXT,
    whom: { ...TEXT, description: "Who was asked." },
    invited: { ...WHOLE, description: "How many were invited." },
    chosenBy: TEXT,
    askedBy: TEXT,
    officerPresent: { type: "boolean", description: "true: an officer was in the room." },
    spokenFor: { ...TEXT, description: "Who spoke for someone else." },
    notHeard: { ...TEXT, description: "Who was not heard." },
    samePeopleAs: {
      ...RECORD_ID,
      description: "The earlier year's listening, where the very same people were asked again.",
    },
    confirmed: {
      type: "object",
      description: "The record confirmed in the people's own name.",
      additionalProperties: false,
      required: ["by", "on", "fingerprint"],
      properties: { by: MEMBER_ID, on: DATE, fingerprint: FINGERPRINT },
    },
  },
} as const;

const GROUP = {
  type: "object",
  description: "The level that a group agreed on.",
  additionalProperties: false,
  required: ["level", "people"],
  properties: {
    from: { ...RECORD_ID, description: "The listening, where it is not that of the counts." },
    level: LEVEL_GIVEN,
    people: { ...AT_LEAST_ONE, description: "How many people agreed it." },
    lowest: { ...LEVEL_GIVEN, description: "The lowest view heard." },
    highest: { ...LEVEL_GIVEN, description: "The highest view heard." },
    statement: { ...TEXT, description: "The group's own sentence." },
    minority: { ...TEXT, description: "What a minority said, in its own words." },
    agreed: {
      type: "object",
      description:
        "Which of these words the people agreed to have published, each with how they want to be described.",
      additionalProperties: false,
      properties: { statement: TEXT, minority: TEXT },
    },
  },
} as const;

/** What people said about one I statement: the framework's answer words with how many, a group's level, or both. */
export const LIVED_SCHEMA = {
  type: "object",
  required: ["from"],
  properties: {
    from: { ...RECORD_ID, description: "The listening that it comes from." },
    group: GROUP,
  },
  propertyNames: KEBAB_ID,
  additionalProperties: WHOLE,
} as const;

/** A need known here that is not met, or not met well. */
export const NEED_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["what"],
  properties: {
    commitments: { type: "array", uniqueItems: true, items: STATEMENT_ID },
    kind: { ...KEBAB_ID, description: "The id of one of the framework's kinds of need." },
    what: TEXT,
    people: {
      type: ["integer", "string"],
      minimum: 0,
      maximum: MOST_PEOPLE,
      description: "How many people, or not-counted.",
      errorMessage: "write how many people as a whole number up to 100,000,000, or not-counted",
    },
    counted: { ...TEXT, description: "How they were counted." },
    yearlyCost: {
      type: "number",
      minimum: 0,
      maximum: MOST_POUNDS,
      description: "Pounds a year.",
      errorMessage: "write pounds a year as a number up to 100000000000, without commas or a sign",
    },
    cause: { ...KEBAB_ID, description: "The id of one of the framework's causes." },
  },
} as const;

/** What somebody will do. */
export const ACTION_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["what"],
  properties: {
    what: TEXT,
    owner: TEXT,
    made: { ...DATE, description: "When it was promised." },
    due: DATE,
    success: { ...TEXT, description: "How it will be known to have worked." },
    decidedWith: {
      ...MEMBER_ID,
      description: "The member who stands for the people that decided it, or no.",
    },
    status: { type: "string", enum: ACTION_STATUSES, description: "Left out: open." },
  },
} as const;

/** Who signed, in which role. */
export const SIGN_OFF_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["role", "name", "on"],
  properties: {
    role: { type: "string", enum: SIGN_OFF_ROLES },
    name: TEXT,
    on: DATE,
    fingerprint: { ...FINGERPRINT, description: "Of what was signed: mir sign writes it." },
  },
} as const;

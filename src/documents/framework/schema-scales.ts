import { EVIDENCE_KINDS, EVIDENCE_METHODS } from "../../domain/evidence.ts";
import { COUNT, KEBAB_ID, LEVEL, SHARE, TEXT } from "../schema-parts.ts";

const EVIDENCE_RULE = {
  type: "object",
  description: "How many pieces must fit; a condition that is left out is met by any piece.",
  additionalProperties: false,
  required: ["atLeast"],
  properties: {
    kinds: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { type: "string", enum: EVIDENCE_KINDS },
    },
    methods: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { type: "string", enum: EVIDENCE_METHODS },
    },
    byGroup: { type: "boolean", description: "Whether the piece must be broken down by group." },
    coProduced: { type: "boolean", description: "Whether the piece must be co-produced." },
    atLeast: { ...COUNT, maximum: 9, description: "How many pieces, from different sources." },
  },
} as const;

/** The ladder for said and shown. */
export const REACH_SCHEMA = {
  type: "object",
  description: "The ladder for We statements: how many of the people this is for get it.",
  additionalProperties: false,
  required: ["title", "target", "freshMonths", "ceilings", "shares", "levels"],
  properties: {
    title: TEXT,
    target: { ...LEVEL, description: "The level that a kept promise has to reach." },
    freshMonths: { ...COUNT, description: "For how many months a piece of evidence counts." },
    ceilings: {
      type: "object",
      description: "The most that a piece can show that is not counted, or is about a part only.",
      additionalProperties: false,
      required: ["document", "told"],
      properties: { document: LEVEL, told: LEVEL, part: LEVEL },
    },
    leastCounted: {
      ...COUNT,
      description:
        "A count of fewer than this is no count: it shows at most what a told piece shows. 1 where left out.",
    },
    shares: {
      type: "array",
      description: "A counted piece shows the level of the first share it reaches; highest first.",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["level", "from"],
        properties: { level: LEVEL, from: SHARE },
      },
    },
    levels: {
      type: "array",
      description: "Every rung, lowest first.",
      minItems: 2,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["level", "label", "means", "requires"],
        properties: {
          level: LEVEL,
          label: TEXT,
          means: TEXT,
          requires: {
            type: "array",
            description:
              "Every rule must hold; the pieces that meet them come from different sources.",
            minItems: 1,
            items: EVIDENCE_RULE,
          },
        },
      },
    },
  },
} as const;

const ANSWER_WORD = {
  type: "object",
  additionalProperties: false,
  required: ["id", "label"],
  properties: { id: KEBAB_ID, label: TEXT },
} as const;

const ASIDE_WORD = {
  type: "object",
  additionalProperties: false,
  required: ["id", "label"],
  properties: {
    id: KEBAB_ID,
    label: TEXT,
    outside: {
      type: "boolean",
      description: "Whether people say so whom the statement is not about.",
    },
  },
} as const;

const READING = {
  type: "object",
  additionalProperties: false,
  required: ["level", "from", "label"],
  properties: {
    level: LEVEL,
    from: SHARE,
    orAtLeast: {
      type: "object",
      description: "Or where at least this share gave this answer or a better one.",
      additionalProperties: false,
      required: ["answer", "from"],
      properties: { answer: KEBAB_ID, from: SHARE },
    },
    label: TEXT,
  },
} as const;

/** The scale for lived. */
export const EXPERIENCE_SCHEMA = {
  type: "object",
  description: "The scale for I statements: how true it is for the people who answer.",
  additionalProperties: false,
  required: [
    "title",
    "target",
    "answers",
    "aside",
    "positive",
    "reading",
    "minimum",
    "groupMinimum",
    "floor",
    "confirms",
    "freshMonths",
  ],
  properties: {
    title: TEXT,
    target: LEVEL,
    answers: { type: "array", minItems: 2, items: ANSWER_WORD },
    aside: { type: "array", items: ASIDE_WORD },
    positive: { type: "array", minItems: 1, uniqueItems: true, items: KEBAB_ID },
    reading: { type: "array", minItems: 1, items: READING },
    agreedOnly: {
      type: "array",
      description: "Levels that counts never give: only a group can agree on them.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["level", "label"],
        properties: { level: LEVEL, label: TEXT },
      },
    },
    minimum: { ...COUNT, description: "Scored answers before counts give a level." },
    groupMinimum: { ...COUNT, description: "People before a group's agreed level counts." },
    floor: { ...COUNT, description: "No published count is below this." },
    confirms: {
      type: "object",
      description: "What it takes to confirm a promise as kept.",
      additionalProperties: false,
      required: ["lowerLimit", "asideAtMost", "groupPeople"],
      properties: { lowerLimit: SHARE, asideAtMost: SHARE, groupPeople: COUNT },
    },
    freshMonths: COUNT,
  },
} as const;

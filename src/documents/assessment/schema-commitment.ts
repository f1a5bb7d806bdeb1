import { PROMISE_OUTCOMES } from "../../domain/commitment-record.ts";
import { KEBAB_ID, TEXT } from "../schema-parts.ts";
import {
  AT_LEAST_ONE,
  FINGERPRINT,
  LEVEL_GIVEN,
  MEMBER_ID,
  RECORD_ID,
  SAID,
  WHOLE,
} from "./schema-parts.ts";

const LINK = {
  type: "object",
  description: "A piece of evidence as it bears on this commitment.",
  additionalProperties: false,
  required: ["id"],
  properties: {
    id: { ...RECORD_ID, description: "Its id in the register, under evidence." },
    yes: { ...WHOLE, description: "Counted: how many said yes." },
    of: { ...AT_LEAST_ONE, description: "Counted: out of how many." },
    shows: {
      ...LEVEL_GIVEN,
      description: "The level it shows, to lower what is worked out; it never raises it.",
    },
    note: TEXT,
  },
} as const;

const VIEW = {
  type: "object",
  description: "Another judgement, beside the council's and never over it. Kept for ever.",
  additionalProperties: false,
  required: ["by"],
  properties: {
    by: { ...MEMBER_ID, description: "Whose view: a member of the team." },
    said: SAID,
    reason: TEXT,
    agreed: {
      ...TEXT,
      description:
        "On the people's side, where they agreed to have their reason published: how they want to be described.",
    },
  },
} as const;

const CAUSE_GIVEN = {
  type: "object",
  additionalProperties: false,
  required: ["cause"],
  properties: {
    cause: { ...KEBAB_ID, description: "The id of one of the framework's causes." },
    answer: { ...TEXT, description: "The answer to the cause's follow-up question." },
  },
} as const;

const LAST_PROMISE = {
  type: "object",
  description: "What became of last year's promise.",
  additionalProperties: false,
  required: ["kept"],
  properties: { kept: { type: "string", enum: PROMISE_OUTCOMES }, why: TEXT },
} as const;

const QUESTION = {
  type: "object",
  description: "The answer to the director's question, on a critical commitment.",
  additionalProperties: false,
  required: ["answer"],
  properties: { answer: TEXT, by: MEMBER_ID },
} as const;

const LATER = {
  type: "object",
  description: "What was handed on, and to which member of the team.",
  additionalProperties: false,
  properties: {
    lastPromise: MEMBER_ID,
    causes: MEMBER_ID,
    needs: MEMBER_ID,
    actions: MEMBER_ID,
    question: MEMBER_ID,
  },
} as const;

/** What the file says of one commitment. */
export const COMMITMENT_SCHEMA = {
  type: "object",
  additionalProperties: false,
  properties: {
    said: SAID,
    reason: { ...TEXT, description: "Why; needed for not-applicable." },
    by: { ...MEMBER_ID, description: "Who answered: a member of the team." },
    asked: { ...FINGERPRINT, description: "The fingerprint of what was put to the team." },
    evidence: { type: "array", items: LINK },
    evidenceOpen: {
      type: "boolean",
      description:
        "true: the interview has not settled yet which evidence there is, and asks again.",
    },
    views: { type: "array", items: VIEW },
    reply: { ...TEXT, description: "The council's reply beneath a differing view." },
    causes: { type: "array", items: CAUSE_GIVEN, description: "Why the promise is not kept." },
    lastPromise: LAST_PROMISE,
    question: QUESTION,
    actions: { type: "array", items: RECORD_ID, description: "Ids of actions." },
    noAction: { ...TEXT, description: "Why there is no action." },
    notThisYear: { type: "boolean", description: "true: the follow-up is left to another year." },
    later: LATER,
    note: { ...TEXT, description: "For the team; never published." },
  },
} as const;

import { DATE, TEXT } from "../schema-parts.ts";

/** What a check before publication found and somebody accepted. */
export const PUBLISH_SCHEMA = {
  type: "object",
  description: "What is settled about publication.",
  additionalProperties: false,
  properties: {
    accepted: {
      type: "array",
      description: "Findings of mir publish-check that may be published all the same.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["code", "place", "found", "reason"],
        properties: {
          code: TEXT,
          place: { ...TEXT, description: "Where it stands, as mir publish-check names it." },
          found: { ...TEXT, description: "What it is, masked as mir publish-check prints it." },
          reason: { ...TEXT, description: "Why it may be published." },
        },
      },
    },
  },
} as const;

/** Who has checked the page in plain words. */
export const PLAIN_WORDS_SCHEMA = {
  type: "object",
  description:
    "Who checked the page that mir report --plain-words makes of this file. Until somebody has, the page is marked as a draft.",
  additionalProperties: false,
  required: ["checkedBy", "on"],
  properties: {
    checkedBy: {
      ...TEXT,
      description:
        "The person, or the group, that read the page and found its words plain. A fit checker is a person with a learning disability. An officer cannot check it in their place.",
    },
    on: {
      ...DATE,
      description: "When the page was checked. Check it again when the file changes.",
    },
  },
} as const;

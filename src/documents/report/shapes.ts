/** The parts that the report's schema is made of. Nothing in a report is left out: what is not given is null. */
export type Shape = Readonly<Record<string, unknown>>;

export const TEXT: Shape = { type: "string" };
export const FLAG: Shape = { type: "boolean" };
export const COUNT: Shape = { type: "integer", minimum: 0 };
export const LEVEL: Shape = { type: "integer", minimum: 0, maximum: 4 };
export const SHARE: Shape = { type: "number", minimum: 0, maximum: 1 };
export const DATE: Shape = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
export const FINGERPRINT: Shape = { type: "string", pattern: "^[0-9a-f]{16}$" };
/** A statement's words, whose they are, and ours beside them. */
export const STATEMENT_WORDS: Readonly<Record<"words" | "plain" | "wordsBy", Shape>> = {
  words: TEXT,
  plain: {
    description: "Our plain words, where `words` are the publisher's.",
    anyOf: [TEXT, { type: "null" }],
  },
  wordsBy: {
    description: "The publisher, where `words` are the publisher's.",
    anyOf: [TEXT, { type: "null" }],
  },
};
/** A reading: see `definitions`. */
export const READING: Shape = { $ref: "#/definitions/reading" };

/** An object with all of these and nothing else. */
export function object(properties: Readonly<Record<string, Shape>>, description?: string): Shape {
  return {
    type: "object",
    ...(description === undefined ? {} : { description }),
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  };
}

export function listOf(items: Shape, description?: string): Shape {
  return { type: "array", ...(description === undefined ? {} : { description }), items };
}

/** The same, or null where it is not given. */
export function orNull(shape: Shape, description?: string): Shape {
  return {
    ...(description === undefined ? {} : { description }),
    anyOf: [shape, { type: "null" }],
  };
}

export function oneOf(words: readonly string[]): Shape {
  return { type: "string", enum: words };
}

export function described(shape: Shape, description: string): Shape {
  return { ...shape, description };
}

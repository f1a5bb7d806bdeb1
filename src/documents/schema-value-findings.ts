import { nearest } from "./nearest.ts";
import { type Finding } from "./problem-at.ts";
import { type SchemaError } from "./schema-errors.ts";
import { typeInWords, valueInWords } from "./value-words.ts";

/** What to say of a value that a rule of a schema does not let stand, `name` being its key in words. */
export type ValueFinding = (error: SchemaError, name: string) => Finding;

/** By the schema rule that was broken. */
export const VALUE_FINDINGS: Readonly<Record<string, ValueFinding | undefined>> = {
  type: wrongType,
  enum: notOneOf,
  const: notOneOf,
  pattern: wrongForm,
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
  minItems: tooFew,
  minProperties: tooFew,
  uniqueItems: repeated,
};

function wrongType({ params, data }: SchemaError, name: string): Finding {
  const types = [params["type"]].flat().map(String);
  const wanted = types.map(typeInWords).join(" or ");
  if (data === null) {
    const message = `${name} has no value`;
    return { code: "schema/wrong-type", message, advice: `write ${wanted}, or take the key away` };
  }
  const message = `${name} must be ${wanted}, and is ${valueInWords(data)}`;
  return { code: "schema/wrong-type", message, advice: typeAdvice(types, data) };
}

function typeAdvice(types: readonly string[], data: unknown): string | undefined {
  const isPlain = typeof data === "number" || typeof data === "boolean";
  if (types.includes("string") && isPlain) return `put it in quotes: "${String(data)}"`;
  if (types.includes("array") && isShortText(data)) return `write [${data}]`;
  if (types.includes("boolean") && typeof data === "string") return "write true or false";
  const isNumber = typeof data === "string" && /^\d+$/.test(data);
  return isNumber ? "take the quotes away" : undefined;
}

/** Short enough to be written out again. */
function isShortText(data: unknown): data is string {
  return typeof data === "string" && data.length <= 60;
}

function notOneOf({ keyword, params, data }: SchemaError, name: string): Finding {
  const allowed = keyword === "const" ? [params["allowedValue"]] : params["allowedValues"];
  const words = [allowed].flat().map(String);
  const near = typeof data === "string" ? nearest(data, words) : undefined;
  const message = `${name} cannot be ${valueInWords(data)}`;
  const list = `write ${words.length === 1 ? "" : "one of "}${words.join(", ")}`;
  const advice = near === undefined ? list : `did you mean "${near}"?`;
  return { code: "schema/not-one-of", message, advice };
}

function wrongForm({ data }: SchemaError, name: string): Finding {
  const isBlank = typeof data === "string" && data.trim() === "";
  const message = isBlank ? `${name} has no text` : `${name} cannot be ${valueInWords(data)}`;
  return { code: "schema/wrong-form", message, advice: isBlank ? "write something" : undefined };
}

function outOfRange({ params, data }: SchemaError, name: string): Finding {
  const words: Readonly<Record<string, string | undefined>> = {
    ">=": "it must be at least",
    "<=": "it must be at most",
    ">": "it must be above",
    "<": "it must be below",
  };
  const comparison = words[String(params["comparison"])] ?? "it must be";
  const message = `${name} cannot be ${valueInWords(data)}`;
  return {
    code: "schema/out-of-range",
    message,
    advice: `${comparison} ${String(params["limit"])}`,
  };
}

function tooFew({ params }: SchemaError, name: string): Finding {
  const message = `${name} must hold at least ${String(params["limit"])}`;
  return { code: "schema/too-few", message };
}

function repeated({ data, params }: SchemaError, name: string): Finding {
  const items: readonly unknown[] = Array.isArray(data) ? data : [];
  const message = `${name} holds ${valueInWords(items[Number(params["i"])])} twice`;
  return { code: "schema/repeated", message, advice: "keep one of the two" };
}

/** A value that fits none of the forms that a schema allows, or breaks a rule that has no words of its own. */
export function noMatch({ data }: SchemaError, name: string): Finding {
  const message = `${name} cannot be ${valueInWords(data)}`;
  return { code: "schema/no-match", message };
}

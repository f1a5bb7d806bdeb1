import { type Path, type Problem } from "../domain/problem.ts";
import { type LocatedYaml } from "./located-yaml.ts";
import { nearest } from "./nearest.ts";
import { type Finding, problemAt, problemAtValue } from "./problem-at.ts";
import { foldErrors, pathOf, type SchemaError } from "./schema-errors.ts";
import { quoted, typeInWords, valueInWords } from "./value-words.ts";

/**
 * Turns what a compiled validator found into problems: one mistake, one message, at its place.
 * A schema says what to write in its own `errorMessage`, which editors show too.
 */
export function schemaProblems(
  errors: readonly SchemaError[],
  yaml: LocatedYaml,
): readonly Problem[] {
  const folded = foldErrors(errors);
  const misspelt = new Set(folded.map(misspeltKey));
  return folded
    .filter((error) => error.keyword !== "required" || !misspelt.has(missingKeyPointer(error)))
    .filter(({ keyword }) => !FOLLOWS_FROM_OTHERS.has(keyword))
    .map((error) => problemOf(error, yaml));
}

const FOLLOWS_FROM_OTHERS = new Set(["if", "propertyNames"]);

/** The key that an unknown one was meant to be, as a pointer: it is not missing as well. */
function misspeltKey(error: SchemaError): string | undefined {
  const near = error.keyword === "additionalProperties" ? meant(error) : undefined;
  return near === undefined ? undefined : `${error.instancePath}/${near}`;
}

function missingKeyPointer(error: SchemaError): string {
  return `${error.instancePath}/${missing(error)}`;
}

function problemOf(error: SchemaError, yaml: LocatedYaml): Problem {
  const path = pathOf(error);
  const { keyword, params } = error;
  const inKey = propertyName(error);
  if (inKey !== undefined) return problemAt(yaml, [...path, inKey], wrongKey(error, inKey));
  if (keyword === "additionalProperties")
    return problemAt(yaml, [...path, String(params["additionalProperty"])], unknownKey(error));
  if (keyword === "required") return problemAt(yaml, path, missingKey(error, path));
  return problemAtValue(yaml, path, valueFinding(error, path));
}

/** The key at fault, where an error comes from a rule about keys. */
function propertyName(error: SchemaError): string | undefined {
  const name: unknown = "propertyName" in error ? error.propertyName : undefined;
  return typeof name === "string" ? name : undefined;
}

function wrongKey(error: SchemaError, key: string): Finding {
  const message = `${quoted(key)} cannot be a key here`;
  return { code: "schema/wrong-key", message, advice: hintOf(error) };
}

function unknownKey(error: SchemaError): Finding {
  const near = meant(error);
  const known = knownKeys(error);
  const message = `${quoted(String(error.params["additionalProperty"]))} is not a key that is known here`;
  const list = known.length === 0 ? undefined : `the keys are ${known.join(", ")}`;
  const advice = near === undefined ? list : `did you mean "${near}"?`;
  return { code: "schema/unknown-key", message, advice };
}

function missingKey(error: SchemaError, path: Path): Finding {
  const key = missing(error);
  const message = `"${key}" is missing${path.length === 0 ? "" : ` from ${nameOf(path)}`}`;
  const properties = membersOf(membersOf(error.parentSchema)["properties"]);
  const hint = hintOf({ parentSchema: properties[key] });
  const advice = `add "${key}:"${hint === undefined ? " and its value" : `; ${hint}`}`;
  return { code: "schema/missing-key", message, advice };
}

function valueFinding(error: SchemaError, path: Path): Finding {
  const explain = VALUE_FINDINGS[error.keyword] ?? noMatch;
  const finding = explain(error, nameOf(path));
  return { ...finding, advice: hintOf(error) ?? finding.advice };
}

type ValueFinding = (error: SchemaError, name: string) => Finding;

const VALUE_FINDINGS: Readonly<Record<string, ValueFinding | undefined>> = {
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

function noMatch({ data }: SchemaError, name: string): Finding {
  const message = `${name} cannot be ${valueInWords(data)}`;
  return { code: "schema/no-match", message };
}

/** `"title"`, `item 2 of "keeps"`, `the file`. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (!/^\d+$/.test(String(last)) || path.length < 2) return `"${String(last)}"`;
  const parent = path.at(-2);
  return parent === "levels"
    ? `level ${String(last)}`
    : `item ${String(Number(last) + 1)} of "${String(parent)}"`;
}

function missing({ params }: SchemaError): string {
  return String(params["missingProperty"]);
}

/** The known key that an unknown one was most likely meant to be. */
function meant(error: SchemaError): string | undefined {
  return nearest(String(error.params["additionalProperty"]), knownKeys(error));
}

function knownKeys(error: SchemaError): readonly string[] {
  return Object.keys(membersOf(membersOf(error.parentSchema)["properties"]));
}

function hintOf({ parentSchema }: Pick<SchemaError, "parentSchema">): string | undefined {
  const hint = membersOf(parentSchema)["errorMessage"];
  return typeof hint === "string" ? hint : undefined;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

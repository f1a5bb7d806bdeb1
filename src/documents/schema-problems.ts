import { type Path, type Problem } from "../domain/problem.ts";
import { type LocatedYaml } from "./located-yaml.ts";
import { nearest } from "./nearest.ts";
import { type Finding, problemAt, problemAtValue } from "./problem-at.ts";
import { foldErrors, pathOf, type SchemaError } from "./schema-errors.ts";
import { noMatch, VALUE_FINDINGS } from "./schema-value-findings.ts";
import { quoted } from "../domain/words.ts";

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

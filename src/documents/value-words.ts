import { quoted } from "../domain/words.ts";

/** Says in words what a value of a file is, quoting it: `the number 12`, `the text "oak"`. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return `the text ${quoted(value)}`;
  if (typeof value === "number") return `the number ${String(value)}`;
  if (typeof value === "boolean") return `"${String(value)}" (yes or no)`;
  return Array.isArray(value) ? "a list" : "a group of keys";
}

/** Says in words what a JSON Schema type asks for. */
export function typeInWords(type: string): string {
  return TYPES.get(type) ?? type;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["integer", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a group of keys"],
  ["null", "nothing"],
]);

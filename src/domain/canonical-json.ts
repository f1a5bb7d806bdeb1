/** The texts of values that are within many others, worked out once. */
export type KnownTexts = ReadonlyMap<unknown, string>;

/** JSON with keys sorted by code unit, maps as objects, and nothing where a value is undefined. */
export function canonicalJson(value: unknown, known: KnownTexts = NONE_KNOWN): string {
  return textOf(value, { known, hasBlanks: true }) ?? "null";
}

/**
 * The same without what says nothing: no text, no record, no `false` that stands for a line left out. So a later version
 * of the tool, which knows of more that may be left out, finds the same in an old file.
 */
export function canonicalJsonWithoutBlanks(value: unknown): string {
  return textOf(value, { known: NONE_KNOWN, hasBlanks: false }) ?? "null";
}

interface Writing {
  readonly known: KnownTexts;
  /** Whether what says nothing is written too. */
  readonly hasBlanks: boolean;
}

const NONE_KNOWN: KnownTexts = new Map();

function textOf(value: unknown, writing: Writing): string | undefined {
  if (typeof value === "string") return JSON.stringify(value);
  const { known, hasBlanks } = writing;
  if (typeof value !== "object" || value === null)
    return value === false && !hasBlanks ? undefined : JSON.stringify(value);
  const text = known.get(value);
  if (text !== undefined) return text;
  return Array.isArray(value) ? textOfList(value, writing) : textOfRecord(value, writing);
}

function textOfList(items: readonly unknown[], writing: Writing): string | undefined {
  if (items.length === 0 && !writing.hasBlanks) return undefined;
  return `[${items.map((item) => textOf(item, writing) ?? "null").join()}]`;
}

function textOfRecord(value: object, writing: Writing): string | undefined {
  const record: Readonly<Record<string, unknown>> =
    value instanceof Map ? Object.fromEntries(value) : { ...value };
  let text = "";
  for (const key of Object.keys(record).toSorted()) {
    const member = textOf(record[key], writing);
    if (member === undefined) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${member}`;
  }
  return text === "" && !writing.hasBlanks ? undefined : `{${text}}`;
}

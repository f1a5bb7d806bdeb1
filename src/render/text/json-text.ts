/**
 * What JSON may hold as it is but a terminal would obey, or nobody could see: the last control characters, marks of
 * direction, and characters of no width that hide text.
 */
const UNSAFE =
  /[\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** A value as JSON over several lines, ended; what a terminal would obey is written as `\u009B`. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSAFE, escaped)}\n`;
}

/** By UTF-16 units, as JSON wants it. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, place) => character.charCodeAt(place));
  return units.map((unit) => `\\u${unit.toString(16).toUpperCase().padStart(4, "0")}`).join("");
}

/** A character that no file of ours may hold: it shows nothing, and can take over a terminal. */
export interface RefusedCharacter {
  /** Where it stands in the text, in UTF-16 units from 0. */
  readonly offset: number;
  /** `U+001B` */
  readonly name: string;
}

// Control characters (tab, line feed and carriage return apart), half of a surrogate pair, a byte order mark, and what Unicode keeps free.
const REFUSED =
  // eslint-disable-next-line no-control-regex -- finding them is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** What a text must have that holds one: a class alone is looked for several times as fast, and nearly no text has any of it. */
const SUSPECT =
  // eslint-disable-next-line no-control-regex -- finding them is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;

/** Whether a text may hold a refused character: false where there is none, for certain. */
export function isSuspect(text: string): boolean {
  return SUSPECT.test(text);
}

/** The first refused character at or after an offset; undefined where the text holds none. */
export function findRefusedCharacter(text: string, from: number): RefusedCharacter | undefined {
  const rest = from === 0 ? text : text.slice(from);
  const match = isSuspect(rest) ? REFUSED.exec(rest) : null;
  if (match === null) return undefined;
  const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { offset: from + match.index, name: `U+${code}` };
}

/** A text without its refused characters, and with one kind of line end: what somebody pastes must not make a file that cannot be read. */
export function withoutRefusedCharacters(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(new RegExp(REFUSED, "g"), "");
}

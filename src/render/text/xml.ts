/** Characters that XML 1.0 cannot hold, even escaped, or advises against. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu;

/**
 * Marks that make text read in another order than it is written, and characters of no width that hide text: kept, as
 * references that show.
 */
const UNSEEN =
  /[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** An element of XML, its attributes escaped; `content` is XML already. Empty content closes itself. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string,
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Text as the content of an element; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return escaped(text, /[&<>\r]/g);
}

function escaped(text: string, special: RegExp): string {
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(special, (character) => ENTITIES[character] ?? character)
    .replace(UNSEEN, (mark) => `&#${String(mark.codePointAt(0) ?? 0)};`);
}

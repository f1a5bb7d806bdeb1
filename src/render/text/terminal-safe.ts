/**
 * Everything that could move the cursor, recolour the screen, or make text read in another order than it
 * is written: control characters but tab and line feed, marks of writing direction, line and paragraph
 * separators, characters of no width that hide text, and halves of broken characters.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\uD800-\uDFFF]/gu;

/** The text with nothing in it that a terminal would obey: what is unsafe is shown as `<U+001B>`. Line ends and tabs stay. */
export function terminalSafe(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(UNSAFE, asCodePoint);
}

/** As `terminalSafe`, on one line: runs of line ends and tabs become a space. */
export function terminalSafeLine(text: string): string {
  return terminalSafe(text).replaceAll(/[\n\t]+/g, " ");
}

function asCodePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

import { wrapAnsi } from "fast-wrap-ansi";

/** How a paragraph is laid out. */
export interface Layout {
  readonly columns: number;
  /** Spaces before every line. */
  readonly indent: number;
}

/**
 * Letters of the Latin alphabets, digits and marks, with a space between two words: each is one column wide, whatever
 * stands beside it.
 */
const ONE_COLUMN_EACH = /^(?! )(?:[!-~£·À-ɏ–—‘’“”…]| (?=[^ ]))*$/;

/** A paragraph broken at spaces to fit, a link never. Ends with a line end. */
export function wrapped(text: string, { columns, indent }: Layout): string {
  const room = Math.max(20, columns - indent);
  const space = " ".repeat(indent);
  if (ONE_COLUMN_EACH.test(text)) return brokenByLetters(text, room, space);
  const lines = wrapAnsi(text.replaceAll(/\s+/g, " ").trim(), room, { hard: false }).split("\n");
  return `${lines.map((line) => `${space}${line}`.trimEnd()).join("\n")}\n`;
}

/** Text whose width is the number of its letters needs none of the library's measuring. A test holds that both break alike. */
function brokenByLetters(text: string, room: number, space: string): string {
  let written = "";
  let start = 0;
  while (text.length - start > room) {
    const fitting = text.lastIndexOf(" ", start + room);
    // A word that is longer than the line stands on one of its own.
    const end = fitting > start ? fitting : text.indexOf(" ", start);
    if (end === -1) break;
    written += `${space}${text.slice(start, end)}\n`;
    start = end + 1;
  }
  const last = text === "" ? "" : `${space}${text.slice(start)}`;
  return `${written}${last}\n`;
}

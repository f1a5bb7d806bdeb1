import { wrapAnsi } from "fast-wrap-ansi";

/** How a paragraph is laid out. */
export interface Layout {
  readonly columns: number;
  /** Spaces before every line. */
  readonly indent: number;
}

/** Letters of the Latin alphabets, digits and marks: each is one column wide, whatever stands beside it. */
const ONE_COLUMN_EACH = /^[ -~£·À-ɏ–—‘’“”…]*$/;

/** A paragraph broken at spaces to fit, a link never. Ends with a line end. */
export function wrapped(text: string, { columns, indent }: Layout): string {
  const room = Math.max(20, columns - indent);
  const space = " ".repeat(indent);
  const lines = linesOf(text.replaceAll(/\s+/g, " ").trim(), room);
  return `${lines.map((line) => `${space}${line}`.trimEnd()).join("\n")}\n`;
}

/** Text whose width is the number of its letters needs none of the library's measuring. A test holds that both break alike. */
function linesOf(text: string, room: number): readonly string[] {
  if (!ONE_COLUMN_EACH.test(text)) return wrapAnsi(text, room, { hard: false }).split("\n");
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(" ")) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || longer.length <= room) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line ?? ""];
}

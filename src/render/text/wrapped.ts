import wrapAnsi from "wrap-ansi";

/** How a paragraph is laid out. */
export interface Layout {
  readonly columns: number;
  /** Spaces before every line. */
  readonly indent: number;
}

/** A paragraph broken at spaces to fit, a link never. Ends with a line end. */
export function wrapped(text: string, { columns, indent }: Layout): string {
  const room = Math.max(20, columns - indent);
  const body = wrapAnsi(text.replaceAll(/\s+/g, " ").trim(), room, { hard: false });
  const space = " ".repeat(indent);
  const lines = body.split("\n").map((line) => `${space}${line}`.trimEnd());
  return `${lines.join("\n")}\n`;
}

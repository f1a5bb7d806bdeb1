import { xmlElement, xmlText } from "../render/text/xml.ts";

/** What a picture of a terminal shows. */
export interface Picture {
  readonly title: string;
  /** What somebody who cannot see it should know. */
  readonly description: string;
  /** What was typed. */
  readonly command: string;
  /** What came, line by line. */
  readonly lines: readonly string[];
}

const COLUMN = 8.5;
const LINE = 19;
const MARGIN = 20;
const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/**
 * A picture of a terminal whose text is text: it can be read aloud, searched and enlarged. It brings its own ground, so it
 * is as readable on a dark page as on a light one, and it fetches nothing.
 */
export function terminalPicture({ title, description, command, lines }: Picture): string {
  const all = [`$ ${command}`, ...lines];
  const columns = Math.max(...all.map((line) => line.length));
  const width = Math.ceil(columns * COLUMN) + 2 * MARGIN;
  const height = all.length * LINE + 2 * MARGIN;
  const text = {
    style: "white-space:pre",
    fill: "#f0f3f6",
    "font-size": "14",
    "font-family": FONT,
  };
  const parts = [
    xmlElement("title", { id: "title" }, xmlText(title)),
    xmlElement("desc", { id: "description" }, xmlText(description)),
    xmlElement("rect", { ...size(width, height), rx: "8", fill: "#1b1f24" }, ""),
    xmlElement("g", text, `\n${all.flatMap(row).join("\n")}\n`),
  ];
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    ...size(width, height),
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: "img",
    "aria-labelledby": "title description",
  };
  return `${xmlElement("svg", frame, `\n${parts.join("\n")}\n`)}\n`;
}

function row(line: string, index: number): readonly string[] {
  const y = MARGIN + (index + 1) * LINE - 5;
  return line === ""
    ? []
    : [
        xmlElement(
          "text",
          { "xml:space": "preserve", x: String(MARGIN), y: String(y) },
          xmlText(line),
        ),
      ];
}

function size(width: number, height: number) {
  return { width: String(width), height: String(height) };
}

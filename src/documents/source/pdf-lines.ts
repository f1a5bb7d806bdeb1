import { type SourceBlock } from "../../domain/wording/source-block.ts";
import { blocksOfText } from "./read-text.ts";

/** A piece of text as it stands on a page: its base line from the foot of the page, in points, and its height. */
export interface PdfText {
  readonly text: string;
  readonly y: number;
  readonly height: number;
  readonly endsLine: boolean;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

/** The lines of a page, in the order that its text was written. */
export function pdfLines(texts: readonly PdfText[]): readonly PdfLine[] {
  const lines: PdfText[][] = [[]];
  for (const text of texts) {
    lines.at(-1)?.push(text);
    if (text.endsLine) lines.push([]);
  }
  return lines.map(lineFrom).filter(({ text }) => text.trim() !== "");
}

function lineFrom(texts: readonly PdfText[]): PdfLine {
  const visible = texts.filter(({ text }) => text !== "");
  return {
    text: visible.map(({ text }) => text).join(""),
    y: visible[0]?.y ?? 0,
    height: Math.max(0, ...visible.map(({ height }) => height)),
  };
}

/** The text of a document's pages: what is repeated at the head or foot of pages is left out, larger lines are headings. */
export function blocksOfPdf(pages: readonly (readonly PdfLine[])[]): readonly SourceBlock[] {
  const running = runningLines(pages);
  const lines = pages.flatMap((page) => page.filter((line) => !running.has(line)));
  const body = middleOf(
    lines.flatMap(({ text, height }) => Array<number>(text.length).fill(height)),
  );
  return lines.flatMap((line, index): readonly SourceBlock[] => {
    if (line.height > body * 1.15) return [{ kind: "heading", text: line.text.trim() }];
    const before = lines[index - 1];
    const isFar = before !== undefined && Math.abs(before.y - line.y) > body * 1.9;
    const isBelow = before !== undefined && before.y > line.y;
    const kind = isFar && isBelow ? "paragraph" : "line";
    return blocksOfText(line.text).map((block) =>
      block.kind === "item" ? block : { ...block, kind },
    );
  });
}

/** Lines at the head or the foot of three pages or more that differ by a number at most, and bare page numbers. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const edges = pages.map((page) => [...new Set([...page.slice(0, 2), ...page.slice(-2)])]);
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const line of new Set(edge.map(withoutNumbers)))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  return new Set(
    edges.flatMap((edge) =>
      edge.filter((line) => {
        const words = withoutNumbers(line);
        return /^(?:page )?#(?: (?:of|\/) #)?$/i.test(words) || (counts.get(words) ?? 0) >= 3;
      }),
    ),
  );
}

function withoutNumbers({ text }: PdfLine): string {
  return text.trim().replaceAll(/\d+/g, "#").replaceAll(/\s+/g, " ");
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

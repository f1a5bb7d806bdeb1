import { Parser } from "htmlparser2";
import { type BlockKind, type SourceBlock } from "../../domain/wording/source-block.ts";
import { decodeSource } from "./decode-source.ts";
import { parseInParts } from "./parse-in-parts.ts";
import { type Reading, unreadable } from "./reading.ts";
import { unzipOne } from "./unzip-one.ts";

/** The most that a Word file's text may unpack to, in bytes: a thousand pages are a tenth of it. */
const MOST_UNPACKED = 40 * 1024 * 1024;

/** The text of a Word file: its paragraphs, list items and tables, without what was deleted in it. */
export function readDocxSource(bytes: Uint8Array): Reading {
  const found = unzipOne(bytes, /^word\/document\d*[.]xml$/, MOST_UNPACKED);
  switch (found.kind) {
    case "too-large":
      return unreadable({
        code: "source/too-long",
        message: "the file unpacks to more than 40 MB of text, which no document of this kind does",
        advice: "save the pages with the statements as a file of their own",
      });
    case "encrypted":
      return unreadable({
        code: "source/encrypted",
        message: "the file is locked with a password",
        advice: "save a copy without a password",
      });
    case "damaged":
      return notWord("this Word file is damaged");
    case "missing":
      return notWord(otherPackage(found.names));
    case "found":
      return readDocument(decodeSource(found.bytes));
  }
}

function notWord(message: string): Reading {
  const advice = "open it in its own program, and save it as a Word file (.docx) or as CSV";
  return unreadable({ code: "source/not-what-it-says", message, advice });
}

function otherPackage(names: readonly string[]): string {
  if (names.some((name) => name.startsWith("xl/")))
    return "this is a workbook, and not a Word file";
  if (names.some((name) => name.startsWith("ppt/")))
    return "this is a set of slides, and not a Word file";
  if (names.includes("content.xml")) return "this is an OpenDocument file, and not a Word file";
  return "this is a zip file, and not a Word file";
}

function readDocument(xml: string): Reading {
  const document = startDocument();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        openTag(document, name, attributes["w:val"]);
      },
      ontext: (text) => {
        if (document.isInText) addText(document, text);
      },
      onclosetag: (name, isImplied) => {
        closeTag(document, name, isImplied);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const isRead = parseInParts(parser, xml, () => document.depth);
  if (!isRead || !document.isWhole) return notWord("this Word file is damaged");
  return { ok: true, blocks: document.blocks, language: undefined };
}

/** What stands in a paragraph twice, or was taken away from it. */
const SKIPPED = new Set(["mc:Fallback", "w:moveFrom", "w:del", "w:instrText"]);

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["w:tab", " "],
  ["w:noBreakHyphen", "-"],
  ["w:softHyphen", "\u00AD"],
]);

interface Paragraph {
  readonly lines: string[];
  kind: BlockKind | undefined;
}

/** How far a document has been read. */
interface Document {
  readonly blocks: SourceBlock[];
  /** Those that are open, the innermost last: a text box is a paragraph within a paragraph. */
  readonly paragraphs: Paragraph[];
  depth: number;
  cells: number;
  skipped: number;
  isInText: boolean;
  isWhole: boolean;
}

function startDocument(): Document {
  return {
    blocks: [],
    paragraphs: [],
    depth: 0,
    cells: 0,
    skipped: 0,
    isInText: false,
    isWhole: false,
  };
}

function openTag(document: Document, name: string, value: string | undefined): void {
  document.depth += 1;
  if (SKIPPED.has(name)) document.skipped += 1;
  if (name === "w:tc") document.cells += 1;
  if (name === "w:t") document.isInText = true;
  if (name === "w:p") document.paragraphs.push({ lines: [""], kind: undefined });
  const paragraph = document.paragraphs.at(-1);
  if (paragraph === undefined) return;
  paragraph.kind ??= kindBy(name, value);
  if (name === "w:br" || name === "w:cr") paragraph.lines.push("");
  addText(document, CHARACTERS.get(name) ?? "");
}

function closeTag(document: Document, name: string, isImplied: boolean): void {
  document.depth -= 1;
  if (SKIPPED.has(name)) document.skipped -= 1;
  if (name === "w:tc") document.cells -= 1;
  if (name === "w:t") document.isInText = false;
  if (name === "w:p") closeParagraph(document);
  if (name === "w:document") document.isWhole = !isImplied;
}

function addText({ paragraphs, skipped }: Document, text: string): void {
  const lines = paragraphs.at(-1)?.lines;
  if (skipped === 0 && lines !== undefined) lines.push((lines.pop() ?? "") + text);
}

function closeParagraph({ paragraphs, blocks, cells }: Document): void {
  const paragraph = paragraphs.pop();
  const first = paragraph?.kind ?? (cells > 0 ? "cell" : "paragraph");
  for (const [index, line] of (paragraph?.lines ?? []).entries())
    if (line.trim() !== "") blocks.push({ kind: index === 0 ? first : "line", text: line });
}

/** What a paragraph is by its style, its level in the outline, or its numbering. */
function kindBy(name: string, value: string | undefined): BlockKind | undefined {
  if (name === "w:pStyle" && /^(?:heading|title|subtitle)/i.test(value ?? "")) return "heading";
  if (name === "w:outlineLvl") return "heading";
  if (name === "w:numPr") return "item";
  return undefined;
}

import { decodeSource } from "./decode-source.ts";
import { type Reading, unreadable } from "./reading.ts";
import { type SourceKind, sourceKindOf } from "./source-kind.ts";

/** Bytes above which a source of text is not read; documents with pictures may be larger. */
const LARGEST_TEXT = 10 * 1024 * 1024;

/** The most words: a list of statements has a few thousand, a long guide some tens of thousands. */
const MOST_WORDS = 60_000;

/** Reads a file that holds the publisher's words, whatever kind it is. Only the parser for its kind is loaded. */
export async function readSource(name: string, bytes: Uint8Array): Promise<Reading> {
  const found = sourceKindOf(name, bytes);
  if (!found.ok) return unreadable(found.finding);
  const isDocument = found.kind === "docx" || found.kind === "pdf";
  if (!isDocument && bytes.length > LARGEST_TEXT)
    return tooLong("this text has more than 10 MB, and a list of statements has far less");
  const reading = await readKind(found.kind, bytes).catch(tooDeep);
  if (!reading.ok) return reading;
  const words = reading.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  if (words > MOST_WORDS)
    return tooLong(`there are ${String(words)} words in it, and a list of statements has far less`);
  if (reading.blocks.length > 0) return reading;
  return unreadable({ code: "source/no-text", message: "there is no text in this file" });
}

/** A parser that goes as deep as what it reads comes to the end of its stack. */
function tooDeep(error: unknown): Reading {
  if (!(error instanceof RangeError)) throw error;
  return unreadable({
    code: "source/not-what-it-says",
    message: "the lists or quotations in this file stand too deep within each other",
    advice: "copy the statements into a text file, one a line",
  });
}

function tooLong(message: string): Reading {
  const advice = "save the part with the statements as a file of its own";
  return unreadable({ code: "source/too-long", message, advice });
}

async function readKind(kind: SourceKind, bytes: Uint8Array): Promise<Reading> {
  switch (kind) {
    case "html":
      return (await import("./read-html.ts")).readHtmlSource(bytes);
    case "markdown": {
      const { blocksOfMarkdown } = await import("./read-markdown.ts");
      return { ok: true, blocks: blocksOfMarkdown(decodeSource(bytes)), language: undefined };
    }
    case "csv":
      return (await import("./read-csv.ts")).readCsvSource(decodeSource(bytes));
    case "text": {
      const { blocksOfText } = await import("./read-text.ts");
      return { ok: true, blocks: blocksOfText(decodeSource(bytes)), language: undefined };
    }
    case "docx":
      return (await import("./read-docx.ts")).readDocxSource(bytes);
    case "pdf":
      return (await import("./read-pdf.ts")).readPdfSource(bytes);
    case "mhtml":
      return unreadable({
        code: "source/other-kind",
        message: "this is a web page saved as a single file (MHTML)",
        advice: 'save the page again as "Webpage, HTML only"',
      });
  }
}

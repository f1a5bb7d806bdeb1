import { getDocument } from "unpdf/pdfjs";
import { isPdfBomb } from "./pdf-bomb.ts";
import { type Finding } from "../problem-at.ts";
import { blocksOfPdf, type PdfLine, type PdfText, pdfLines } from "./pdf-lines.ts";
import { type Reading, unreadable } from "./reading.ts";

/** The most pages that are read. */
const MOST_PAGES = 300;

/** Nothing is run, drawn, or said on the streams. */
const QUIET = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
  enableXfa: false,
} as const;

type Pdf = Awaited<ReturnType<typeof getDocument>["promise"]>;

/** The text of a PDF file, line by line. Nothing in it is run, and no picture is drawn. */
export async function readPdfSource(bytes: Uint8Array): Promise<Reading> {
  if (isPdfBomb(bytes)) return unreadable(tooMuch());
  try {
    // The library takes the bytes as its own, and no `Buffer`, so it is given a copy.
    const pdf = await getDocument({ data: new Uint8Array(bytes), ...QUIET }).promise;
    try {
      return await readPages(pdf);
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    return unreadable(findingFor(error));
  }
}

async function readPages(pdf: Pdf): Promise<Reading> {
  if (pdf.numPages > MOST_PAGES) return unreadable(tooManyPages(pdf.numPages));
  const pages: (readonly PdfLine[])[] = [];
  let pieces = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    // One after the other: no more than one page is held at a time.
    // oxlint-disable-next-line no-await-in-loop
    const texts = await textsOf(pdf, number, MOST_PIECES - pieces);
    pieces += texts.length;
    if (pieces >= MOST_PIECES) return unreadable(tooMuch());
    pages.push(pdfLines(texts));
  }
  const blocks = blocksOfPdf(pages);
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < LEAST_LETTERS * pdf.numPages) return unreadable(onlyPictures());
  return { ok: true, blocks, language: undefined };
}

/** A page number and a line at the foot are no text of a page. */
const LEAST_LETTERS = 15;

/** The most pieces of text: a page has a few hundred. */
const MOST_PIECES = 100_000;

/** The pieces of a page's text as they come, and no more than `most` of them. */
async function textsOf(pdf: Pdf, number: number, most: number): Promise<readonly PdfText[]> {
  const page = await pdf.getPage(number);
  const reader = page.streamTextContent().getReader();
  const texts: PdfText[] = [];
  while (texts.length < most) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read part by part
    const part: { readonly done: boolean; readonly value?: TextPart | undefined } =
      await reader.read();
    if (part.done) break;
    texts.push(...(part.value?.items ?? []).flatMap(textFrom));
  }
  if (texts.length >= most) await reader.cancel(new Error("enough was read"));
  page.cleanup();
  return texts.slice(0, most);
}

interface TextPart {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

function textFrom(item: Readonly<Record<string, unknown>>): readonly PdfText[] {
  const { str, transform, height, hasEOL } = item;
  if (typeof str !== "string" || !Array.isArray(transform)) return [];
  return [
    { text: str, y: Number(transform[5] ?? 0), height: Number(height), endsLine: hasEOL === true },
  ];
}

function tooMuch(): Finding {
  return {
    code: "source/too-long",
    message: "there is more text in this PDF file than any list of statements has",
    advice: "save the pages with the statements as a file of their own",
  };
}

function tooManyPages(pages: number): Finding {
  return {
    code: "source/too-long",
    message: `the file has ${String(pages)} pages, and no more than ${String(MOST_PAGES)} are read`,
    advice: "save the pages with the statements as a file of their own",
  };
}

function onlyPictures(): Finding {
  return {
    code: "source/no-text",
    message: "there is no text in this PDF file: its pages are pictures, as a scanner makes them",
    advice: "run text recognition (OCR) on it, or use the web page or the Word file",
  };
}

function findingFor(error: unknown): Finding {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException")
    return {
      code: "source/encrypted",
      message: "this PDF file is locked with a password",
      advice: "open it, and print or save it to a new PDF without a password",
    };
  return {
    code: "source/not-what-it-says",
    message: "this PDF file is damaged, or is not a PDF file",
    advice: "open it in its own program and save it again",
  };
}

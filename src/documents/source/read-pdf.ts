import { getDocument } from "unpdf/pdfjs";
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
  try {
    // The library takes the bytes as its own, so it is given a copy.
    const pdf = await getDocument({ data: bytes.slice(), ...QUIET }).promise;
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
  for (let number = 1; number <= pdf.numPages; number += 1) {
    // One after the other: no more than one page is held at a time.
    // oxlint-disable-next-line no-await-in-loop
    pages.push(pdfLines(await textsOf(pdf, number)));
  }
  const blocks = blocksOfPdf(pages);
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < LEAST_LETTERS * pdf.numPages) return unreadable(onlyPictures());
  return { ok: true, blocks, language: undefined };
}

/** A page number and a line at the foot are no text of a page. */
const LEAST_LETTERS = 15;

async function textsOf(pdf: Pdf, number: number): Promise<readonly PdfText[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item): PdfText[] => {
    if (!("str" in item)) return [];
    const transform: readonly unknown[] = item.transform;
    const y = Number(transform[5] ?? 0);
    return [{ text: item.str, y, height: item.height, endsLine: item.hasEOL }];
  });
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

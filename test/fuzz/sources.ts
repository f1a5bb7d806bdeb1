import * as fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { docxOf, pdfOf } from "../support/made-documents.ts";
import { ORCHARD, ORCHARD_STATEMENTS, orchardPage } from "../support/orchard.ts";
import { anyTextChanges, changedText } from "./mutate.ts";

const LINES = ORCHARD.flatMap(({ title, statements }) => [
  title,
  ...statements.map(({ official }) => `• ${official}`),
]);

/** The kinds of file that words are taken from, by the ending of their names. */
export const SOURCES = ["html", "txt", "md", "csv", "docx", "pdf"] as const;

/** What words are taken from, as text, by the ending of the file's name. */
const TEXTS: Readonly<Record<string, string>> = {
  html: orchardPage(),
  txt: LINES.join("\r\n"),
  md: LINES.map((line) => line.replace("•", "*")).join("\n"),
  csv: ORCHARD_STATEMENTS.map(({ official }) => `"${official.replaceAll('"', '""')}"`).join("\n"),
};

const DOCX = docxOf(LINES);
const PDF = pdfOf([LINES.slice(0, 3), LINES.slice(3)]);

const anyLatin = anyTextChanges.map((changes) => (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes).toString("latin1");
  return Buffer.from(changedText(text, changes), "latin1");
});

/** Files of a kind that words are taken from, with things wrong in them; some are really of another kind. */
export function anySource(ending: (typeof SOURCES)[number]): fc.Arbitrary<Uint8Array> {
  if (ending === "pdf") return broken(PDF);
  if (ending === "docx")
    return fc.oneof(
      { weight: 1, arbitrary: broken(DOCX) },
      { weight: 3, arbitrary: anyTextChanges.map((changes) => changedDocx(changes)) },
    );
  const text = TEXTS[ending] ?? "";
  return fc.oneof(
    {
      weight: 8,
      arbitrary: anyTextChanges.map((changes) => Buffer.from(changedText(text, changes))),
    },
    { weight: 1, arbitrary: broken(Buffer.from(text)) },
    { weight: 1, arbitrary: fc.constantFrom(Buffer.from(DOCX), Buffer.from(PDF)) },
    { weight: 1, arbitrary: fc.constant(Buffer.from(`\uFEFF${text}`, "utf16le")) },
  );
}

const LISTS = [
  "# Moving about\n- I can get a bus that I can board.\n- I know when the bus comes.\n\n# Being heard\n1. We read every letter.\n",
  'Statement,Theme,Kind\nI can get a bus.,Moving about,I\n"Nobody hurries me, on or off the bus.",Moving about,I\nWe read letters.,Being heard,We\n',
];

/** Lists that a framework is made of, with things wrong in them. */
export const anyList: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.constantFrom(...LISTS), anyTextChanges)
  .map(([text, changes]) => Buffer.from(changedText(text, changes)));

/** Bytes that went wrong on the way; a `Buffer`, as a file that is really read is. */
function broken(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  return anyLatin.map((change) => Buffer.from(change(bytes)));
}

/** A Word file whose wrapping is whole and whose text is not. */
function changedDocx(changes: Parameters<typeof changedText>[1]): Uint8Array {
  const parts = unzipSync(DOCX);
  const text = Buffer.from(parts["word/document.xml"] ?? []).toString("utf8");
  return Buffer.from(
    zipSync({ ...parts, "word/document.xml": strToU8(changedText(text, changes)) }),
  );
}

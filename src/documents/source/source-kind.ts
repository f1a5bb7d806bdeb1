import { type Finding } from "../problem-at.ts";

/** The kinds of file that words are taken from. */
export const SOURCE_KINDS = ["html", "mhtml", "markdown", "csv", "text", "docx", "pdf"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The endings of file names, in small letters, and what they say of the file. */
export const KIND_OF_ENDING: ReadonlyMap<string, SourceKind> = new Map([
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["mht", "mhtml"],
  ["mhtml", "mhtml"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["csv", "csv"],
  ["tsv", "csv"],
  ["txt", "text"],
  ["text", "text"],
  ["docx", "docx"],
  ["pdf", "pdf"],
]);

/** A file's kind, or why it is none that can be read. */
export type KindFound =
  | { readonly ok: true; readonly kind: SourceKind }
  | { readonly ok: false; readonly finding: Finding };

/** Says what a file is by its first bytes and, where those leave it open, by the ending of its name. */
export function sourceKindOf(name: string, bytes: Uint8Array): KindFound {
  const ending = /[.]([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (bytes.length === 0) return refused("source/no-text", "the file is empty");
  const found = kindByBytes(start);
  return (
    otherKind(start, ending) ??
    otherThanNamed(ending, found) ??
    (found === undefined ? textKind(ending, start, bytes) : { ok: true, kind: found })
  );
}

/** A file that is named as a document, and is not one. */
function otherThanNamed(ending: string, found: SourceKind | undefined): KindFound | undefined {
  if (ending === "docx" && found !== "docx") return notWhatItSays("a Word file (.docx)");
  if (ending === "pdf" && found !== "pdf") return notWhatItSays("a PDF file");
  return undefined;
}

function textKind(ending: string, start: string, bytes: Uint8Array): KindFound {
  if (isBinary(bytes)) return refused("source/binary", "this is neither text nor a document");
  const kind = KIND_OF_ENDING.get(ending) ?? (looksLikeHtml(start) ? "html" : "text");
  return { ok: true, kind };
}

function kindByBytes(start: string): SourceKind | undefined {
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) return "docx";
  if (/^(?:From: |MIME-Version: |Subject: )/im.test(start) && /multipart\/related/i.test(start))
    return "mhtml";
  return undefined;
}

function looksLikeHtml(start: string): boolean {
  return /<(?:!doctype html|html|head|body)\b/i.test(start);
}

/** Kinds that are known by their first bytes, and what to do instead. */
function otherKind(start: string, ending: string): KindFound | undefined {
  if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) return oldOffice(ending);
  if (start.startsWith("{\\rtf"))
    return refused(
      "source/other-kind",
      "this is rich text (RTF)",
      "save it as a Word file (.docx)",
    );
  return undefined;
}

/** Before 2007 every Office file looked like this; now those with a password do. */
function oldOffice(ending: string): KindFound {
  if (/^(?:docx|xlsx)$/.test(ending))
    return refused(
      "source/encrypted",
      "the file is locked with a password",
      "open it in Word, take the password away, and save a copy",
    );
  return refused(
    "source/other-kind",
    "this is an Office file of the old kind",
    "open it, and save it as a Word file (.docx), or a workbook as CSV",
  );
}

/** A zero byte, in what is not UTF-16, never stands in text. */
function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  const start = bytes.subarray(0, 4096);
  const strange = start.filter((byte) => byte === 0 || (byte < 32 && !SPACES.has(byte))).length;
  return strange > start.length / 200;
}

/** Tab, line feed, vertical tab, form feed, carriage return and escape. */
const SPACES: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 27]);

function notWhatItSays(kind: string): KindFound {
  return refused(
    "source/not-what-it-says",
    `its name says that this is ${kind}, and it is not one`,
    "open it in its own program and save it again, or correct the ending of its name",
  );
}

function refused(code: Finding["code"], message: string, advice?: string): KindFound {
  return { ok: false, finding: { code, message, advice } };
}

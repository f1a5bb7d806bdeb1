import { strToU8, zipSync } from "fflate";

/** The bytes of a Word file with these paragraphs, each given as XML or as plain text. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((one) =>
    one.startsWith("<w:")
      ? one
      : `<w:p><w:r><w:t xml:space="preserve">${escaped(one)}</w:t></w:r></w:p>`,
  );
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(document),
  });
}

/** A PDF file with these pages of lines, as plain a file as there can be. Letters of Windows' Western Europe only. */
export function pdfOf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, index) => `${String(4 + index * 2)} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  for (const lines of pages) {
    const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, "\\$&")}) Tj 0 -14 Td`);
    const stream = `BT /F1 11 Tf 40 760 Td ${shown.join("\n")} ET`;
    const contents = objects.length + 2;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(contents)} 0 R >>`,
      `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
    );
  }
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${table}trailer << /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(text.length)}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => WESTERN.get(letter) ?? letter.charCodeAt(0));
}

const WESTERN: ReadonlyMap<string, number> = new Map([
  ["“", 0x93],
  ["”", 0x94],
  ["’", 0x92],
  ["–", 0x96],
  ["•", 0x95],
]);

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

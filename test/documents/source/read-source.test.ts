import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSource } from "../../../src/documents/source/read-source.ts";
import { docxOf } from "../../support/made-documents.ts";

async function blocksOf(name: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const reading = await readSource(name, bytes);
  return reading.ok
    ? reading.blocks.map(({ kind, text }) => `${kind}: ${text}`)
    : reading.finding.code;
}

function cell(text: string): string {
  return `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
}

describe("readSource", () => {
  it("reads a page without its menus, scripts and dialogs, and hidden panels with the rest", async () => {
    const page = `<html lang="en"><body><nav>Menu</nav><main><h2>Gates</h2>
      <div style="display:none"><ul><li>I can get<br>through.</li></ul></div></main>
      <script>alert("We")</script><div role="dialog">We use cookies.</div><footer>Us</footer></body></html>`;
    expect(await blocksOf("page.html", page)).toEqual([
      "heading: Gates",
      "item: I can get",
      "line: through.",
    ]);
  });

  it("reads a page in an older encoding, and text in UTF-16", async () => {
    const western = Uint8Array.from(
      '<meta charset="windows-1252"><p>It\u0092s dry.</p>',
      (letter) => letter.charCodeAt(0),
    );
    expect(await blocksOf("old.htm", western)).toEqual(["paragraph: It’s dry."]);
    const wide = Buffer.from("\uFEFFWe dig.", "utf16le");
    expect(await blocksOf("notes.txt", wide)).toEqual(["paragraph: We dig."]);
  });

  it("reads headings, items, cells and what is left of deletions in a Word file", async () => {
    const heading =
      '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Gates</w:t></w:r></w:p>';
    const item =
      "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>I can </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:r><w:t>get in.</w:t></w:r></w:p>";
    const table = `<w:tbl><w:tr>${cell("We open")}${cell("the gate.")}</w:tr></w:tbl>`;
    expect(await blocksOf("list.docx", docxOf([heading, item, table]))).toEqual([
      "heading: Gates",
      "item: I can get in.",
      "cell: We open",
      "cell: the gate.",
    ]);
  });

  it("puts the short cells of a row first, whichever column they stand in", async () => {
    expect(await blocksOf("list.csv", "We keep the gate open.;Gates;We\n")).toEqual([
      "cell: We",
      "cell: Gates",
      "cell: We keep the gate open.",
    ]);
  });

  it("takes the signs of Markdown away, and knows its headings and tables", async () => {
    const text =
      "# Gates\n\n- We *keep* the [gate](x) open,\n  all year.\n\n| A | B |\n|---|---|\n| We dig | wells. |\n";
    expect(await blocksOf("list.md", text)).toEqual([
      "heading: Gates",
      "item: We keep the gate open,",
      "line: all year.",
      "cell: A",
      "cell: B",
      "cell: We dig",
      "cell: wells.",
    ]);
  });

  it.each([
    [
      "bomb.docx",
      zipSync({ "word/document.xml": new Uint8Array(45 * 1024 * 1024).fill(97) }),
      "source/too-long",
    ],
    ["book.docx", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "source/not-what-it-says"],
    ["half.docx", docxOf(["We dig."]).subarray(0, 120), "source/not-what-it-says"],
    ["deep.html", "<div>".repeat(100_000), "source/not-what-it-says"],
    ["long.txt", "We dig. ".repeat(40_000), "source/too-long"],
    ["notes.rtf", "{\\rtf1 We dig.}", "source/other-kind"],
    ["spaces.txt", " \n\n ", "source/no-text"],
  ])("refuses %s", async (name, content, code) => {
    expect(await blocksOf(name, content)).toBe(code);
  });
});

import { expect, it } from "vitest";
import { decodeText, LARGEST_TEXT } from "../../src/documents/decode-text.ts";

function outcome(bytes: Uint8Array): string {
  const decoded = decodeText(bytes, "garden.yaml");
  if (decoded.ok) return decoded.value;
  return decoded.problems
    .map(({ code, at }) => `${String(at.line)}:${String(at.column)} ${code}`)
    .join();
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

it.each([
  ["UTF-8", new TextEncoder().encode("tree: 🌳\r\n"), "tree: 🌳\r\n"],
  ["a byte order mark, and drops it", new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), "a"],
  ["no bytes at all", new Uint8Array(), ""],
])("reads %s", (_, bytes, expected) => {
  expect(outcome(bytes)).toBe(expected);
});

it.each([
  ["UTF-16 with a mark", utf16("\uFEFFtree: oak\n"), "1:1 text/utf-16"],
  ["UTF-16 the other way round", utf16("\uFEFFtree: oak\n").toReversed(), "1:1 text/utf-16"],
  ["UTF-16 without a mark", utf16("tree: oak\nage: 12\n"), "1:1 text/utf-16"],
  ["a binary file", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 9]), "1:1 text/binary"],
  ["Latin-1", new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x0a]), "2:2 text/not-utf-8"],
  ["more than 5 MB", new Uint8Array(LARGEST_TEXT + 1), "1:1 text/too-large"],
])("refuses %s", (_, bytes, expected) => {
  expect(outcome(bytes)).toBe(expected);
});

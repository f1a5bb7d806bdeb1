import type { Link, Nodes, Strong } from "mdast";
import { type AddressOf } from "./anchors.ts";

/** Letters of the Latin alphabets, digits and marks that mean nothing in Markdown, wherever they stand in a line. */
const PLAIN = /^[A-Za-z0-9 ,.;:'"“”‘’()/%£?–À-ɏ-]+$/;
const BEGINS_A_LINE = /^(?:[A-Za-z“]|[0-9]+ [A-Za-z])/;
/** Strong text that git hosts take for strong whatever stands beside it, and the same but for a letter after it. */
const LETTERS_AT_ENDS = /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/;
const LETTER_AT_START = /^[A-Za-z0-9](?:.*\S)?$/;
/** A heading of the report, a file beside it, or an address on the web, without a mark that means something. */
const PLAIN_TARGET = /^(?:#[a-z0-9_-]+|(?:https?:\/\/)?[A-Za-z0-9][A-Za-z0-9./-]*)$/;

/** Writes the parts of a line between two characters; undefined where the library has to. */
export type WritePlainly = (
  children: readonly Nodes[],
  before: string,
  after: string,
) => string | undefined;

/**
 * Writes plain lines: sentences, strong words and links to headings, of which a report has thousands, and each of which
 * would cost the library fifty searches. A test holds that the library writes the same.
 */
export function plainWriter(addressOf: AddressOf): WritePlainly {
  return (children, before, after) => {
    let written = "";
    let place = 0;
    for (const child of children) {
      place += 1;
      const next = children[place];
      const ahead = written === "" ? before : written.slice(-1);
      const behind = next === undefined ? after : firstOf(next);
      const piece =
        child.type === "link" ? linkPiece(child, addressOf) : pieceOf(child, ahead, behind);
      if (piece === undefined) return undefined;
      written += piece;
    }
    return written;
  };
}

function firstOf(node: Nodes): string {
  if (node.type === "text") return node.value.slice(0, 1);
  return node.type === "strong" ? "*" : "[";
}

function pieceOf(node: Nodes, before: string, after: string): string | undefined {
  if (node.type === "text") return isPlain(node.value, before, after) ? node.value : undefined;
  return node.type === "strong" ? strongPiece(node, after) : undefined;
}

function isPlain(text: string, before: string, after: string): boolean {
  if (!PLAIN.test(text) || before === "]") return false;
  if (isLineEnd(before) && !BEGINS_A_LINE.test(text)) return false;
  return !(isLineEnd(after) && text.endsWith(" "));
}

function isLineEnd(character: string): boolean {
  return character === "" || character === "\n" || character === "\r";
}

function strongPiece(node: Strong, after: string): string | undefined {
  const text = onlyText(node);
  if (text === undefined) return undefined;
  const isSafe =
    LETTERS_AT_ENDS.test(text) || (LETTER_AT_START.test(text) && (after === " " || after === "\n"));
  return isSafe ? `**${text}**` : undefined;
}

function linkPiece(node: Link, addressOf: AddressOf): string | undefined {
  const text = onlyText(node);
  if (text === undefined || text.trim() !== text || hasTitle(node)) return undefined;
  const address = addressOf(node.url);
  return PLAIN_TARGET.test(address) ? `[${text}](${address})` : undefined;
}

function hasTitle({ title }: Link): boolean {
  return title !== undefined && title !== null && title !== "";
}

/** The plain text of a node that holds nothing else. */
function onlyText({ children }: Strong | Link): string | undefined {
  const [only, another] = children;
  if (only?.type !== "text" || another !== undefined || !PLAIN.test(only.value)) return undefined;
  return only.value;
}

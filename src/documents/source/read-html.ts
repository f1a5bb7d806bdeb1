import { Parser } from "htmlparser2";
import { type BlockKind, type SourceBlock } from "../../domain/wording/source-block.ts";
import { decodeSource } from "./decode-source.ts";
import { parseInParts } from "./parse-in-parts.ts";
import { type Reading, unreadable } from "./reading.ts";

/** The text of a saved web page, in its order. Nothing in it is run, and nothing is fetched. */
export function readHtmlSource(bytes: Uint8Array): Reading {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  const page = startPage();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        openTag(page, name, attributes);
      },
      ontext: (text) => {
        if (page.skippedAt === undefined) page.text += text;
      },
      onclosetag: (name) => {
        closeTag(page, name);
      },
    },
    { lowerCaseTags: true, decodeEntities: true },
  );
  const isWhole = parseInParts(parser, decodeSource(bytes, named), () => page.open.length);
  if (!isWhole) return unreadable(TOO_DEEP);
  flush(page);
  return { ok: true, blocks: page.blocks, language: page.language };
}

const TOO_DEEP = {
  code: "source/not-what-it-says",
  message: "the tags of this page stand too deep within each other",
  advice: "open it in a browser, and save it again or copy the statements into a text file",
} as const;

/** What is never part of the text, whatever is written in it. */
const SKIPPED = new Set(
  "script style template noscript svg math iframe object audio video canvas select datalist textarea nav footer dialog".split(
    " ",
  ),
);

/** Parts of a page that say by their role that they are around the text and not in it. */
const SKIPPED_ROLES = new Set(["navigation", "contentinfo", "dialog", "alertdialog", "search"]);

const BLOCK_TAGS = new Set(
  "html body main article section div p ul ol li dl dt dd table thead tbody tfoot tr td th blockquote pre figure figcaption header aside address form fieldset legend details summary h1 h2 h3 h4 h5 h6 title caption hr center button label".split(
    " ",
  ),
);

const KIND_OF_TAG: ReadonlyMap<string, BlockKind> = new Map([
  ...["h1", "h2", "h3", "h4", "h5", "h6", "title", "summary", "caption", "legend"].map(
    (tag) => [tag, "heading"] as const,
  ),
  ["li", "item"],
  ["dd", "item"],
  ["dt", "item"],
  ["td", "cell"],
  ["th", "cell"],
]);

/** How far a page has been read. */
interface Page {
  readonly blocks: SourceBlock[];
  /** The tags that are open, each with what it makes of the text in it. */
  readonly open: { readonly name: string; readonly kind: BlockKind | undefined }[];
  /** How deep the tag stands within which nothing is read; undefined where everything is. */
  skippedAt: number | undefined;
  text: string;
  /** What the block being read is, where its tag does not say. */
  next: BlockKind | undefined;
  language: string | undefined;
}

function startPage(): Page {
  return {
    blocks: [],
    open: [],
    skippedAt: undefined,
    text: "",
    next: undefined,
    language: undefined,
  };
}

function openTag(page: Page, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === "html") page.language ??= attributes["lang"];
  if (name === "br") breakLine(page);
  if (BLOCK_TAGS.has(name)) endBlock(page);
  page.open.push({ name, kind: KIND_OF_TAG.get(name) ?? kindWithin(page) });
  const isSkipped = SKIPPED.has(name) || SKIPPED_ROLES.has(attributes["role"] ?? "");
  if (isSkipped) page.skippedAt ??= page.open.length;
}

function closeTag(page: Page, name: string): void {
  if (BLOCK_TAGS.has(name)) endBlock(page);
  if (page.skippedAt === page.open.length) page.skippedAt = undefined;
  page.open.pop();
}

function breakLine(page: Page): void {
  flush(page);
  page.next = kindWithin(page) === "heading" ? undefined : "line";
}

function endBlock(page: Page): void {
  flush(page);
  page.next = undefined;
}

function flush(page: Page): void {
  const text = page.text.replaceAll(/\s+/gu, " ").trim();
  page.text = "";
  if (text === "") return;
  page.blocks.push({ kind: page.next ?? kindWithin(page) ?? "paragraph", text });
  page.next = undefined;
}

function kindWithin(page: Page): BlockKind | undefined {
  return page.open.at(-1)?.kind;
}

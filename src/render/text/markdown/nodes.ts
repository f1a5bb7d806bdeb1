import type {
  Blockquote,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  TableCell,
  Text,
} from "mdast";
import { linkTarget } from "../link-target.ts";
import { oneLine, paragraphsOf } from "../one-line.ts";
import { HEADING_SCHEME } from "./anchors.ts";

/** A part of a line: our own words, or a node. What a person wrote goes through `said`, `linked` or `quote`. */
export type Part = string | PhrasingContent;

/** What may stand in a section or under an item. */
export type Block = Exclude<RootContent, { type: "definition" | "yaml" }>;

/** What a person wrote, on one line. */
export function said(text: string): Text {
  return { type: "text", value: oneLine(text) };
}

export function strong(text: string): Strong {
  return { type: "strong", children: [said(text)] };
}

/** A heading that other parts can lead to by its key. */
export function heading(depth: Heading["depth"], text: string, key = text): Heading {
  return { type: "heading", depth, children: [said(text)], data: { key } };
}

/** A link to the heading with that key. */
export function to(key: string, text = key): Link {
  return { type: "link", url: HEADING_SCHEME + key, children: [said(text)] };
}

/** A person's text, leading to a person's place where that is one that a link may lead to. */
export function linked(text: string, where: string | null): Link | Text {
  const url = where === null ? undefined : linkTarget(where);
  return url === undefined ? said(text) : { type: "link", url, children: [said(text)] };
}

/** The parts as one line; texts that follow each other become one. */
export function line(parts: readonly Part[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else if (part.type === "text") text += part.value;
    else {
      if (text !== "") nodes.push({ type: "text", value: text });
      text = "";
      nodes.push(part);
    }
  }
  if (text !== "") nodes.push({ type: "text", value: text });
  return nodes;
}

export function paragraph(...parts: readonly Part[]): Paragraph {
  return { type: "paragraph", children: line(parts) };
}

/** An item of a list: its line, and what is told beneath it. */
export function item(parts: readonly Part[], ...beneath: readonly ListItem[]): ListItem {
  const own = paragraph(...parts);
  return {
    type: "listItem",
    spread: false,
    children: beneath.length === 0 ? [own] : [own, list(beneath)],
  };
}

export function list(items: readonly ListItem[], ordered = false): List {
  return { type: "list", ordered, spread: false, children: [...items] };
}

/** A list, or a line that says that there is nothing to list. */
export function listOr(items: readonly ListItem[], nothing: string): Block {
  return items.length === 0 ? paragraph(nothing) : list(items);
}

/** A list under its own line; nothing where there is nothing to list. */
export function listUnder(title: string, items: readonly ListItem[]): readonly Block[] {
  return items.length === 0 ? [] : [paragraph(strong(title)), list(items)];
}

/** A person's own words, paragraph by paragraph. */
export function quote(text: string): Blockquote {
  return {
    type: "blockquote",
    children: paragraphsOf(text).map((one) => paragraph(said(one))),
  };
}

/** A table: one heading for each column, and no blank cell. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly (readonly Part[])[])[],
): Table {
  const head = columns.map((column) => cell([column]));
  return {
    type: "table",
    children: [head, ...rows.map((row) => row.map(cell))].map((cells) => ({
      type: "tableRow",
      children: cells,
    })),
  };
}

function cell(parts: readonly Part[]): TableCell {
  return { type: "tableCell", children: line(parts) };
}

import type { Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { resolveAnchors } from "./anchors.ts";
import { type Block } from "./nodes.ts";
import { rootWithPlainLines } from "./plain-line.ts";

/** Blocks as Markdown: CommonMark with the tables of git hosts. Everything that is text stays text. */
export function serialise(blocks: readonly Block[]): string {
  const root: Root = { type: "root", children: [...blocks] };
  resolveAnchors(root);
  return toMarkdown(root, {
    bullet: "-",
    rule: "-",
    listItemIndent: "one",
    resourceLink: true,
    tightDefinitions: true,
    // Git hosts read these two as strike-through and as formulas.
    unsafe: [
      { character: "~", inConstruct: "phrasing" },
      { character: "$", inConstruct: "phrasing" },
    ],
    handlers: { root: rootWithPlainLines },
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
}

import type { Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import { type Block } from "./nodes.ts";
import { shortWays } from "./short-ways.ts";

/** How the library writes: CommonMark with the tables of git hosts. */
export const MANNER: Options = {
  bullet: "-",
  rule: "-",
  listItemIndent: "one",
  resourceLink: true,
  // Git hosts read these two as strike-through and as formulas.
  unsafe: [
    { character: "~", inConstruct: "phrasing" },
    { character: "$", inConstruct: "phrasing" },
  ],
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
};

/** Blocks as Markdown. Everything that is text stays text. */
export function serialise(blocks: readonly Block[]): string {
  const root: Root = { type: "root", children: [...blocks] };
  return toMarkdown(root, { ...MANNER, handlers: shortWays(root) });
}

import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { type BlockKind, type SourceBlock } from "../../domain/wording/source-block.ts";

/** The text of a Markdown file, without the signs that make its headings, lists, tables, links and emphasis. */
export function blocksOfMarkdown(text: string): readonly SourceBlock[] {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return blocksIn(tree, "paragraph");
}

const KIND_OF_NODE: Partial<Record<Nodes["type"], BlockKind>> = {
  heading: "heading",
  listItem: "item",
  tableCell: "cell",
};

function blocksIn(node: Nodes, outer: BlockKind): readonly SourceBlock[] {
  const kind = KIND_OF_NODE[node.type] ?? outer;
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell")
    return linesOf(wordsIn(node), kind);
  if (node.type === "code") return linesOf(node.value, kind);
  return "children" in node ? node.children.flatMap((child) => blocksIn(child, kind)) : [];
}

/** Lines after the first may carry on the one before. */
function linesOf(text: string, kind: BlockKind): readonly SourceBlock[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line, index) => ({
      kind: index === 0 || kind === "heading" ? kind : "line",
      text: line,
    }));
}

function wordsIn(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  if ("children" in node) return node.children.map(wordsIn).join("");
  return "";
}

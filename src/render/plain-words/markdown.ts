import { type Report } from "../../domain/report/report.ts";
import {
  type Block,
  heading,
  item,
  list,
  paragraph,
  said,
  strong,
} from "../text/markdown/nodes.ts";
import { serialise } from "../text/markdown/serialise.ts";
import { type PlainItem, type PlainPart } from "./plain-part.ts";
import { plainPage } from "./plain-page.ts";

/** The page in the plainest words as Markdown, without a table. */
export function plainWordsMarkdown(report: Report): string {
  const { title, mark, opening, sections } = plainPage(report);
  const marked = paragraph(mark.isDraft ? strong(mark.text) : said(mark.text));
  return serialise([
    heading(1, title),
    marked,
    ...opening.map((sentence) => paragraph(said(sentence))),
    ...sections.flatMap((section) => [heading(2, section.title), ...section.parts.flatMap(blocks)]),
    marked,
  ]);
}

function blocks({ lead, items, more }: PlainPart): readonly Block[] {
  return [
    paragraph(items.length === 0 ? said(lead) : strong(lead)),
    ...(items.length === 0 ? [] : [list(items.map(itemOf))]),
    ...(more === null ? [] : [paragraph(said(more))]),
  ];
}

function itemOf({ text, beneath }: PlainItem): ReturnType<typeof item> {
  return item([said(text)], ...beneath.map((one) => item([said(one)])));
}

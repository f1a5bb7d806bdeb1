import type { List, ListItem, Paragraph } from "mdast";
import { defaultHandlers, type Handle, type State } from "mdast-util-to-markdown";
import { LINES } from "./lines.ts";
import { type WritePlainly } from "./plain-line.ts";

type WriteLine = (paragraph: Paragraph, item: ListItem) => string;

/**
 * Writes a list whose items are a line each, or a line with such a list beneath. The library takes every level of a list
 * apart into lines again to indent them.
 */
export function listWriter(plain: WritePlainly): Handle {
  return (list: List, parent, ...rest) => {
    const [state] = rest;
    // Two lists that follow each other are told apart by their marks.
    const written = state.bulletLastUsed === undefined ? shortList(list, plain, state) : undefined;
    return written ?? defaultHandlers.list(list, parent, ...rest);
  };
}

function shortList(list: List, plain: WritePlainly, state: State): string | undefined {
  const lineOf: WriteLine = (paragraph, item) =>
    plain(paragraph.children, "\n", "\n") ?? state.handle(paragraph, item, state, LINES);
  const mark = state.options.bullet ?? "*";
  const lines: string[] = [];
  const isWhole = addItems(list, { mark, indent: "", lineOf, lines });
  if (!isWhole) return undefined;
  state.bulletLastUsed = list.ordered === true ? "." : mark;
  return lines.join("\n");
}

interface Level {
  readonly mark: string;
  readonly indent: string;
  readonly lineOf: WriteLine;
  readonly lines: string[];
}

/** Adds the lines of a list; false where there is more in it than lines. */
function addItems({ children, ordered, spread, start }: List, level: Level): boolean {
  if (spread === true) return false;
  let number = start ?? 1;
  for (const item of children) {
    const mark = ordered === true ? `${String(number)}.` : level.mark;
    if (!addItem(item, mark, level)) return false;
    number += 1;
  }
  return children.length > 0;
}

function addItem(item: ListItem, mark: string, level: Level): boolean {
  const [own, beneath, more] = item.children;
  if (own?.type !== "paragraph" || item.spread === true || more !== undefined) return false;
  const line = level.lineOf(own, item);
  if (line === "" || /[\n\r]/.test(line)) return false;
  level.lines.push(`${level.indent}${mark} ${line}`);
  if (beneath === undefined) return true;
  const indent = level.indent + " ".repeat(mark.length + 1);
  return beneath.type === "list" && addItems(beneath, { ...level, indent });
}

import { isPair, Lexer } from "yaml";
import { type Path } from "../domain/problem.ts";
import { asContainer, entryAt } from "./edit-yaml-nodes.ts";
import { parseNodes } from "./edit-yaml-parse.ts";
import { lineStartAt } from "./edit-yaml-splice.ts";

/** A remark that somebody wrote in a file, with its `#`. */
export interface Comment {
  readonly text: string;
  /** Where it begins, in the file's text. */
  readonly offset: number;
  /** Whether nothing else stands on its line. */
  readonly isAlone: boolean;
}

/** What precedes the text of a scalar among the lexer's tokens: that text is no remark, whatever it begins with. */
const SCALAR_FOLLOWS = "\u001f";

/** Tokens that stand for no text: a document, a place in a flow, a scalar begin there. */
const MARKS: ReadonlySet<string> = new Set(["\u0002", "\u0018", SCALAR_FOLLOWS]);

/** Every comment of a text that is YAML, in its order. */
export function commentsOf(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let before = "";
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("#") && before !== SCALAR_FOLLOWS)
      comments.push({
        text: token.trimEnd(),
        offset,
        isAlone: text.slice(lineStartAt(text, offset), offset).trim() === "",
      });
    if (!MARKS.has(token)) offset += token.length;
    before = token;
  }
  return comments;
}

/** A key, or an item of a list, and where it begins. */
export interface EntryStart {
  readonly path: Path;
  readonly offset: number;
}

/** Where every key and every item of a list begins, in the order of the text. */
export function entryStarts(text: string): readonly EntryStart[] {
  return startsIn(parseNodes(text), [], text);
}

function startsIn(node: unknown, path: Path, text: string): readonly EntryStart[] {
  const container = asContainer(node);
  if (container === undefined) return [];
  return container.items.flatMap((item: unknown, index) => {
    const entry = entryAt(container, index, text);
    if (entry === undefined) return [];
    const step = isPair(item) ? keyOf(item.key) : index;
    const at = [...path, step];
    return [{ path: at, offset: entry.start }, ...startsIn(entry.value, at, text)];
  });
}

function keyOf(key: unknown): string {
  const isNode = typeof key === "object" && key !== null && "value" in key;
  return String(isNode ? key.value : key);
}

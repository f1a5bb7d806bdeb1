import type { Link, Nodes, Parents, Root, Strong } from "mdast";
import { type Info, type State } from "mdast-util-to-markdown";
import { safeInParts } from "./safe-in-parts.ts";

/** Letters of the Latin alphabets, digits and marks that mean nothing in Markdown, wherever they stand in a line. */
const PLAIN = /^[A-Za-z0-9 ,.;:'"“”‘’()/%£?–À-ɏ-]+$/;
const BEGINS_A_LINE = /^(?:[A-Za-z“]|[0-9]+ [A-Za-z])/;
/** Strong text that git hosts take for strong whatever stands beside it, and the same but for a letter after it. */
const LETTERS_AT_ENDS = /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/;
const LETTER_AT_START = /^[A-Za-z0-9](?:.*\S)?$/;
/** A heading of the report, a file beside it, or an address on the web, without a mark that means something. */
const PLAIN_TARGET = /^(?:#[a-z0-9_-]+|(?:https?:\/\/)?[A-Za-z0-9][A-Za-z0-9./-]*)$/;

/** Nothing that is written depends on its line and column, and counting them splits every text again at every depth. */
const UNTRACKED: ReturnType<State["createTracker"]> = {
  move: (value) => value ?? "",
  current: () => ({ now: { line: 1, column: 1 }, lineShift: 0 }),
  shift: () => {
    // Nothing to remember.
  },
};

type Around = Pick<Info, "before" | "after">;

/**
 * Lets the library write every line but the plain ones: sentences, strong words and links to headings, of which a
 * report has thousands, and each of which would cost fifty searches. A test holds that the library writes the same.
 */
// oxlint-disable-next-line eslint/max-params -- the library calls it so
export function rootWithPlainLines(
  root: Root,
  _: Parents | undefined,
  state: State,
  info: Info,
): string {
  const whole = state.containerPhrasing;
  state.containerPhrasing = (parent, around) =>
    plainLine(parent.children, around) ?? whole.call(state, parent, around);
  state.safe = safeInParts(state.safe.bind(state));
  state.createTracker = () => UNTRACKED;
  // The library's own handler first asks of every block whether it might be a part of a line; here none is.
  return state.containerFlow(root, info);
}

function plainLine(children: readonly Nodes[], { before, after }: Around): string | undefined {
  let written = "";
  for (const [index, child] of children.entries()) {
    const next = children[index + 1];
    const around = {
      before: written === "" ? before : written.slice(-1),
      after: next === undefined ? after : firstOf(next),
    };
    const piece = pieceOf(child, around);
    if (piece === undefined) return undefined;
    written += piece;
  }
  return written;
}

function firstOf(node: Nodes): string {
  if (node.type === "text") return node.value.slice(0, 1);
  return node.type === "strong" ? "*" : "[";
}

function pieceOf(node: Nodes, around: Around): string | undefined {
  if (node.type === "text") return isPlain(node.value, around) ? node.value : undefined;
  if (node.type === "strong") return strongPiece(node, around);
  return node.type === "link" ? linkPiece(node) : undefined;
}

function isPlain(text: string, { before, after }: Around): boolean {
  if (!PLAIN.test(text) || before === "]") return false;
  if (isLineEnd(before) && !BEGINS_A_LINE.test(text)) return false;
  return !(isLineEnd(after) && text.endsWith(" "));
}

function isLineEnd(character: string): boolean {
  return character === "" || character === "\n" || character === "\r";
}

function strongPiece(node: Strong, { after }: Around): string | undefined {
  const text = onlyText(node);
  if (text === undefined) return undefined;
  const isSafe =
    LETTERS_AT_ENDS.test(text) || (LETTER_AT_START.test(text) && (after === " " || after === "\n"));
  return isSafe ? `**${text}**` : undefined;
}

function linkPiece(node: Link): string | undefined {
  const text = onlyText(node);
  const isPlainLink =
    text !== undefined && text.trim() === text && PLAIN_TARGET.test(node.url) && !hasTitle(node);
  return isPlainLink ? `[${text}](${node.url})` : undefined;
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

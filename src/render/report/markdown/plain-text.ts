import type { Parents, Text } from "mdast";
import type { Info, State } from "mdast-util-to-markdown";

/** Letters of the Latin alphabets, digits and marks that mean nothing in Markdown, wherever they stand in a line. */
const PLAIN = /^[A-Za-z0-9 ,.;:'"“”‘’()/%£?–À-ɏ-]*$/;
const BEGINS_A_LINE = /^[A-Za-z“]/;

/**
 * Writes a text as the library's own handler does, but sooner: it spares thousands of plain sentences fifty searches
 * each. A test holds that the library would write the same.
 */
// oxlint-disable-next-line eslint/max-params -- the library calls it so
function write(node: Text, _: Parents | undefined, state: State, info: Info): string {
  return isPlain(node.value, info) ? node.value : state.safe(node.value, info);
}

/** The first character of a text, for what stands before it; asked for by the library. */
// oxlint-disable-next-line eslint/max-params -- the library calls it so
function peek(node: Text, _: Parents | undefined, state: State, info: Info): string {
  const first = node.value.slice(0, 1);
  return PLAIN.test(first) ? first : state.safe(node.value, info);
}

/** The handler of texts for the serialiser. */
export const plainText = Object.assign(write, { peek });

function isPlain(text: string, { before, after }: Pick<Info, "before" | "after">): boolean {
  if (before === "]" || !PLAIN.test(text)) return false;
  if (isLineEnd(before) && !BEGINS_A_LINE.test(text)) return false;
  return !(isLineEnd(after) && text.endsWith(" "));
}

function isLineEnd(character: string): boolean {
  return character === "" || character === "\n" || character === "\r";
}

import type { Heading, Link, Root } from "mdast";
import { defaultHandlers, type Handle, type Handlers, type State } from "mdast-util-to-markdown";
import { type AddressOf, addressesIn } from "./anchors.ts";
import { plainWriter, type WritePlainly } from "./plain-line.ts";
import { safeInParts } from "./safe-in-parts.ts";
import { listWriter } from "./short-list.ts";
import { LINES } from "./lines.ts";
import { tableWriter } from "./short-table.ts";

/** Nothing that is written depends on its line and column, and counting them splits every text again at every depth. */
const UNTRACKED: ReturnType<State["createTracker"]> = {
  move: (value) => value ?? "",
  current: () => ({ now: { line: 1, column: 1 }, lineShift: 0 }),
  shift: () => {
    // Nothing to remember.
  },
};

/**
 * What writes the parts of a document that are as nearly all of a report's are, and leaves the others to the library:
 * headings, lists and tables of plain lines. A test holds that the library alone writes the same.
 */
export function shortWays(root: Root): Partial<Handlers> {
  const addressOf = addressesIn(root);
  const plain = plainWriter(addressOf);
  return {
    root: rootHandle(plain),
    heading: (node: Heading, ...rest) =>
      plainHeading(node, plain) ?? defaultHandlers.heading(node, ...rest),
    link: linkHandle(addressOf),
    list: listWriter(plain),
    table: tableWriter(plain),
  };
}

function rootHandle(plain: WritePlainly): Handle {
  return (root: Root, _, state) => {
    const whole = state.containerPhrasing;
    state.containerPhrasing = (parent, around) =>
      plain(parent.children, around.before, around.after) ?? whole.call(state, parent, around);
    state.safe = safeInParts(state.safe.bind(state));
    state.createTracker = () => UNTRACKED;
    return flow(root, state);
  };
}

/** The library's own way asks of every two blocks how they are joined; here all are parted by an empty line. */
function flow(root: Root, state: State): string {
  const blocks: string[] = [];
  for (const [index, child] of root.children.entries()) {
    state.indexStack = [index];
    blocks.push(state.handle(child, root, state, LINES));
    if (child.type !== "list") state.bulletLastUsed = undefined;
  }
  state.indexStack = [];
  return blocks.join("\n\n");
}

function plainHeading({ depth, children }: Heading, plain: WritePlainly): string | undefined {
  const text = plain(children, "# ", "\n");
  const isWritten = text !== undefined && text !== "" && !text.startsWith(" ");
  return isWritten ? `${"#".repeat(depth)} ${text}` : undefined;
}

function linkHandle(addressOf: AddressOf): Handle {
  const { link } = defaultHandlers;
  const handle: Handle = (node: Link, ...rest) =>
    link({ ...node, url: addressOf(node.url) }, ...rest);
  return Object.assign(handle, { peek: link.peek });
}

import type { Heading, Nodes, Root } from "mdast";

/** How a link to a heading is written until every heading is known. */
export const HEADING_SCHEME = "heading:";

declare module "mdast" {
  interface HeadingData {
    /** What links name this heading by. */
    key?: string;
  }
}

/**
 * No letter but the plain ones, and marks that fall away. Gathering the letters of all scripts takes V8 longer than
 * writing the headings, so that is left to the headings that need it.
 */
const PLAIN = /^[ -~‘’“”–—£]*$/;

/** Gives the address that a link is written with. */
export type AddressOf = (url: string) => string;

/**
 * Turns links to headings into the anchors that git hosts give headings: small letters, no punctuation, hyphens for
 * spaces, and a number after one that is there already. A link to no heading is a bug and throws.
 */
export function addressesIn(root: Root): AddressOf {
  const anchors = anchorsOf(root);
  return (url) => {
    if (!url.startsWith(HEADING_SCHEME)) return url;
    const anchor = anchors.get(url.slice(HEADING_SCHEME.length));
    if (anchor === undefined) throw new Error(`no heading for ${url}`);
    return `#${anchor}`;
  };
}

function anchorsOf(root: Root): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  for (const heading of root.children.filter(isHeading)) {
    const slug = slugOf(textOf(heading));
    let anchor = slug;
    while (taken.has(anchor)) {
      const repeat = (repeats.get(slug) ?? 0) + 1;
      repeats.set(slug, repeat);
      anchor = `${slug}-${String(repeat)}`;
    }
    taken.add(anchor);
    const key = heading.data?.key;
    if (key !== undefined) anchors.set(key, anchor);
  }
  return anchors;
}

function slugOf(text: string): string {
  const falls = PLAIN.test(text) ? /[^A-Za-z0-9_\- ]/g : /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;
  return text.toLowerCase().replaceAll(falls, "").replaceAll(" ", "-");
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function isHeading(node: Nodes): node is Heading {
  return node.type === "heading";
}

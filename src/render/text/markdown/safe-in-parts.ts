import { type State } from "mdast-util-to-markdown";

type Safe = State["safe"];

/** Characters of a text that are made safe in one go: the library's time grows with the square of it. */
const PART = 1000;

/**
 * The library's `safe` for texts of any length: a long one is made safe part by part, each part knowing the characters
 * on either side of it, so that nothing is left bare at a seam. Where a seam falls between two marks, one may be escaped
 * that need not be; it reads the same.
 */
export function safeInParts(safe: Safe): Safe {
  return (input, config) => {
    const text = input ?? "";
    if (text.length <= PART) return safe(text, config);
    const parts: string[] = [];
    for (let from = 0; from < text.length;) {
      const to = endOfPart(text, from);
      const before = from === 0 ? config.before : text.charAt(from - 1);
      const after = to === text.length ? config.after : text.charAt(to);
      parts.push(safe(text.slice(from, to), { ...config, before, after }));
      from = to;
    }
    return parts.join("");
  };
}

/** After a letter or digit where there is one: marks are read together with what stands beside them. */
function endOfPart(text: string, from: number): number {
  const furthest = from + PART;
  if (furthest >= text.length) return text.length;
  for (let end = furthest; end > from + PART / 2; end -= 1) {
    if (/^[A-Za-z0-9]{2}$/.test(text.slice(end - 1, end + 1))) return end;
  }
  return /[\uD800-\uDBFF]/.test(text.charAt(furthest - 1)) ? furthest + 1 : furthest;
}

import { type SourceWord } from "./source-words.ts";

const BULLET = /^[•◦▪▫●○■□►▶▸‣⁃∙·*✓✔➢➤❖|¦_]+$/u;
const BEFORE = /^[\s*_|>•◦▪▫●○■□►▶▸‣⁃∙·–—-]+/u;
const AFTER = /[\s;,:*_|•·–—-]+$/u;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["“", "”"],
  ["‘", "’"],
  ["(", ")"],
  ["[", "]"],
  ["«", "»"],
]);

/** A sentence as it is kept: what stands around it in a list is left out, and what stands within it stays. */
export function writtenWords(words: readonly SourceWord[]): string {
  const kept = words.filter(({ text, letters }) => letters !== "" || !BULLET.test(text));
  const joined = kept.map(({ text }) => text).join(" ");
  return withoutMarks(joined.replace(BEFORE, "").replace(AFTER, ""));
}

/** Takes away quotation marks and brackets that stand around the whole, or of which only one half is here. */
function withoutMarks(text: string): string {
  const first = text.slice(0, 1);
  const rest = text.slice(1);
  const closing = CLOSING.get(first);
  if (closing !== undefined) {
    if (rest.endsWith(closing)) return rest.slice(0, -1).trim();
    if (!rest.includes(closing)) return rest.trim();
  }
  const last = text.slice(-1);
  const opening = [...CLOSING].find(([, mark]) => mark === last)?.[0];
  return opening === undefined || text.slice(0, -1).includes(opening)
    ? text
    : text.slice(0, -1).trim();
}

import { type SourceWord } from "./source-words.ts";

const BULLET = /^[•◦▪▫●○■□►▶▸‣⁃∙·*✓✔➢➤❖|¦_]+$/u;
const BEFORE = /^[\s*_|>•◦▪▫●○■□►▶▸‣⁃∙·–—-]+/u;
const AFTER = /(?<![\s;,:*_|•·–—-])[\s;,:*_|•·–—-]+$/u;
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
  const closing = CLOSING.get(text.slice(0, 1));
  if (closing !== undefined && isOuter(text, closing))
    return text.slice(1, text.endsWith(closing) ? -1 : undefined).trim();
  const [opening] = [...CLOSING].find(([, mark]) => text.endsWith(mark)) ?? [];
  const isLone = opening !== undefined && countIn(text, opening) < countIn(text, text.slice(-1));
  return isLone ? text.slice(0, -1).trim() : text;
}

/** Whether the mark at the start of a text is closed at its very end, or nowhere. */
function isOuter(text: string, closing: string): boolean {
  const opening = text.slice(0, 1);
  if (opening === closing) return countIn(text, closing) % 2 === 1 || text.endsWith(closing);
  const within = text.slice(1, -1);
  const isWhole = text.endsWith(closing) && countIn(within, opening) === countIn(within, closing);
  return isWhole || countIn(text, opening) > countIn(text, closing);
}

function countIn(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

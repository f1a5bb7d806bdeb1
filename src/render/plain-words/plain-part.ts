import { asSentence, wholeNumber } from "../../domain/words.ts";

/** A short piece of the page in plain words: something said, and the list that it leads to. */
export interface PlainPart {
  readonly lead: string;
  /** Empty where nothing is listed. */
  readonly items: readonly PlainItem[];
  /** How many are not listed, in words; null where all are. */
  readonly more: string | null;
}

/** A line of a list, and what is told beneath it. */
export interface PlainItem {
  readonly text: string;
  readonly beneath: readonly string[];
}

/** A section of the page in plain words. */
export interface PlainSection {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly PlainPart[];
}

/** How many of one kind are listed, so that the page stays short. */
const MOST = 3;

/** Something said without a list. */
export function say(lead: string): PlainPart {
  return { lead, items: [], more: null };
}

/** A list with the line that leads to it; nothing where nothing is to be listed. */
export function listed(lead: string, items: readonly PlainItem[]): readonly PlainPart[] {
  if (items.length === 0) return [];
  const others = items.length - MOST;
  const more = others > 0 ? `And ${wholeNumber(others)} more. See the long report.` : null;
  return [{ lead, items: items.slice(0, MOST), more }];
}

/** Lines of a list with nothing beneath them. */
export function linesOf(texts: readonly string[]): readonly PlainItem[] {
  return texts.map((text) => ({ text: asSentence(text), beneath: [] }));
}

import { terminalSafe } from "./terminal-safe.ts";

/** Letters and marks that need nothing done to them: most texts hold no others. */
const SIMPLE = /^(?:[!-~¡-ɏ–‘’“”£]| (?! ))*$/;

/** A person's text on one line, with nothing in it that a terminal or a page would obey. */
export function oneLine(text: string): string {
  if (SIMPLE.test(text)) return text.trim();
  return terminalSafe(text).replaceAll(/\s+/g, " ").trim();
}

/** A person's text as paragraphs of one line each: an empty line parts them. */
export function paragraphsOf(text: string): readonly string[] {
  return terminalSafe(text)
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

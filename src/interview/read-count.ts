import { MOST_PEOPLE } from "../domain/most.ts";
import { asTyped } from "./as-typed.ts";

/** How many said yes, out of how many. */
export interface Count {
  readonly yes: number;
  readonly of: number;
}

/** Reads `23 of 66`, `23/66` or `23 out of 66`; commas in numbers are accepted. A sentence where it will not do. */
export function readCount(text: string): Count | string {
  const parts = /^([\d,]+)\s*(?:of|out of|\/)\s*([\d,]+)$/i.exec(text.trim());
  const [yes, of] = [wholeNumberIn(parts?.[1]), wholeNumberIn(parts?.[2])];
  if (yes === undefined || of === undefined)
    return `${asTyped(text)} is not a count; write how many said yes out of how many, such as 23 of 66`;
  if (of === 0) return `${asTyped(text)} counts nobody; write how many said yes out of how many`;
  if (yes > of)
    return `${asTyped(text)} has more yes answers (${String(yes)}) than people (${String(of)})`;
  return { yes, of };
}

/** Reads a whole number of people, `1,250` for one, or of something else up to `most`; undefined where the text is none. */
export function wholeNumberIn(text: string | undefined, most = MOST_PEOPLE): number | undefined {
  if (text === undefined || !/^\d[\d,]*$/.test(text.trim())) return undefined;
  const value = Number(text.replaceAll(",", ""));
  return value <= most ? value : undefined;
}

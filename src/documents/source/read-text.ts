import { type SourceBlock } from "../../domain/wording/source-block.ts";

/** The lines of a text: one after an empty line begins a paragraph, one with a bullet or a number is an item. */
export function blocksOfText(text: string): readonly SourceBlock[] {
  let isAfterGap = true;
  return text.split(/\r\n|[\n\r\f\v\u2028\u2029]/).flatMap((line): SourceBlock[] => {
    const trimmed = line.trim();
    if (trimmed === "") {
      isAfterGap = true;
      return [];
    }
    const kind = isItem(trimmed) ? "item" : isAfterGap ? "paragraph" : "line";
    isAfterGap = false;
    return [{ kind, text: trimmed }];
  });
}

/** A bullet, `1.`, `2)`, `(a)` or `1.2`, and then a space. */
function isItem(line: string): boolean {
  return /^(?:[-*•◦▪▫●○■□►▶‣⁃∙·–—+>\uE000-\uF8FF]|o|[([]?(?:\d{1,3}|[a-z])[.)\]]|\d+(?:[.]\d+)+[.:]?)\s+\S/u.test(
    line,
  );
}

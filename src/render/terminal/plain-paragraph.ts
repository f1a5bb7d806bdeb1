import { plainLine, type StatementWords } from "../../domain/report/statement-words.ts";
import { type Pen } from "./screen.ts";

/** What stands beneath the publisher's words: whose they are, and ours. Nothing where the words are ours. */
export function plainParagraph(
  one: Pick<StatementWords, "plain" | "wordsBy">,
  pen: Pen,
  indent = 0,
): readonly string[] {
  const line = plainLine(one);
  return line === undefined ? [] : [pen.paragraph(line, indent)];
}

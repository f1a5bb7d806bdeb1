import { plainLine, type StatementWords } from "../../../domain/report/statement-words.ts";
import { type Block, paragraph, said } from "./nodes.ts";

/** What stands beneath the publisher's words: whose they are, and ours. Nothing where the words are ours. */
export function plainBlock(one: Pick<StatementWords, "plain" | "wordsBy">): readonly Block[] {
  const line = plainLine(one);
  return line === undefined ? [] : [paragraph(said(line))];
}

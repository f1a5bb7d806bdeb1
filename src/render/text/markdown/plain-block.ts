import {
  plainInList,
  plainLine,
  type StatementWords,
} from "../../../domain/report/statement-words.ts";
import { type Block, item, paragraph, said } from "./nodes.ts";

/** What stands beneath the publisher's words: whose they are, and ours. Nothing where the words are ours. */
export function plainBlock(one: Pick<StatementWords, "plain" | "wordsBy">): readonly Block[] {
  const line = plainLine(one);
  return line === undefined ? [] : [paragraph(said(line))];
}

/** The same beneath an item of a list, where whose words they are is said once. */
export function plainItem(one: Pick<StatementWords, "plain">): ReturnType<typeof item>[] {
  const line = plainInList(one);
  return line === undefined ? [] : [item([said(line)])];
}

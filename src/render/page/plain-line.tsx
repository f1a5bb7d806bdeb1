import {
  plainInList,
  plainLine,
  type StatementWords,
} from "../../domain/report/statement-words.ts";
import { type Element, said } from "./words.tsx";

/** What stands beneath the publisher's words: whose they are, and ours. Nothing where the words are ours. */
export function PlainLine({
  one,
}: {
  readonly one: Pick<StatementWords, "plain" | "wordsBy">;
}): Element | null {
  const line = plainLine(one);
  return line === undefined ? null : <p>{said(line)}</p>;
}

/** The same in a list or a table, where whose words they are is said once on the page. */
export function PlainInList({
  one,
}: {
  readonly one: Pick<StatementWords, "plain">;
}): Element | null {
  const line = plainInList(one);
  return line === undefined ? null : <p>{said(line)}</p>;
}

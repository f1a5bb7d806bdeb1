import { type Framework } from "../domain/framework.ts";
import { type Statement } from "../domain/statement.ts";

/** A statement before a question: the publisher's words first where the framework's file holds them, ours beneath. */
export function statementLines(
  { publisher }: Pick<Framework, "publisher">,
  { id, official, plain }: Pick<Statement, "id" | "official" | "plain">,
): readonly string[] {
  if (official === undefined) return [`${id}: ${plain}`];
  const theirs = `${id}, in the words of ${publisher}: ${official}`;
  return plain === official ? [theirs] : [theirs, `In plain words: ${plain}`];
}

import { type Framework } from "../framework.ts";
import { type Statement } from "../statement.ts";
import { asSentence } from "../words.ts";

/** A statement as a reader meets it: the publisher's words first, where the framework's file holds them. */
export interface StatementWords {
  readonly words: string;
  /** Our plain words, where `words` are the publisher's; null where they are the same. */
  readonly plain: string | null;
  /** The publisher, where `words` are the publisher's; null where they are ours. */
  readonly wordsBy: string | null;
}

/** The words of a statement, whose they are, and ours beside them where they are not ours. */
export function statementWords(
  { publisher }: Pick<Framework, "publisher">,
  { official, plain }: Pick<Statement, "official" | "plain">,
): StatementWords {
  if (official === undefined) return { words: plain, plain: null, wordsBy: null };
  // A statement that came with the publisher's words alone has none of ours yet.
  return { words: official, plain: plain === official ? null : plain, wordsBy: publisher };
}

/** What stands beneath the publisher's words: whose they are, and ours. Undefined where the words are ours. */
export function plainLine({
  plain,
  wordsBy,
}: Pick<StatementWords, "plain" | "wordsBy">): string | undefined {
  if (plain === null) return wordsBy === null ? undefined : `The words of ${wordsBy}.`;
  return `${wordsBy === null ? "" : `The words of ${wordsBy}. `}In plain words: ${plain}`;
}

/** Ours beneath the publisher's words in a list, where whose these are is said once. Undefined where the words are ours. */
export function plainInList({ plain }: Pick<StatementWords, "plain">): string | undefined {
  return plain === null ? undefined : `In plain words: ${plain}`;
}

/** The words in one line, ours after the publisher's. */
export function wordsInLine({ words, plain }: StatementWords): string {
  return plain === null ? words : `${asSentence(words)} In plain words: ${plain}`;
}

/** The words in one line, with whose they are and ours after the publisher's. */
export function wordsWithOwner(one: StatementWords): string {
  const line = plainLine(one);
  return line === undefined ? one.words : `${asSentence(one.words)} ${line}`;
}

/** What a reader is told once, where any of these stands in the publisher's words; undefined where none does. */
export function wordingLine(
  statements: readonly Pick<StatementWords, "wordsBy">[],
): string | undefined {
  const owner = statements.find(({ wordsBy }) => wordsBy !== null)?.wordsBy;
  if (owner === undefined || owner === null) return undefined;
  const some = statements.every(({ wordsBy }) => wordsBy !== null)
    ? "Every statement stands"
    : "Statements stand, where this copy has them,";
  return `${some} in the words of ${owner}. Our plain words are beneath.`;
}

import { type StatementId } from "../../domain/statement.ts";
import { type Report } from "../../domain/report/report.ts";
import { asSentence, countOf } from "../../domain/words.ts";

/** The plain words of a promise, by its id; the words that are given where the report has no plainer ones. */
export type PromiseWords = (promise: {
  readonly id: StatementId;
  readonly words: string;
}) => string;

/** Finds the plain words of every commitment of a report. */
export function promiseWordsOf({
  commitments,
  peopleToldUs,
}: Pick<Report, "commitments" | "peopleToldUs">): PromiseWords {
  const all = [...commitments, ...peopleToldUs.statements];
  const plain = new Map(all.map((one) => [one.id, one.plain ?? one.words]));
  return ({ id, words }) => asSentence(plain.get(id) ?? words);
}

/** `1 promise`, `3 promises`. */
export function promises(count: number): string {
  return countOf(count, "promise");
}

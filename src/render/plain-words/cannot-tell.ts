import { type Report } from "../../domain/report/report.ts";
import { asSentence } from "../../domain/words.ts";
import { linesOf, listed, type PlainPart, say } from "./plain-part.ts";
import { promises, promiseWordsOf } from "./promise-words.ts";
import { hasCommitments } from "../../domain/report/statement-gaps.ts";

/** What we cannot tell: what the council does not know, what people have not confirmed, what nobody has looked at. */
export function cannotTell(report: Report): readonly PlainPart[] {
  const { notKnown, unconfirmed, notAssessed, outsideProfile, evidenceGone } = report.cannotTell;
  const wordsOf = promiseWordsOf(report);
  const blank = notAssessed.length + outsideProfile.length;
  const parts = [
    ...listed("We do not know if we keep these:", linesOf(notKnown.map(wordsOf))),
    ...listed(
      hasCommitments(report)
        ? "We can show these. People have not said that they are true:"
        : "Most people said that these are true. We can not be sure yet:",
      linesOf(unconfirmed.map(wordsOf)),
    ),
    ...(blank === 0 ? [] : [say(`No one has looked at ${promises(blank)} yet.`)]),
    ...listed(
      "We had proof of these last year. It is gone:",
      evidenceGone.map(({ commitment: id, title }) => ({
        text: asSentence(title),
        beneath: [`It was about this: ${wordsOf({ id, words: id })}`],
      })),
    ),
  ];
  return parts.length === 0 ? [say("There is nothing in this list.")] : parts;
}

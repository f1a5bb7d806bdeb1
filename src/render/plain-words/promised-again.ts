import { type PromiseOutcome } from "../../domain/commitment-record.ts";
import { type RepeatedGap } from "../../domain/report/promised-again.ts";
import { type Report } from "../../domain/report/report.ts";
import { asSentence, joinWords } from "../../domain/words.ts";
import { linesOf, listed, type PlainPart, say } from "./plain-part.ts";
import { promises, promiseWordsOf } from "./promise-words.ts";
import { hasCommitments } from "../../domain/report/statement-gaps.ts";

/** What we promised again: what fell short before and still does, and what became of what we said we would do. */
export function promisedAgain(report: Report): readonly PlainPart[] {
  const { earlierYears } = report.promisedAgain;
  if (earlierYears.length === 0) {
    return [say("We do not have the years before. So we cannot say.")];
  }
  return [...otherCouncils(report), ...fellShort(report)];
}

/** Who made the promises that this council took over, and whose years these were. */
function otherCouncils({ promisedAgain: { otherCouncils: found } }: Report): readonly PlainPart[] {
  return found.map(({ name, periods }) =>
    say(`Before us, there was another council: ${name}. It wrote about ${joinWords(periods)}.`),
  );
}

function fellShort(report: Report): readonly PlainPart[] {
  const { repeated } = report.promisedAgain;
  if (!hasCommitments(report)) return livesAgain(report);
  if (repeated.length === 0) return [say("No promise has fallen short again.")];
  const wordsOf = promiseWordsOf(report);
  return listed(
    `${promises(repeated.length)} fell short before, and still ${repeated.length === 1 ? "does" : "do"}:`,
    repeated.map((gap) => ({ text: wordsOf(gap), beneath: whatBecame(gap) })),
  );
}

/** Where nothing was promised, what falls short again is what people live. */
function livesAgain(report: Report): readonly PlainPart[] {
  const wordsOf = promiseWordsOf(report);
  const found = report.promisedAgain.statements.map((id) => wordsOf({ id, words: id }));
  if (found.length === 0) return [say("Nothing has fallen short again.")];
  return listed("Not enough people can say these. It was so before too:", linesOf(found));
}

const OUTCOME_WORDS: Record<PromiseOutcome, string> = {
  kept: "Yes.",
  partly: "Some of it.",
  not: "No.",
  dropped: "No. We gave it up.",
};

function whatBecame({ lastPromises, outcome, why }: RepeatedGap): readonly string[] {
  const said = lastPromises.map(({ what }) => `We said we would do this: ${asSentence(what)}`);
  if (said.length === 0 && outcome === null) return ["We did not say what we would do."];
  return [
    ...said,
    `Did we do it? ${outcome === null ? "No one has said." : OUTCOME_WORDS[outcome]}`,
    ...(why === null ? [] : [`Why: ${asSentence(why)}`]),
  ];
}

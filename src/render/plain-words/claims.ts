import { type Report } from "../../domain/report/report.ts";
import { type ReportedLevel } from "../../domain/report/reported-level.ts";
import { type Standing } from "../../domain/standing.ts";
import { asSentence, wholeNumber } from "../../domain/words.ts";
import { linesOf, listed, type PlainPart, say } from "./plain-part.ts";
import { promises, promiseWordsOf } from "./promise-words.ts";

/** What we claim and what we can show: how many promises are kept, and where we claim more than we can show. */
export function claims(report: Report): readonly PlainPart[] {
  return [
    say(keptWords(report)),
    ...above(report),
    ...standing(report, "contested", "People, or the proof, say no to these:"),
    ...standing(report, "understated", "These are better than we say:"),
    ...standing(report, "not-applicable", "We say that these are not for us to do:"),
  ];
}

function standing(report: Report, wanted: Standing, lead: string): readonly PlainPart[] {
  const found = report.commitments.filter((one) => one.standing === wanted);
  return listed(lead, linesOf(found.map(promiseWordsOf(report))));
}

function keptWords({ commitments }: Report): string {
  const count = (wanted: Standing): number =>
    commitments.filter((one) => one.standing === wanted).length;
  const [kept, short] = [count("kept"), count("not-kept")];
  return [
    `There ${commitments.length === 1 ? "is" : "are"} ${promises(commitments.length)}.`,
    `${wholeNumber(kept)} ${kept === 1 ? "is" : "are"} kept.`,
    "Kept means that we can show it, and people agree.",
    short === 0 ? "" : `${wholeNumber(short)} ${short === 1 ? "is" : "are"} not kept.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function above(report: Report): readonly PlainPart[] {
  const { headline, claims: found, method } = report;
  if (headline.claimShown.of === 0) return [say("We make no claim yet.")];
  if (found.above.length === 0) return [say("We claim no more than we can show.")];
  const wordsOf = promiseWordsOf(report);
  const meaning = (level: ReportedLevel): string =>
    method.ladder.find((rung) => rung.level === level.level)?.means ?? level.words;
  return listed(
    `On ${promises(found.above.length)} we claim more than we can show:`,
    found.above.map((claim) => ({
      text: wordsOf(claim),
      beneath: [
        `We say: ${asSentence(meaning(claim.said))}`,
        claim.shown.level === null
          ? "We can show nothing."
          : `We can show: ${asSentence(meaning(claim.shown))}`,
      ],
    })),
  );
}

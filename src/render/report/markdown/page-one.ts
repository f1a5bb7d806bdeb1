import { plainItem } from "../../text/markdown/plain-block.ts";
import { type CannotTell } from "../../../domain/report/cannot-tell.ts";
import { type PromisedAgain, type RepeatedGap } from "../../../domain/report/promised-again.ts";
import { type Report } from "../../../domain/report/report.ts";
import { joinWords } from "../../../domain/words.ts";
import { dateWords } from "../../text/evidence-words.ts";
import { levelWords, shownWords } from "../../text/level-words.ts";
import {
  type Block,
  heading,
  item,
  list,
  listUnder,
  paragraph,
  type Part,
  said,
  strong,
  to,
} from "../../text/markdown/nodes.ts";
import { SECTIONS } from "./sections.ts";
import { hasCommitments } from "../../../domain/report/statement-gaps.ts";

/** What a reader must know before anything else, after the headline and what people told us. */
export function pageOne(report: Report): readonly Block[] {
  return [
    ...cannotTell(report.cannotTell),
    ...promisedAgain(report.promisedAgain),
    ...(hasCommitments(report) ? claims(report) : []),
    ...questions(report),
  ];
}

function cannotTell(found: CannotTell): readonly Block[] {
  const { notAssessed, outsideProfile, notKnown, unconfirmed } = found;
  const { evidenceGone, evidenceChanged } = found;
  return [
    heading(2, SECTIONS.cannotTell),
    paragraph(said(found.sentence)),
    ...listUnder(
      "Not known to the council",
      notKnown.map((one) => item(named(one, " ", said(one.reason)), ...plainItem(one))),
    ),
    ...listUnder(
      "Not confirmed by people",
      unconfirmed.map((one) => item(named(one, " ", said(one.reason)), ...plainItem(one))),
    ),
    ...listUnder(
      "Not assessed",
      notAssessed.map((one) => item(named(one), ...plainItem(one))),
    ),
    ...(outsideProfile.length === 0
      ? []
      : [
          paragraph(
            strong("Not assessed, and outside the profile that was chosen:"),
            ` ${joinWords(outsideProfile)}.`,
          ),
        ]),
    ...listUnder(
      "Evidence that was there last year, is still in date, and is gone",
      evidenceGone.map(({ commitment, title }) => item([to(commitment), ": ", said(title)])),
    ),
    ...listUnder(
      "Evidence of last year that is still in date, and is described in another way now",
      evidenceChanged.map(({ commitment, title, how }) =>
        item([to(commitment), ": “", said(title), "” ", said(how), "."]),
      ),
    ),
  ];
}

function promisedAgain({ sentence, repeated }: PromisedAgain): readonly Block[] {
  return [
    heading(2, SECTIONS.again),
    paragraph(said(sentence)),
    ...(repeated.length === 0 ? [] : [list(repeated.map(repeat))]),
  ];
}

function repeat(gap: RepeatedGap): ReturnType<typeof item> {
  const { years, lastPromises, outcome, outcomeWords, why, sameCauses } = gap;
  return item(
    named(gap, ` Below the target in ${joinWords(years)}.`),
    ...plainItem(gap),
    ...lastPromises.map(({ period, what, owner, due }) =>
      item([
        `Promised in ${period}`,
        owner === null ? "" : " by ",
        owner === null ? "" : said(owner),
        due === null ? "" : `, for ${dateWords(due)}`,
        ": ",
        said(what),
      ]),
    ),
    item([
      strong("What became of it:"),
      ` ${outcomeWords}.`,
      ...(outcome === null ? [] : [" ", why === null ? "Nobody says why." : said(why)]),
    ]),
    ...(sameCauses.length === 0
      ? []
      : [item([strong("The same cause as last year:"), " ", said(joinWords(sameCauses))])]),
  );
}

function claims({ claims: { sentence, above } }: Report): readonly Block[] {
  return [
    heading(2, SECTIONS.claims),
    paragraph(said(sentence)),
    ...(above.length === 0
      ? []
      : [
          list(
            above.map((one) =>
              item(
                named(
                  one,
                  ` Said: ${levelWords(one.said)}. `,
                  said(shownWords(one.shown, one.reason)),
                ),
                ...plainItem(one),
              ),
            ),
          ),
        ]),
  ];
}

function questions({ questions: asked }: Report): readonly Block[] {
  return [
    heading(2, SECTIONS.questions),
    asked.length === 0
      ? paragraph("The rules find nothing to ask.")
      : list(
          asked.map(({ text }) => item([said(text)])),
          true,
        ),
  ];
}

/** A statement's id, leading to it, and its words. */
function named(
  { id, words }: { readonly id: string; readonly words: string },
  ...more: readonly Part[]
): readonly Part[] {
  return [to(id), " ", said(words), ...more];
}

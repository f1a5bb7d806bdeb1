import { type About, type Report } from "../../domain/report/report.ts";
import { SIGNING_WORDS } from "../../domain/sign-off/signatures.ts";
import { asSentence, capitalise } from "../../domain/words.ts";
import { dateWords } from "../text/evidence-words.ts";
import { cannotTell } from "./cannot-tell.ts";
import { claims } from "./claims.ts";
import { whatHappensNext } from "./next.ts";
import { peopleToldUs } from "./people-told-us.ts";
import { type PlainSection } from "./plain-part.ts";
import { promisedAgain } from "./promised-again.ts";
import { hasCommitments } from "../../domain/report/statement-gaps.ts";

/** One page in the plainest words, from which every format of it renders. It is no Easy Read document, and never says so. */
export interface PlainPage {
  readonly title: string;
  /** Printed at the top and at the bottom: that it is a draft, or who has checked it. */
  readonly mark: { readonly isDraft: boolean; readonly text: string };
  readonly opening: readonly string[];
  readonly sections: readonly PlainSection[];
}

/** Makes the page of a report, the public one or the full. The order is the report's. */
export function plainPage(report: Report): PlainPage {
  const { about } = report;
  return {
    title: `${about.council.name}: ${hasCommitments(report) ? "our promises" : "what people told us"}`,
    mark: markOf(about),
    opening: [
      `This is about ${yearInWords(about.period)}.`,
      `It is what was known on ${dateWords(about.asOf)}.`,
      "“We” means the council.",
      ...whoseWords(report),
      VERSION_WORDS[about.version],
      ...signing(report),
    ],
    sections: [
      { id: "people", title: "What people told us", parts: peopleToldUs(report) },
      { id: "cannot-tell", title: "What we cannot tell", parts: cannotTell(report) },
      { id: "again", title: "What we promised again", parts: promisedAgain(report) },
      ...(hasCommitments(report)
        ? [{ id: "claims", title: "What we claim, and what we can show", parts: claims(report) }]
        : []),
      { id: "next", title: "What happens next", parts: whatHappensNext(report) },
    ],
  };
}

/** Who has not signed, and whether something changed since: nothing where all is as it was signed. */
function signing({ tookPart: { signedOff, notSigned } }: Report): readonly string[] {
  const changed = signedOff.some(({ state }) => state === "changed");
  return [
    ...notSigned.map((role) => `${capitalise(SIGNING_WORDS[role])} has not signed this.`),
    ...(changed ? ["Something has changed since it was signed."] : []),
  ];
}

const VERSION_WORDS = {
  full: "This copy is for people at the council. Do not share it.",
  public: "Some names and small numbers are left out.",
} as const;

/** Said only where the report itself has the publisher's words: this page keeps to the plain ones. */
function whoseWords({ commitments, peopleToldUs: people }: Report): readonly string[] {
  const owner = [...commitments, ...people.statements].find(({ wordsBy }) => wordsBy !== null);
  if (owner?.wordsBy === undefined || owner.wordsBy === null) return [];
  return [`${asSentence(`The promises come from ${owner.wordsBy}`)} They are in plain words here.`];
}

const DRAFT = "DRAFT. A person with a learning disability has not checked this yet.";

function markOf({ plainWords }: About): PlainPage["mark"] {
  if (plainWords === null) return { isDraft: true, text: DRAFT };
  const { checkedBy, on } = plainWords;
  return {
    isDraft: false,
    text: `These words were checked on ${dateWords(on)}. ${asSentence(`They were checked by ${checkedBy.trim()}`)}`,
  };
}

/** `2026-27` → `April 2026 to March 2027`. */
function yearInWords(period: string): string {
  const first = Number(period.slice(0, 4));
  return `April ${String(first)} to March ${String(first + 1)}`;
}

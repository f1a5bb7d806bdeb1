import { type ProblemInfo } from "./problem-info.ts";

/** What somebody should look at again before others do: warnings, never errors. */
export const HONESTY_CODES = {
  "honesty/level-without-evidence": {
    severity: "warning",
    means: "a level at or above the target is claimed, and no evidence for it counts",
    remedy: "add evidence, or lower the claim to what can be shown",
  },
  "honesty/same-evidence": {
    severity: "warning",
    means: "one source of evidence bears on more commitments than is usual",
    remedy:
      "check that it is about each of them; the framework's `honesty:` says how many are usual",
  },
  "honesty/same-place": {
    severity: "warning",
    means:
      "two pieces are at one place but for what follows the question mark, and count as two sources",
    remedy: "if it is one document, give both the same `where:`",
  },
  "honesty/no-place": {
    severity: "warning",
    means: "`where:` says no place, so the piece cannot be told from others that are nowhere",
    remedy: "write the address or the path at which somebody else finds it",
  },
  "honesty/same-reason": {
    severity: "warning",
    means: "several commitments have one and the same reason",
    remedy: "say of each why its level is what it is",
  },
  "honesty/rise-without-evidence": {
    severity: "warning",
    means: "a claim has risen by more levels in a year than is usual, without new evidence",
    remedy: "add what has changed as evidence, or lower the claim to what can be shown",
  },
  "honesty/evidence-changed": {
    severity: "warning",
    means: "a piece of last year's evidence that is still in date is described in another way now",
    remedy: "put back what it was, or say in the piece's title why it is another",
  },
  "honesty/not-known-with-evidence": {
    severity: "warning",
    means: "the council says that it cannot tell, and evidence on file can",
    remedy: "claim what the evidence shows, or say why it does not tell",
  },
  "honesty/not-applicable-with-evidence": {
    severity: "warning",
    means:
      "the council says that a commitment does not apply, and evidence on file or people's own view says how far it has come",
    remedy: "claim what the evidence shows, or write not-known",
  },
  "honesty/asked-missing": {
    severity: "warning",
    means: "a claim does not say what was asked, though it did, or others do",
    remedy: "put `asked:` back from the file's history, or answer again with `mir score`",
  },
  "honesty/confirmed-too-early": {
    severity: "warning",
    means: "people are said to have confirmed what was heard before it was heard",
    remedy:
      "correct the date, or show people the record; they confirm it with `mir people confirm`",
  },
  "honesty/more-than-invited": {
    severity: "warning",
    means: "more answers to one statement are counted than people were invited",
    remedy: "correct `invited:` or the counts, or say in `how:` how others came to answer",
  },
  "honesty/officer-for-people": {
    severity: "warning",
    means: "somebody on the people's side looks like an officer of the council",
    remedy: "correct `role:`, or name the people or the group in whose name they speak",
  },
  "honesty/officer-for-plain-words": {
    severity: "warning",
    means:
      "whoever checked the page in plain words looks like an officer of the council, or is the council",
    remedy:
      "let a person with a learning disability check it, and take `plainWords:` out until then",
  },
  "honesty/plain-words-too-early": {
    severity: "warning",
    means: "the page in plain words was checked before the date that it tells of",
    remedy: "let it be checked as it is now, and take `plainWords:` out until then",
  },
  "honesty/as-of-outside-period": {
    severity: "warning",
    means: "the date by which evidence counts is not in the year that the assessment is for",
    remedy: "write a date of that year, or leave `asOf:` out",
  },
  "honesty/as-of-not-later": {
    severity: "warning",
    means: "the date by which evidence counts is not later than last year's",
    remedy: "write the date at which this year's evidence was looked at",
  },
  "honesty/year-left-out": {
    severity: "warning",
    means: "the earlier file is not of the year before this one",
    remedy: "name the year before in `previous:`, if there is a file of it",
  },
  "honesty/framework-altered": {
    severity: "warning",
    means:
      "the council's own copy of a built-in framework, under its id or another, differs from it; each difference is named",
    remedy: "nothing, where it is meant; the report names the differences too",
  },
} as const satisfies Record<string, ProblemInfo>;

export type HonestyCode = keyof typeof HONESTY_CODES;

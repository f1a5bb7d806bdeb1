import { type NeedTotal, type ReportedNeed } from "../report/needs.ts";
import { asSentence, countOf, pounds, wholeNumber } from "../words.ts";
import {
  type NeedChange,
  type NeedKindChange,
  type NeedsChange,
  type TotalChange,
} from "./needs-change.ts";
import { type Context } from "./pair.ts";

/** Sets the needs of two reports side by side. A total that leaves out what was not counted is not compared. */
export function compareNeeds(context: Context): NeedsChange {
  const { kept, lost, gained } = context.needs;
  const totals = [context.before, context.after].map(({ report }) => report.needs.totals);
  const [before = [], after = []] = totals;
  return {
    sentence: sentenceFor({ kept: kept.length, lost: lost.length, gained: gained.length }),
    kinds: kindsOf(before, after).map(({ kind, label }) =>
      compareKind({ kind, label }, totalOf(before, kind), totalOf(after, kind)),
    ),
    needs: [
      ...kept.map((pair) => keptChange(pair.before, pair.after)),
      ...lost.map((need) => lostChange(need, context)),
      ...gained.map(gainedChange),
    ],
  };
}

type Kind = Pick<NeedKindChange, "kind" | "label">;

function kindsOf(before: readonly NeedTotal[], after: readonly NeedTotal[]): readonly Kind[] {
  const kinds = new Map([...before, ...after].map(({ kind, label }) => [kind, { kind, label }]));
  return [...kinds.values()];
}

function totalOf(totals: readonly NeedTotal[], kind: string | null): NeedTotal | undefined {
  return totals.find((total) => total.kind === kind);
}

function compareKind(
  kind: Kind,
  before: NeedTotal | undefined,
  after: NeedTotal | undefined,
): NeedKindChange {
  return {
    ...kind,
    people: compareTotals(peopleOf(before), peopleOf(after), PEOPLE),
    yearlyCost: compareTotals(costOf(before), costOf(after), MONEY),
  };
}

function peopleOf(total: NeedTotal | undefined): Known {
  return total === undefined ? NONE : { ...total, total: total.people, missing: total.notCounted };
}

function costOf(total: NeedTotal | undefined): Known {
  return total === undefined
    ? NONE
    : { ...total, total: total.yearlyCost, missing: total.costNotGiven };
}

interface Known {
  /** Null where no record gives a figure. */
  readonly total: number | null;
  /** Records that give no figure. */
  readonly missing: number;
  readonly records: number;
}

const NONE: Known = { total: null, missing: 0, records: 0 };

interface Unit {
  readonly words: (value: number) => string;
  readonly missing: string;
}

const PEOPLE: Unit = {
  words: (value) => (value === 1 ? "1 person" : `${wholeNumber(value)} people`),
  missing: "not counted",
};
const MONEY: Unit = { words: (value) => `${pounds(value)} a year`, missing: "without a cost" };

function compareTotals(before: Known, after: Known, unit: Unit): TotalChange {
  const [was, is] = [before.total, after.total];
  const sentence = `Before: ${stateOf(before, unit)}. Now: ${stateOf(after, unit)}.`;
  if (was !== null && is !== null && before.missing + after.missing === 0)
    return { before: was, after: is, comparable: true, difference: is - was, sentence };
  const why = whyIncomparable(before, after, unit);
  return {
    before: was,
    after: is,
    comparable: false,
    difference: null,
    sentence: `${sentence} ${why}`,
  };
}

function whyIncomparable(before: Known, after: Known, unit: Unit): string {
  const all = before.records === 0 && after.records === 0;
  if (all) return "None recorded is not none.";
  if (before.records === 0 || after.records === 0)
    return "None recorded is not none, so the totals cannot be compared.";
  return `Because some are ${unit.missing}, the totals cannot be compared.`;
}

function stateOf({ total, missing, records }: Known, unit: Unit): string {
  if (records === 0) return "none recorded";
  const parts = [
    total === null ? "" : unit.words(total),
    missing === 0 ? "" : `${countOf(missing, "record")} ${unit.missing}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function keptChange(before: ReportedNeed, after: ReportedNeed): NeedChange {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const [then, now] = [before.what.trim(), after.what.trim()];
  const reworded = then === now ? "" : ` ${asSentence(`It was worded: ${then}`)}`;
  return {
    ...described(after),
    fate: "still-recorded",
    before: was,
    after: is,
    sentence: `${was === is ? `As before: ${is}.` : `Before: ${was}. Now: ${is}.`}${reworded}`,
  };
}

function lostChange(need: ReportedNeed, { before }: Context): NeedChange {
  const was = wordsOf(need);
  return {
    ...described(need),
    fate: "trace-lost",
    before: was,
    after: null,
    sentence: `Recorded ${before.when} (${was}) and gone without a word. A need that is met is kept in the file with 0 people and how that was counted.`,
  };
}

function gainedChange(need: ReportedNeed): NeedChange {
  const is = wordsOf(need);
  return {
    ...described(need),
    fate: "trace-gained",
    before: null,
    after: is,
    sentence: `New: ${is}.`,
  };
}

function described({
  id,
  what,
  commitments,
}: ReportedNeed): Pick<NeedChange, "id" | "what" | "commitments"> {
  return { id, what, commitments };
}

function wordsOf({ kindLabel, peopleWords, people, costWords }: ReportedNeed): string {
  const counted =
    typeof people === "number"
      ? people === 1
        ? "1 person"
        : `${peopleWords} people`
      : `people ${peopleWords}`;
  return `${kindLabel}, ${counted}, cost ${costWords}`;
}

function sentenceFor(counts: {
  readonly kept: number;
  readonly lost: number;
  readonly gained: number;
}): string {
  return [
    `${countOf(counts.kept, "need is", "needs are")} recorded in both.`,
    `${countOf(counts.gained, "is", "are")} new.`,
    `${countOf(counts.lost, "is", "are")} gone without a word.`,
  ].join(" ");
}

import { type Crosswalk } from "../crosswalk.ts";
import { dateInWords, isIsoDate } from "../dates.ts";
import { type StatementId } from "../statement.ts";
import { type Nulled, nulled } from "../report/nulled.ts";
import { type Report } from "../report/report.ts";
import { type ReportedCommitment } from "../report/reported-commitment.ts";
import { countOf } from "../words.ts";
import { type CrosswalkName } from "./crosswalk-names.ts";
import { type Filed, type FiledEntry, fileTogether } from "./filed-entry.ts";

/** The version of the shape; a change that a reader must know of raises it. */
export const REGROUPED_REPORT_FORMAT = "regrouped-report/1";

/**
 * A gap report filed under the headings of another document, from which every format renders. It holds the report that
 * it was made from, and nothing that is not in it: what that one withholds is withheld here.
 */
export interface RegroupedReport {
  readonly format: typeof REGROUPED_REPORT_FORMAT;
  readonly crosswalk: FiledUnder;
  /** What a reader must know before anything else, one or two sentences each. */
  readonly cautions: readonly string[];
  /** How much of the one touches the other, in words. */
  readonly sentence: string;
  readonly groups: readonly {
    readonly title: string | null;
    readonly plain: string | null;
    readonly entries: readonly FiledEntry[];
  }[];
  /** Commitments that touch none of the headings. */
  readonly unfiled: Filed;
  /** References of commitments that lead to no heading. */
  readonly strays: readonly { readonly commitment: StatementId; readonly reference: string }[];
  readonly report: Report;
}

/** The other document. */
export interface FiledUnder extends Nulled<
  Pick<Crosswalk, "id" | "title" | "publisher" | "source" | "asOf" | "note" | "scale">
> {
  /** The name by which it is asked for: `care-act`. */
  readonly name: string;
}

/** A crosswalk as it was asked for. */
export interface Asked extends Pick<CrosswalkName, "name" | "typed"> {
  /** Whether its file is the council's, and not the one that ships with the tool. */
  readonly isOwn: boolean;
}

/** Files the commitments of a report under the headings of a crosswalk. A commitment may stand under several. */
export function regroupReport(
  report: Report,
  crosswalk: Crosswalk,
  { name, typed, isOwn }: Asked,
): RegroupedReport {
  const references = new Map(report.commitments.map((one) => [one.id, referencesOf(one, name)]));
  const of = ({ id }: ReportedCommitment): readonly string[] => references.get(id) ?? [];
  const groups = crosswalk.groups.map(({ title, plain, entries }) => ({
    ...nulled({ title, plain }),
    entries: entries.map((entry) => {
      const own = report.commitments.filter((one) => of(one).includes(entry.reference));
      return { ...entry, ...fileTogether(own, { report, crosswalk }) };
    }),
  }));
  const known = new Set(groups.flatMap(({ entries }) => entries.map((one) => one.reference)));
  const isFiled = (one: ReportedCommitment): boolean =>
    of(one).some((reference) => known.has(reference));
  const { id, title, publisher, source, asOf, note, scale } = crosswalk;
  return {
    format: REGROUPED_REPORT_FORMAT,
    crosswalk: { name: typed, ...nulled({ id, title, publisher, source, asOf, note, scale }) },
    cautions: cautionsOf(crosswalk, isOwn),
    sentence: sentenceFor(report, groups, report.commitments.filter(isFiled).length),
    groups,
    unfiled: fileTogether(
      report.commitments.filter((one) => !isFiled(one)),
      { report, crosswalk },
    ),
    strays: report.commitments.flatMap((one) =>
      of(one)
        .filter((reference) => !known.has(reference))
        .map((reference) => ({ commitment: one.id, reference })),
    ),
    report,
  };
}

/** The numbers of the headings that each commitment stands under. */
export function headingsOf({
  groups,
}: Pick<RegroupedReport, "groups">): ReadonlyMap<StatementId, readonly string[]> {
  const found = new Map<StatementId, string[]>();
  for (const { number, commitments, blank } of groups.flatMap(({ entries }) => entries)) {
    for (const id of [...commitments, ...blank]) found.set(id, [...(found.get(id) ?? []), number]);
  }
  return found;
}

function referencesOf({ crosswalks }: ReportedCommitment, name: string): readonly string[] {
  return crosswalks.filter(({ id }) => id === name).flatMap(({ entries }) => entries);
}

function sentenceFor(
  { commitments }: Report,
  groups: RegroupedReport["groups"],
  filed: number,
): string {
  const entries = groups.flatMap((group) => group.entries);
  const touched = entries.filter((entry) => entry.commitments.length + entry.blank.length > 0);
  return [
    `${String(filed)} of ${countOf(commitments.length, "commitment")} ${filed === 1 ? "is" : "are"} filed under ${String(touched.length)} of ${countOf(entries.length, "heading")}.`,
    "A commitment can stand under several, so the counts of the headings do not add up.",
  ].join(" ");
}

/** No level here is the publisher's, and nothing here says what it will find. */
function cautionsOf({ publisher, asOf, scale }: Crosswalk, isOwn: boolean): readonly string[] {
  const scores = scale.map(({ score }) => score);
  return [
    "This files the facts of the gap report under the headings of another document. It predicts no rating and gives no legal advice.",
    ...(isOwn
      ? [
          "The headings are those of the council's own file, and not those that come with this tool.",
        ]
      : []),
    ...(scores.length === 0
      ? []
      : [
          `The publisher has scores of its own, from ${String(Math.min(...scores))} to ${String(Math.max(...scores))}. The levels here are not those scores, and none leads to another.`,
        ]),
    asOf === undefined
      ? `The crosswalk does not say of what date the text by ${publisher} is. Check it before you rely on it.`
      : `The text by ${publisher} is that of ${isIsoDate(asOf) ? dateInWords(asOf) : asOf}. Check for a newer one before you rely on it.`,
  ];
}

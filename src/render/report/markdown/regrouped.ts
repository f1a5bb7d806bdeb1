import { type FiledEntry } from "../../../domain/regrouped/filed-entry.ts";
import { type RegroupedReport } from "../../../domain/regrouped/regrouped-report.ts";
import { dateWords } from "../../text/evidence-words.ts";
import {
  type Block,
  heading,
  item,
  list,
  paragraph,
  said,
  strong,
  table,
  to,
} from "../../text/markdown/nodes.ts";
import { serialise } from "../../text/markdown/serialise.ts";
import {
  alsoUnder,
  FILED_SECTIONS,
  headingWords,
  scaleWords,
  titleWords,
} from "../regrouped-words.ts";
import { filedBlocks, type Filing } from "./filed.ts";
import { ledgerOf } from "./follow-up.ts";
import { method } from "./method.ts";
import { howToRead } from "./opening.ts";

/** The gap report under the headings of another document, as CommonMark with tables. */
export function regroupedMarkdown(regrouped: RegroupedReport): string {
  const { report, groups, crosswalk } = regrouped;
  const filing: Filing = {
    report,
    commitments: new Map(report.commitments.map((one) => [one.id, one])),
    statements: new Map(report.peopleToldUs.statements.map((one) => [one.id, one])),
    ledger: ledgerOf(report),
    alsoUnder: alsoUnder(regrouped),
  };
  return serialise([
    ...opening(regrouped),
    ...where(regrouped),
    ...groups.flatMap(({ title, plain, entries }) => [
      heading(2, title ?? crosswalk.title, `group ${title ?? ""}`),
      ...(plain === null ? [] : [paragraph(said(plain))]),
      ...entries.flatMap((entry) => entryBlocks(entry, filing)),
    ]),
    ...unfiled(regrouped, filing),
    ...about(regrouped),
    ...method(report),
  ]);
}

function opening(regrouped: RegroupedReport): readonly Block[] {
  const { report, cautions } = regrouped;
  return [
    heading(1, `${titleWords(regrouped)}: ${report.about.council.name}`, "title"),
    ...cautions.map((caution) => paragraph(said(caution))),
    paragraph(`Evidence counts as it stood on ${dateWords(report.about.asOf)}.`),
    ...howToRead(report),
    heading(2, FILED_SECTIONS.people),
    paragraph(said(report.peopleToldUs.sentence)),
  ];
}

function where({ sentence, groups, report: { headline } }: RegroupedReport): readonly Block[] {
  const entries = groups.flatMap((group) => group.entries);
  return [
    heading(2, FILED_SECTIONS.where),
    paragraph(said(sentence)),
    paragraph(
      "Under each heading, what we cannot tell comes first. The gaps follow in the order of the gap report.",
    ),
    paragraph(said(`${headline.claimShown.sentence} ${headline.coverage.sentence}`)),
    table(
      ["Heading", "Commitments", "How they stand", "Pieces of evidence"],
      entries.map((entry) => [
        [to(entryKey(entry), headingWords(entry))],
        [String(entry.commitments.length + entry.blank.length)],
        [entry.standingWords],
        [String(entry.evidence.flatMap(({ pieces }) => pieces).length)],
      ]),
    ),
  ];
}

function entryBlocks(entry: FiledEntry, filing: Filing): readonly Block[] {
  return [
    heading(3, headingWords(entry), entryKey(entry)),
    paragraph(said(entry.plain)),
    ...filedBlocks(entry, entry.number, filing),
  ];
}

/** What links name a heading of the other document by. */
function entryKey({ reference }: FiledEntry): string {
  return `entry ${reference}`;
}

function unfiled({ unfiled: found, strays }: RegroupedReport, filing: Filing): readonly Block[] {
  const isNone = found.commitments.length + found.blank.length === 0;
  return [
    heading(2, FILED_SECTIONS.unfiled),
    ...(isNone
      ? [paragraph("Every commitment is filed under one heading at least.")]
      : filedBlocks(found, "", filing)),
    ...(strays.length === 0
      ? []
      : [
          heading(2, FILED_SECTIONS.strays),
          list(
            strays.map(({ commitment, reference }) => item([`${commitment}: `, said(reference)])),
          ),
        ]),
  ];
}

function about({ crosswalk }: RegroupedReport): readonly Block[] {
  const { title, publisher, source, asOf, note, scale } = crosswalk;
  const told: readonly (readonly [string, string])[] = [
    ["Title", title],
    ["Publisher", publisher],
    ["Date of the text", asOf === null ? "not given" : dateWords(asOf)],
    ["Source", source ?? "not given"],
    ...(scale.length === 0 ? [] : [["Its own scores", scaleWords(crosswalk)] as const]),
  ];
  return [
    heading(2, FILED_SECTIONS.about),
    list(told.map(([name, value]) => item([strong(`${name}:`), " ", said(value)]))),
    ...(note === null ? [] : [paragraph(said(note))]),
  ];
}

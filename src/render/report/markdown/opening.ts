import { type Report } from "../../../domain/report/report.ts";
import { dateWords } from "../../text/evidence-words.ts";
import {
  type Block,
  heading,
  item,
  line,
  list,
  paragraph,
  said,
  strong,
  table,
  to,
} from "../../text/markdown/nodes.ts";
import { SECTIONS } from "./sections.ts";
import { wordingLine } from "../../../domain/report/statement-words.ts";
import { hasCommitments } from "../../../domain/report/statement-gaps.ts";

/** The title, what the report is, and how the commitments stand. */
export function opening(report: Report): readonly Block[] {
  const { council, period, asOf, framework } = report.about;
  return [
    heading(1, `Gap report ${period}: ${council.name}`, "title"),
    paragraph(
      hasCommitments(report)
        ? "This report puts three readings of each promise side by side. It reads "
        : "This report sets out what people say of their lives. Nothing is claimed in it. It reads ",
      said(framework.title),
      ", edition ",
      said(framework.edition),
      ", by ",
      said(framework.publisher),
      `. Evidence counts as it stood on ${dateWords(asOf)}.`,
    ),
    ...howToRead(report),
    ...glance(report),
  ];
}

/** What the three readings are, the target, and whether this may be published. */
export function howToRead(report: Report): readonly Block[] {
  return [
    list([
      ...(hasCommitments(report)
        ? [
            item([strong("Said"), " is what the council claims."]),
            item([strong("Shown"), " is what its evidence supports."]),
          ]
        : []),
      item([strong("Lived"), " is what people who draw on care and support say of their lives."]),
    ]),
    ...(report.method.target === null
      ? []
      : [paragraph("The target is level ", said(report.method.target), ".")]),
    ...wordingBlock(report),
    paragraph(VERSION_WORDS[report.about.version]),
    paragraph(said(report.tookPart.signing)),
    ...(report.method.framework.changes.length === 0
      ? []
      : [
          paragraph(
            said(report.method.framework.sentence),
            " ",
            to(SECTIONS.method),
            " names each.",
          ),
        ]),
  ];
}

function wordingBlock({ commitments, peopleToldUs }: Report): readonly Block[] {
  const wording = wordingLine([
    ...commitments,
    ...peopleToldUs.statements,
    ...peopleToldUs.notAsked,
  ]);
  return wording === undefined ? [] : [paragraph(said(wording))];
}

const VERSION_WORDS = {
  full: "This is the full copy, for use inside the council. It can hold names and small numbers. Do not publish it as it is.",
  public:
    "This is the version for publication. Names, small numbers and what is internal are withheld. Standings and levels are those of the full report.",
} as const;

function glance({ headline }: Report): readonly Block[] {
  const { standings, claimShown, coverage, statements } = headline;
  const title = heading(2, SECTIONS.glance);
  if (coverage.commitments === 0)
    return [
      title,
      table(
        ["Standing", "I statements", "What it means"],
        statements.map(({ label, count, means }) => [[label], [String(count)], [said(means)]]),
      ),
      paragraph(said(coverage.sentence)),
    ];
  return [
    title,
    table(
      ["Standing", "Commitments", "What it means"],
      standings.map(({ label, count, means }) => [[label], [String(count)], [said(means)]]),
    ),
    paragraph(said(claimShown.sentence)),
    paragraph(said(coverage.sentence)),
  ];
}

/** Where everything after page one is. */
export function contents(report: Report): readonly Block[] {
  const { themes, commitments } = report;
  const { gaps, needs, actions, tookPart, coverage, director, method } = SECTIONS;
  const used = new Set(commitments.map(({ theme }) => theme));
  const inThemes = themes
    .filter(({ id }) => used.has(id))
    .map(({ id, title }) => item([to(themeKey(id), title)]));
  return [
    heading(2, "Contents"),
    list([
      item([to(gaps)]),
      ...(hasCommitments(report) ? [item([to(SECTIONS.commitments)], ...inThemes)] : []),
      ...[
        needs,
        actions,
        tookPart,
        coverage,
        ...(hasCommitments(report) ? [director] : []),
        method,
      ].map((key) => item(line([to(key)]))),
    ]),
  ];
}

/** What links name a theme's heading by. */
export function themeKey(id: string): string {
  return `theme ${id}`;
}

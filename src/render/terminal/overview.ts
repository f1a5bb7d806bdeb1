import { type Report } from "../../domain/report/report.ts";
import { joinWords, percent, wholeNumber } from "../../domain/words.ts";
import { levelWords, shownWords } from "../text/level-words.ts";
import { dateWords } from "../text/evidence-words.ts";
import { gapList, livedGapList } from "./gap-list.ts";
import { type Pen, penFor, type Screen } from "./screen.ts";
import { standings } from "./standings.ts";
import { type ReportedStatement } from "../../domain/report/reported-statement.ts";
import { plainInList, wordingLine } from "../../domain/report/statement-words.ts";
import { hasCommitments } from "../../domain/report/statement-gaps.ts";

/** The gap report at a glance: how the commitments stand, what people told us, and the gaps in order. */
export function overview(report: Report, screen: Screen): string {
  const pen = penFor(screen);
  return [
    heading(report, pen),
    standings(report.headline, pen),
    ...people(report, pen),
    ...cannotTell(report, pen),
    pen.title("What we promised again"),
    pen.paragraph(report.promisedAgain.sentence),
    ...(hasCommitments(report) ? claims(report, pen) : []),
    hasCommitments(report) ? gapList(report, pen) : livedGapList(report, pen),
  ].join("");
}

function heading({ about, commitments, peopleToldUs, tookPart, method }: Report, pen: Pen): string {
  const wording = wordingLine([
    ...commitments,
    ...peopleToldUs.statements,
    ...peopleToldUs.notAsked,
  ]);
  const { council, period, asOf, framework } = about;
  const title = pen.paragraph(`${council.name}, ${period}`).trimEnd();
  return [
    `${pen.chalk.bold(title)}\n`,
    pen.paragraph(
      `${framework.title}, edition ${framework.edition}. Evidence as it stood on ${dateWords(asOf)}.`,
    ),
    ...(wording === undefined ? [] : [pen.paragraph(wording)]),
    pen.paragraph(tookPart.signing),
    ...(method.framework.changes.length === 0 ? [] : [pen.paragraph(method.framework.sentence)]),
  ].join("");
}

function people({ peopleToldUs }: Report, pen: Pen): readonly string[] {
  const below = peopleToldUs.statements.filter(
    ({ lived, reachesTarget }) => lived.level !== null && !reachesTarget,
  );
  return [
    pen.title("What people told us"),
    pen.paragraph(peopleToldUs.sentence),
    ...related(peopleToldUs, pen),
    ...(below.length === 0 ? [] : [pen.paragraph("Below the target:")]),
    ...below.map((one) => told(one, `${levelWords(one.lived)}${sourceWords(one)}`, pen)),
    ...countedAsTrue(peopleToldUs.countsAsTrue, below, pen),
  ];
}

/** Where the level comes from; empty where the numbers are withheld. */
function sourceWords(one: ReportedStatement): string {
  const share = shareBehind(one);
  if (share !== null) return `. ${percent(share)} said it is true.`;
  return one.group === null ? "" : `. A group of ${wholeNumber(one.group.people)} agreed on it.`;
}

/** The share that gave the level; null where a group gave it. The lower of the two readings counts. */
function shareBehind({ counted, group, lived }: ReportedStatement): number | null {
  const isGroups = group !== null && group.level === lived.level;
  return isGroups || counted === null ? null : counted.share;
}

/** What those shares are of, once beneath them all. */
function countedAsTrue(
  answers: string | null,
  below: readonly ReportedStatement[],
  pen: Pen,
): readonly string[] {
  return answers === null || below.every((one) => shareBehind(one) === null)
    ? []
    : [pen.paragraph(`The answers that count as true are ${answers}.`)];
}

/** Answers to another framework's statements, each with the level that people gave it. */
function related({ related: found }: Report["peopleToldUs"], pen: Pen): readonly string[] {
  if (found === null) return [];
  return [
    pen.paragraph(found.sentence),
    ...found.statements.map((one) => told(one, levelWords(one.lived), pen)),
  ];
}

/** A statement with what people said of it, and our plain words beneath where the words are not ours. */
function told(one: ReportedStatement, level: string, pen: Pen): string {
  const plain = plainInList(one);
  const line = pen.item(`${one.id} ${one.words} ${level}`);
  return plain === undefined ? line : `${line}${pen.paragraph(plain, 2)}`;
}

function cannotTell({ cannotTell: found }: Report, pen: Pen): readonly string[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["Not assessed", [...found.notAssessed.map(({ id }) => id), ...found.outsideProfile]],
    ["Not known to the council", found.notKnown.map(({ id }) => id)],
    ["Not confirmed by people", found.unconfirmed.map(({ id }) => id)],
  ];
  return [
    pen.title("What we cannot tell"),
    pen.paragraph(found.sentence),
    ...lists.flatMap(([name, ids]) => (ids.length === 0 ? [] : [pen.entry(name, joinWords(ids))])),
  ];
}

function claims({ claims: { sentence, above } }: Report, pen: Pen): readonly string[] {
  return [
    pen.title("What we claim and what we can show"),
    pen.paragraph(sentence),
    ...above.map(({ id, said, shown, reason }) =>
      pen.item(`${id} Said: ${levelWords(said)}. ${shownWords(shown, reason)}`),
    ),
  ];
}

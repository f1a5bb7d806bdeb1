import { type Report } from "../../domain/report/report.ts";
import { type ReportedStatement } from "../../domain/report/reported-statement.ts";
import { capitalise, joinWords, wholeNumber } from "../../domain/words.ts";
import { levelWords } from "../text/level-words.ts";
import { type Pen, penFor, type Screen } from "./screen.ts";
import { plainParagraph } from "./plain-paragraph.ts";

/** What people said of one I statement. */
export function statementScreen(one: ReportedStatement, screen: Screen): string {
  const pen = penFor(screen);
  return [
    `${pen.chalk.bold(one.id)}\n`,
    pen.paragraph(one.words),
    ...plainParagraph(one, pen),
    "\n",
    pen.entry(capitalise(levelWords(one.lived)), one.reason),
    ...answers(one, pen),
    ...ownWords("The group says", one.group?.statement ?? null, pen),
    ...ownWords("Some of the group saw it otherwise", one.group?.minority ?? null, pen),
    ...(one.keptBy.length === 0
      ? []
      : ["\n", pen.entry("Commitments that should make it real", joinWords(one.keptBy))]),
  ].join("");
}

function answers({ counted }: ReportedStatement, pen: Pen): readonly string[] {
  if (counted === null) return [];
  return [
    pen.title("What people answered"),
    ...[...counted.answers, ...counted.aside].map(({ label, count }) =>
      pen.item(`${label}: ${wholeNumber(count)}`),
    ),
  ];
}

function ownWords(title: string, words: string | null, pen: Pen): readonly string[] {
  return words === null ? [] : [pen.title(title), pen.paragraph(words)];
}

/** An I statement that nobody was asked about. */
export function unaskedScreen(
  one: Report["peopleToldUs"]["notAsked"][number],
  screen: Screen,
): string {
  const pen = penFor(screen);
  return [
    `${pen.chalk.bold(one.id)}\n`,
    pen.paragraph(one.words),
    ...plainParagraph(one, pen),
    "\n",
    pen.paragraph("Nobody was asked about it."),
  ].join("");
}

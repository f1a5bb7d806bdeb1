import Table from "cli-table3";
import { type GapLine } from "../../domain/report/gap-list.ts";
import { type Report } from "../../domain/report/report.ts";
import { capitalise, countOf } from "../../domain/words.ts";
import { levelWords } from "../text/level-words.ts";
import { oneLine } from "../text/one-line.ts";
import { type Pen } from "./screen.ts";
import { wordsInLine } from "../../domain/report/statement-words.ts";
import { plainParagraph } from "./plain-paragraph.ts";
import { statementGaps } from "../../domain/report/statement-gaps.ts";

/** The open gaps in their printed order: a table where there is room for one, a list otherwise. */
export function gapList({ gaps }: Report, pen: Pen): string {
  const title = pen.title("The gap list");
  if (gaps.length === 0)
    return title + pen.paragraph("No commitment is known to stand below the target.");
  return (
    title + (pen.screen.tables ? table(gaps, pen) : gaps.map((gap) => lines(gap, pen)).join(""))
  );
}

/** The I statements below the target, where a framework has no commitments. */
export function livedGapList(report: Report, pen: Pen): string {
  const gaps = statementGaps(report);
  return [
    pen.title("The gap list"),
    ...(gaps.length === 0
      ? [pen.paragraph("No I statement that people were asked about stands below the target.")]
      : gaps.flatMap(({ rank, statement, size }) => [
          pen.paragraph(`${String(rank)}. ${statement.id}: ${statement.words}`),
          ...plainParagraph(statement, pen, 3),
          pen.paragraph(
            `Lived: ${levelWords(statement.lived)}. Gap: ${countOf(size, "level")}.`,
            3,
          ),
        ])),
  ].join("");
}

/** Room for the number, the readings and the standing; the commitment has the rest. */
const NARROW = { rank: 5, readings: 24, standing: 17, borders: 5 } as const;

function table(gaps: readonly GapLine[], { screen, chalk }: Pen): string {
  const { rank, readings, standing, borders } = NARROW;
  const drawn = new Table({
    head: ["No.", "Commitment", "Readings", "Standing and gap"].map((word) => chalk.bold(word)),
    colWidths: [rank, screen.columns - rank - readings - standing - borders, readings, standing],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const gap of gaps) {
    drawn.push([
      String(gap.rank),
      `${chalk.bold(nameOf(gap))}\n${oneLine(wordsInLine(gap))}`,
      readingsOf(gap).join("\n"),
      [capitalise(gap.standingLabel), ...distance(gap)].join("\n"),
    ]);
  }
  return `${drawn.toString()}\n`;
}

function lines(gap: GapLine, pen: Pen): string {
  return [
    "\n",
    pen.paragraph(`${String(gap.rank)}. ${nameOf(gap)}: ${gap.words}`),
    ...plainParagraph(gap, pen, 3),
    pen.paragraph(`${capitalise(gap.standingLabel)}. ${readingsOf(gap).join(". ")}.`, 3),
    pen.paragraph(`Gap: ${distance(gap).join(", ")}. Next: ${gap.next}.`, 3),
  ].join("");
}

function nameOf({ id, critical }: GapLine): string {
  return critical ? `${id}, critical` : id;
}

function readingsOf({ said, shown, lived }: GapLine): readonly string[] {
  return [
    `Said: ${levelWords(said)}`,
    `Shown: ${shown.state === "nothing-shown" ? "nothing" : levelWords(shown)}`,
    `Lived: ${levelWords(lived)}`,
  ];
}

function distance({ sizeWords, yearsRepeated }: GapLine): readonly string[] {
  return yearsRepeated === 0
    ? [sizeWords]
    : [sizeWords, `${countOf(yearsRepeated, "year")} before`];
}

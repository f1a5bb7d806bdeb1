import { GAP_ORDER_WORDS } from "../../../domain/report/gap-list.ts";
import { type Report } from "../../../domain/report/report.ts";
import { countOf } from "../../../domain/words.ts";
import { levelWords } from "../../text/level-words.ts";
import { type Block, heading, paragraph, said, table, to } from "../../text/markdown/nodes.ts";
import { SECTIONS } from "./sections.ts";
import { wordsInLine } from "../../../domain/report/statement-words.ts";
import {
  hasCommitments,
  type StatementGap,
  STATEMENT_GAP_ORDER_WORDS,
  statementGaps,
} from "../../../domain/report/statement-gaps.ts";

/** The open gaps in their printed order. */
export function gapList(report: Report): readonly Block[] {
  const { gaps, promisedAgain } = report;
  const title = heading(2, SECTIONS.gaps);
  if (!hasCommitments(report)) return [title, ...livedGaps(statementGaps(report))];
  if (gaps.length === 0)
    return [title, paragraph("No commitment is known to stand below the target.")];
  const yearsGiven = promisedAgain.earlierYears.length > 0;
  return [
    title,
    paragraph(said(GAP_ORDER_WORDS)),
    table(
      ["No.", "Commitment", "Standing", "Said", "Shown", "Lived", "Gap", "Earlier years", "Next"],
      gaps.map((gap) => [
        [String(gap.rank)],
        [to(gap.id), " ", said(wordsInLine(gap)), gap.critical ? " Critical." : ""],
        [gap.standingLabel],
        [said(levelWords(gap.said))],
        [said(levelWords(gap.shown))],
        [said(levelWords(gap.lived))],
        [gap.sizeWords],
        [yearsGiven ? countOf(gap.yearsRepeated, "year") : "not given"],
        [said(gap.next)],
      ]),
    ),
  ];
}

/** The I statements below the target, where a framework has no commitments. */
function livedGaps(gaps: readonly StatementGap[]): readonly Block[] {
  if (gaps.length === 0)
    return [paragraph("No I statement that people were asked about stands below the target.")];
  return [
    paragraph(said(STATEMENT_GAP_ORDER_WORDS)),
    table(
      ["No.", "I statement", "Lived", "Gap"],
      gaps.map(({ rank, statement, size }) => [
        [String(rank)],
        [to(statement.id), " ", said(wordsInLine(statement))],
        [said(levelWords(statement.lived))],
        [countOf(size, "level")],
      ]),
    ),
  ];
}

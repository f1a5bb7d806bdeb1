import { type Filed } from "../../../domain/regrouped/filed-entry.ts";
import { type FiledCategory, type FiledPiece } from "../../../domain/regrouped/filed-evidence.ts";
import { type Report } from "../../../domain/report/report.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { type ReportedStatement } from "../../../domain/report/reported-statement.ts";
import { wordsInLine } from "../../../domain/report/statement-words.ts";
import { capitalise, joinWords } from "../../../domain/words.ts";
import { pieceWords, placeWords } from "../../text/evidence-words.ts";
import { levelWords } from "../../text/level-words.ts";
import {
  type Block,
  item,
  linked,
  list,
  listUnder,
  paragraph,
  said,
  strong,
  table,
} from "../../text/markdown/nodes.ts";
import { actionItem, type Ledger, needItem } from "./follow-up.ts";

/** What the ids under a heading lead to. */
export interface Filing {
  readonly report: Report;
  readonly commitments: ReadonlyMap<string, ReportedCommitment>;
  readonly statements: ReadonlyMap<string, ReportedStatement>;
  readonly ledger: Ledger;
  /** Under which other headings a commitment stands, in words. */
  readonly alsoUnder: (id: string, here: string) => string;
}

type Item = ReturnType<typeof item>;

/** All that is filed in one place: what people told us first, then the commitments and what is behind them. */
export function filedBlocks(filed: Filed, here: string, filing: Filing): readonly Block[] {
  const { needs, actions } = filing.ledger;
  const found = filed.commitments.flatMap((id) => filing.commitments.get(id) ?? []);
  return [
    paragraph(said(filed.sentence)),
    ...listUnder(
      "What people told us",
      filed.statements.flatMap((id) => filing.statements.get(id) ?? []).map(statementItem),
    ),
    ...(found.length === 0 ? [] : [commitmentTable(found, here, filing)]),
    ...(filed.blank.length === 0
      ? []
      : [paragraph(strong("Not assessed:"), ` ${joinWords(filed.blank)}.`)]),
    ...evidence(filed),
    ...listUnder("Needs", filed.needs.flatMap((id) => needs.get(id) ?? []).map(needItem)),
    ...listUnder("Actions", filed.actions.flatMap((id) => actions.get(id) ?? []).map(actionItem)),
  ];
}

function statementItem(statement: ReportedStatement): Item {
  const { id, lived, withheld } = statement;
  return item([
    `${id} `,
    said(wordsInLine(statement)),
    " ",
    strong(`${capitalise(levelWords(lived))}.`),
    ...withheld.flatMap((sentence) => [" ", said(sentence)]),
  ]);
}

function commitmentTable(
  commitments: readonly ReportedCommitment[],
  here: string,
  { alsoUnder }: Filing,
): Block {
  return table(
    ["Commitment", "Standing", "Said", "Shown", "Lived", "Gap", "Next", "Also under"],
    commitments.map((one) => [
      [`${one.id} `, said(wordsInLine(one)), one.critical ? " Critical." : ""],
      [one.standingLabel],
      [said(levelWords(one.said))],
      [said(levelWords(one.shown))],
      [said(levelWords(one.lived))],
      [one.gap.words],
      [said(one.next)],
      [alsoUnder(one.id, here)],
    ]),
  );
}

function evidence({ evidence: categories, commitments }: Filed): readonly Block[] {
  if (categories.length === 0)
    return commitments.length === 0 ? [] : [paragraph(strong("Evidence:"), " none given.")];
  return [paragraph(strong("Evidence")), list(categories.map(categoryItem))];
}

function categoryItem({ title, remark, pieces }: FiledCategory): Item {
  return item(
    [
      strong(`${title}:`),
      ...(pieces.length === 0 ? [" nothing on file."] : []),
      ...(remark === null ? [] : [" ", said(remark)]),
    ],
    ...pieces.map(pieceItem),
  );
}

function pieceItem(piece: FiledPiece): Item {
  return item(
    [strong(piece.id), " ", linked(piece.title, piece.where), ` (${pieceWords(piece)})`],
    ...piece.for.map(({ commitment, reason, against }) =>
      item([
        `${commitment}: `,
        said(reason),
        against ? " This stands against the claim that the target is reached." : "",
      ]),
    ),
    ...placeWords(piece).map((words) => item([said(words)])),
  );
}

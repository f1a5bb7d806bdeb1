import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { type ReportedEvidence } from "../../../domain/report/reported-evidence.ts";
import { pieceDetails, pieceMarks, pieceWords, placeWords } from "../../text/evidence-words.ts";
import {
  type Block,
  item,
  linked,
  list,
  paragraph,
  said,
  strong,
} from "../../text/markdown/nodes.ts";

type Item = ReturnType<typeof item>;

/** The pieces on file for one commitment, each with its place or a word that none is given. */
export function evidence({ evidence: pieces }: ReportedCommitment): readonly Block[] {
  if (pieces.length === 0) return [paragraph(strong("Evidence:"), " none given.")];
  return [paragraph(strong("Evidence")), list(pieces.map(piece))];
}

function piece(one: ReportedEvidence): Item {
  const marks = pieceMarks(one).map((mark) => `, ${mark}`);
  return item(
    [strong(one.id), " ", linked(one.title, one.where), ` (${pieceWords(one)}`, ...marks, ")"],
    item([
      said(one.reason),
      one.against ? " This stands against the claim that the target is reached." : "",
    ]),
    ...pieceDetails(one).map(({ name, value }) => item([`${name}: `, said(value)])),
    ...placeWords(one).map((words) => item([said(words)])),
  );
}

import { type ReportedCommitment } from "../../domain/report/reported-commitment.ts";
import { type ReportedEvidence } from "../../domain/report/reported-evidence.ts";
import { pieceDetails, pieceMarks, pieceWords } from "../text/evidence-words.ts";
import { type Pen } from "./screen.ts";

/** The pieces on file for a commitment. */
export function commitmentEvidence(one: ReportedCommitment, pen: Pen): readonly string[] {
  const title = pen.title("Evidence");
  if (one.evidence.length === 0) return [title, pen.paragraph("None given.")];
  return [title, ...one.evidence.flatMap((piece) => lines(piece, pen))];
}

function lines(piece: ReportedEvidence, pen: Pen): readonly string[] {
  const marks = pieceMarks(piece).map((mark) => `, ${mark}`);
  const against = piece.against ? " This stands against the claim that the target is reached." : "";
  return [
    pen.item(`${piece.id} ${piece.title} (${pieceWords(piece)}${marks.join("")})`),
    pen.paragraph(`${piece.reason}${against}`, 2),
    ...pieceDetails(piece).map(({ name, value }) => pen.paragraph(`${name}: ${value}`, 2)),
    pen.paragraph(`Where: ${piece.where ?? "not given"}`, 2),
  ];
}

import { type StatementId } from "../../domain/statement.ts";
import { STANDING_INFO } from "../../domain/standing.ts";
import { asSentence } from "../../domain/words.ts";
import { type Situation } from "../step.ts";

/** The worked-out level with its reason, then the standing in words: one fact a line. */
export function standingLines(situation: Situation, id: StatementId): readonly string[] {
  const reading = situation.read().commitments.get(id);
  if (reading === undefined) return [];
  const { shown, standing, standingReason } = reading;
  return [
    ...shown.pieces.map((piece) => `${piece.id} ${asClause(piece.reason())}`),
    `What the evidence shows: ${asClause(shown.reason())}`,
    `Where ${id} stands: ${STANDING_INFO[standing].label}. ${asSentence(standingReason())}`,
  ];
}

function asClause(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

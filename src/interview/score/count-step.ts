import { type EvidenceLink } from "../../domain/commitment-record.ts";
import { type Evidence } from "../../domain/evidence.ts";
import { rungOf } from "../../domain/reach-scale.ts";
import { type Commitment } from "../../domain/statement.ts";
import { mostShown } from "../../domain/piece.ts";
import { asSentence, percent } from "../../domain/words.ts";
import { textQuestion } from "../questions.ts";
import { type Count, readCount } from "../read-count.ts";
import { pieceStep, sampleStep } from "../records/piece-steps.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { type Asking } from "./level-step.ts";

/** Asks for the next thing that a piece linked from the commitment lacks. */
export function linkedPieceStep(situation: Situation, asking: Asking): Step | undefined {
  const links = situation.assessment.commitments.get(asking.commitment.id)?.evidence ?? [];
  for (const [index, link] of links.entries()) {
    const piece = situation.assessment.evidence.get(link.id);
    const step =
      piece === undefined
        ? undefined
        : (pieceStep(situation, piece) ??
          countStep(situation, asking, { link, index, piece }) ??
          sampleStep(situation, piece, link));
    if (step !== undefined) return step;
  }
  return undefined;
}

/** A link, its place in the commitment's list, and the piece it leads to. */
interface Linked {
  readonly link: EvidenceLink;
  readonly index: number;
  readonly piece: Evidence;
}

/** Asks for the count of a counted piece, and says at once which level it gives. */
export function countStep(
  { session }: Situation,
  asking: Pick<Asking, "commitment" | "scale">,
  { link, index, piece }: Linked,
): Step | undefined {
  const { commitment } = asking;
  const id = `${commitment.id}.${piece.id}.count`;
  if (piece.method !== "counted" || link.yes !== undefined || !isOpen(session, id))
    return undefined;
  return {
    question: textQuestion({
      id,
      intro: [`${piece.id}: ${asSentence(piece.title)}`],
      text: "How many said yes, out of how many?",
      help: ["For example: 23 of 66"],
    }),
    answer: (reply) => {
      const count = readCount(reply);
      if (typeof count === "string") return problem(count);
      return change(countEdits(commitment, index, count), {
        tell: () => [shareLine(asking, piece, count)],
      });
    },
  };
}

function countEdits({ id }: Commitment, index: number, { yes, of }: Count) {
  const path = ["commitments", id, "evidence", index] as const;
  return [
    { path: [...path, "yes"], value: yes },
    { path: [...path, "of"], value: of },
  ];
}

function shareLine({ scale }: Pick<Asking, "scale">, piece: Evidence, { yes, of }: Count): string {
  const level = mostShown(scale, piece, { yes, of });
  const label = rungOf(scale, level)?.label ?? "";
  return `${String(yes)} of ${String(of)} is ${percent(yes / of)}: that shows level ${String(level)}, ${label}.`;
}

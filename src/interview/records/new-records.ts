import { type EvidenceLink } from "../../domain/commitment-record.ts";
import { commitmentsOf } from "../../domain/framework.ts";
import { type StatementId } from "../../domain/statement.ts";
import { type Edit } from "../../domain/problem.ts";
import { type AssessmentReading } from "../../domain/reading.ts";
import { nextId } from "../next-id.ts";
import { type Count } from "../read-count.ts";
import { countStep } from "../score/count-step.ts";
import { type Situation, type Step } from "../step.ts";
import { actionStep } from "./action-steps.ts";
import { needStep } from "./need-steps.ts";
import { pieceStep, sampleStep } from "./piece-steps.ts";
import { type NewRecord } from "./record-plan.ts";

/** What was given before anything is asked. Keys as the file writes them, without the first line. */
export interface Given {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Undefined: to be asked. */
  readonly commitments: readonly StatementId[] | undefined;
  /** For a counted piece, how many said yes, for every commitment named. */
  readonly count: Count | undefined;
}

/** A new piece of evidence. */
export function newPiece(reading: AssessmentReading, given: Given): NewRecord {
  const id = nextId("E", reading);
  const link = (situation: Situation, commitments: readonly StatementId[]): readonly Edit[] =>
    commitments.map((commitment) => {
      const links = situation.assessment.commitments.get(commitment)?.evidence ?? [];
      return {
        path: ["commitments", commitment, "evidence", links.length],
        value: { id, ...given.count },
      };
    });
  return {
    id,
    first: { key: "title", text: "What is the piece of evidence called?" },
    exists: ({ assessment }) => assessment.evidence.has(id),
    create: (situation, title) => [
      { path: ["evidence", id], value: { title, ...given.fields } },
      ...link(situation, given.commitments ?? []),
    ],
    tie: given.commitments === undefined ? link : undefined,
    rest: (situation) => restOfPiece(situation, id),
  };
}

function restOfPiece(situation: Situation, id: string): Step | undefined {
  const piece = situation.assessment.evidence.get(id);
  if (piece === undefined) return undefined;
  const step = pieceStep(situation, piece) ?? sampleStep(situation, piece);
  if (step !== undefined) return step;
  const { reach } = situation.framework;
  for (const commitment of commitmentsOf(situation.framework)) {
    const links: readonly EvidenceLink[] =
      situation.assessment.commitments.get(commitment.id)?.evidence ?? [];
    const index = links.findIndex((link) => link.id === id);
    const link = links[index];
    const count =
      link === undefined || reach === undefined
        ? undefined
        : countStep(situation, { commitment, scale: reach }, { link, index, piece });
    if (count !== undefined) return count;
  }
  return undefined;
}

/** A new need. */
export function newNeed(reading: AssessmentReading, given: Given): NewRecord {
  const id = nextId("N", reading);
  return {
    id,
    first: { key: "what", text: "What is the need? One sentence." },
    exists: ({ assessment }) => assessment.needs.has(id),
    create: (_, what) => [
      {
        path: ["needs", id],
        value: {
          ...(given.commitments === undefined ? {} : { commitments: given.commitments }),
          what,
          ...given.fields,
        },
      },
    ],
    tie:
      given.commitments === undefined
        ? (_, commitments) => [{ path: ["needs", id, "commitments"], value: commitments }]
        : undefined,
    rest: (situation) => {
      const need = situation.assessment.needs.get(id);
      return need === undefined ? undefined : needStep(situation, need);
    },
  };
}

/** A new action. */
export function newAction(reading: AssessmentReading, given: Given): NewRecord {
  const id = nextId("A", reading);
  const list = (situation: Situation, commitments: readonly StatementId[]): readonly Edit[] =>
    commitments.map((commitment) => {
      const listed = situation.assessment.commitments.get(commitment)?.actions ?? [];
      return { path: ["commitments", commitment, "actions", listed.length], value: id };
    });
  return {
    id,
    first: { key: "what", text: "What will be done? One sentence." },
    exists: ({ assessment }) => assessment.actions.has(id),
    create: (situation, what) => {
      const made = situation.today === undefined ? {} : { made: situation.today };
      return [
        { path: ["actions", id], value: { what, ...made, ...given.fields } },
        ...list(situation, given.commitments ?? []),
      ];
    },
    tie: given.commitments === undefined ? list : undefined,
    rest: (situation) => {
      const action = situation.assessment.actions.get(id);
      return action === undefined ? undefined : actionStep(situation, action);
    },
  };
}

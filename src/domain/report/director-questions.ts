import { type StatementId } from "../statement.ts";
import { type AssessmentReading } from "../reading.ts";
import { countOf } from "../words.ts";
import { nameOrNull } from "./name-of.ts";

/** The director's questions on the critical commitments: how many have an answer, and which have none. */
export interface DirectorQuestions {
  readonly sentence: string;
  readonly unanswered: readonly UnansweredQuestion[];
}

export interface UnansweredQuestion {
  readonly id: StatementId;
  readonly question: string;
  /** Whom it was handed to; null where it was not. */
  readonly handedTo: string | null;
}

/** Lists the director's questions that have no answer in words. */
export function buildDirectorQuestions({
  commitments,
  assessment,
}: AssessmentReading): DirectorQuestions {
  const critical = [...commitments.values()].flatMap(({ commitment, record }) =>
    commitment.critical === undefined
      ? []
      : [{ ...commitment.critical, id: commitment.id, record }],
  );
  const unanswered = critical
    .filter(({ record }) => (record?.question?.answer ?? "").trim() === "")
    .map(({ id, question, record }) => ({
      id,
      question,
      handedTo: nameOrNull(assessment.team, record?.later.get("question")),
    }));
  return { sentence: sentenceFor(critical.length, unanswered.length), unanswered };
}

function sentenceFor(all: number, unanswered: number): string {
  if (all === 0) return "This framework has no question for the director.";
  const questions = countOf(all, "question");
  if (unanswered === 0) return `The director has answered all ${questions}.`;
  return `${String(unanswered)} of ${questions} for the director ${unanswered === 1 ? "has" : "have"} no answer.`;
}

import { asTyped } from "../as-typed.ts";
import { type Edit } from "../../domain/problem.ts";
import { commitmentsOf } from "../../domain/framework.ts";
import { textQuestion } from "../questions.ts";
import { readList } from "../read-list.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";

/** Asks which commitments a new record is about. */
export function linkCommitmentsStep(
  { framework, session }: Situation,
  record: {
    readonly id: string;
    readonly edits: (commitments: readonly string[]) => readonly Edit[];
  },
): Step | undefined {
  const id = `${record.id}.commitments`;
  if (!isOpen(session, id)) return undefined;
  const known = commitmentsOf(framework).map((commitment) => commitment.id);
  return {
    question: textQuestion(
      {
        id,
        text: "Which commitments is it about? Type their ids, with commas between.",
        help: [`The commitments are ${known.join(", ")}.`],
      },
      "none yet",
    ),
    answer: (reply) => {
      if (reply === "") return change([]);
      const ids = readIds(reply, known);
      return typeof ids === "string" ? problem(ids) : change(record.edits(ids));
    },
  };
}

/** Ids alone: a number has no list here to stand for a place in. */
function readIds(reply: string, known: readonly string[]): readonly string[] | string {
  const ids = readList(reply, [], known);
  return typeof ids === "string" && reply.trim() !== ""
    ? `${asTyped(reply)} names no commitment that there is; write ids such as ${known.slice(0, 2).join(", ")}`
    : ids;
}

import { type Edit } from "../../domain/problem.ts";
import { textQuestion } from "../questions.ts";
import { isOpen } from "../session.ts";
import { change, type Plan, problem, type Situation, type Step } from "../step.ts";
import { linkCommitmentsStep } from "./link-step.ts";

/** A record that is being added: what makes it, and what is asked of it after that. */
export interface NewRecord {
  readonly id: string;
  /** The first question, which makes the record. */
  readonly first: { readonly key: string; readonly text: string };
  readonly exists: (situation: Situation) => boolean;
  /** The change that makes the record from the first reply, with everything that was given beforehand. */
  readonly create: (situation: Situation, reply: string) => readonly Edit[];
  /** The change that ties it to commitments; undefined where they were given beforehand. */
  readonly tie:
    | ((situation: Situation, commitments: readonly string[]) => readonly Edit[])
    | undefined;
  readonly rest: (situation: Situation) => Step | undefined;
}

/** Asks for one record, from its first line to its last. */
export function recordPlan(record: NewRecord): Plan {
  return {
    next: (situation) => {
      if (!record.exists(situation)) return firstStep(situation, record);
      return tieStep(situation, record) ?? record.rest(situation);
    },
    before: () => undefined,
  };
}

function firstStep(situation: Situation, record: NewRecord): Step | undefined {
  const id = `${record.id}.${record.first.key}`;
  if (!isOpen(situation.session, id)) return undefined;
  return {
    question: textQuestion({ id, text: record.first.text }),
    answer: (reply) =>
      reply === ""
        ? problem("this is needed; type it on one line, or stop")
        : change(record.create(situation, reply)),
  };
}

function tieStep(situation: Situation, { id, tie }: NewRecord): Step | undefined {
  return tie === undefined
    ? undefined
    : linkCommitmentsStep(situation, { id, edits: (ids) => tie(situation, ids) });
}

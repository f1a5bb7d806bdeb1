import { type Listening, type ListeningId } from "../../domain/listening-record.ts";
import { type ExperienceScale } from "../../domain/experience-scale.ts";
import { type IStatement } from "../../domain/statement.ts";
import { asSentence } from "../../domain/words.ts";
import { choice, notAChoice } from "../choices.ts";
import { nextId } from "../next-id.ts";
import { choiceQuestion } from "../questions.ts";
import { isOpen, reopen } from "../session.ts";
import { change, type Plan, problem, type Situation, type Step } from "../step.ts";
import { groupStep } from "./group-steps.ts";
import { listeningStep } from "./listening-steps.ts";
import { livedStep } from "./lived-step.ts";

const WHICH = "listening";

/** What people said: first how they were listened to, then each I statement of the walk. */
export function peoplePlan(
  statements: readonly IStatement[],
  scale: ExperienceScale,
  named: ListeningId | undefined,
): Plan {
  const nextStatement = (situation: Situation): { step: Step; index: number } | undefined => {
    const listening = currentListening(situation, named);
    const last = statements.findLastIndex(({ id }) => situation.assessment.lived.has(id));
    for (const [index, statement] of statements.entries()) {
      const place = `${String(index + 1)} of ${String(statements.length)}`;
      const hearing = { statement, scale, listening, place, isNewest: index === last };
      const step = livedStep(situation, hearing) ?? groupStep(situation, hearing);
      if (step !== undefined) return { step, index };
    }
    return undefined;
  };
  return {
    next: (situation) => {
      const found = nextStatement(situation);
      if (found === undefined || isPassedOver(situation)) return undefined;
      return (
        whichStep(situation, named) ??
        listeningStep(situation, currentListening(situation, named)) ??
        found.step
      );
    },
    before: (situation, step) => {
      const found = nextStatement(situation);
      if (found === undefined || step.question.id !== found.step.question.id) return undefined;
      const isFirstOfIts = step.question.id.endsWith(".lived");
      const last = statements[isFirstOfIts ? found.index - 1 : found.index];
      return last === undefined ? undefined : reopen(situation.session, last.id);
    },
  };
}

/** The record that answers belong to: named, chosen, or else the newest. */
function currentListening(situation: Situation, named: string | undefined): string {
  const { assessment, session } = situation;
  const newest = [...assessment.listening.keys()].at(-1);
  return named ?? session.replies.get(WHICH) ?? newest ?? nextId("L", situation.read());
}

function inLine({ how, whom }: Listening): string {
  const parts = [how, whom].filter((part) => part !== undefined);
  return parts.length === 0 ? "nothing is said of it yet" : asSentence(parts.join(", "));
}

/** Without the choice nothing more is asked: an answer would stand under a record that nobody chose. */
function isPassedOver({ session }: Situation): boolean {
  return session.skipped.has(WHICH);
}

/** Asks which listening the answers come from, where the file holds one that is finished. */
function whichStep(situation: Situation, named: string | undefined): Step | undefined {
  const { assessment, session } = situation;
  const records = [...assessment.listening.values()];
  // The only record goes on where it was cut short; of several, nobody said yet which it is.
  const isUnfinished = records.length < 2 && records[0]?.officerPresent === undefined;
  const isBegun = records.some(({ id }) => session.replies.has(`${id}.officerPresent`));
  if (named !== undefined || isUnfinished || isBegun || !isOpen(session, WHICH)) return undefined;
  const fresh = nextId("L", situation.read());
  const question = choiceQuestion(
    {
      id: WHICH,
      text: "Which listening do these answers come from?",
      help: ["Nothing is recorded before this is chosen."],
      skipTo: "end here",
    },
    [
      ...records.map((record) => choice(record.id, record.id, inLine(record))),
      choice(fresh, "Another one", `it becomes ${fresh}`),
    ],
  );
  return {
    question,
    answer: (reply) =>
      question.choices.some(({ value }) => value === reply)
        ? change([])
        : problem(notAChoice(question, reply)),
  };
}

import { type Assessment } from "../domain/assessment.ts";
import { type Member, type MemberId, type Role } from "../domain/team.ts";
import { choice, notAChoice } from "./choices.ts";
import { type Choice } from "./prompter.ts";
import { choiceQuestion } from "./questions.ts";
import { change, problem, type Situation, type Step } from "./step.ts";
import { isOpen } from "./session.ts";

/** The question that a sitting asks once where nobody said whose answers these are. */
const JUDGE_QUESTION = "by";

/** Those of the team on one side, in the file's order; everybody where no side is named. */
export function membersOf(assessment: Assessment, role?: Role): readonly Member[] {
  return [...assessment.team.values()].filter(
    (member) => role === undefined || member.role === role,
  );
}

/** Members as choices, by id. */
export function memberChoices(members: readonly Member[]): readonly Choice[] {
  return members.map(({ id, name }) => choice(id, name));
}

/** Whose answers these are: named by the user, the council's only member, or as this sitting was told. */
export function judgeOf(situation: Situation, named: MemberId | undefined): MemberId | undefined {
  const council = membersOf(situation.assessment, "council");
  const only = council.length === 1 ? council[0]?.id : undefined;
  return named ?? only ?? situation.session.replies.get(JUDGE_QUESTION);
}

/** Asks whose answers these are, once a sitting, where there is more than one to choose from. */
export function judgeStep(situation: Situation, named: MemberId | undefined): Step | undefined {
  const council = membersOf(situation.assessment, "council");
  if (named !== undefined || council.length < 2 || !isOpen(situation.session, JUDGE_QUESTION))
    return undefined;
  const question = choiceQuestion(
    { id: JUDGE_QUESTION, text: "Whose answers are these, for the council?" },
    memberChoices(council),
  );
  return {
    question,
    answer: (reply) =>
      council.some(({ id }) => id === reply) ? change([]) : problem(notAChoice(question, reply)),
  };
}

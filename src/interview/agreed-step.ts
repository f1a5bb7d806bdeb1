import { choice, notAChoice } from "./choices.ts";
import { choiceQuestion } from "./questions.ts";
import { change, problem, type Step } from "./step.ts";

/** Asks whether people agreed to have their own words published. `yes` leads on to how they want to be described. */
export function agreedStep(id: string, words: string): Step {
  const text = `Did they agree to have ${words} published?`;
  const question = choiceQuestion({ id: `${id}.agreed`, text }, [
    choice("yes", "Yes", "with a description that they choose"),
    choice("no", "No, or they were not asked", "the words stay inside the council"),
  ]);
  return {
    question,
    answer: (reply) =>
      question.choices.some(({ value }) => value === reply)
        ? change([])
        : problem(notAChoice(question, reply)),
  };
}

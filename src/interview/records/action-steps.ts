import { type Action } from "../../domain/action.ts";
import { dateInWords } from "../../domain/dates.ts";
import { type Path } from "../../domain/problem.ts";
import { asSentence } from "../../domain/words.ts";
import { choice, notAChoice } from "../choices.ts";
import { choiceQuestion, textQuestion } from "../questions.ts";
import { notADate, readDate } from "../read-date.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { membersOf } from "../team.ts";

const NOBODY = "no";

/** Asks for the next thing that an open action lacks; undefined where it lacks nothing that was not passed over. */
export function actionStep(situation: Situation, action: Action): Step | undefined {
  if (action.status !== "open") return undefined;
  return [ownerStep, dueStep, successStep, decidedStep]
    .map((stepOf) => stepOf(situation, action))
    .find((step) => step !== undefined && isOpen(situation.session, step.question.id));
}

function ownerStep(_: Situation, action: Action): Step | undefined {
  return action.owner === undefined
    ? wordsStep(action, { key: "owner", text: "Who owns it? A role or a name." })
    : undefined;
}

function successStep(_: Situation, action: Action): Step | undefined {
  return action.success === undefined
    ? wordsStep(action, { key: "success", text: "How will you know that it has worked?" })
    : undefined;
}

function wordsStep(
  action: Action,
  { key, text }: { readonly key: string; readonly text: string },
): Step {
  const id = `${action.id}.${key}`;
  return {
    question: textQuestion({ id, intro: about(action), text }, "it is not said yet"),
    answer: (reply) => change(reply === "" ? [] : [{ path: at(action, key), value: reply }]),
  };
}

function dueStep(_: Situation, action: Action): Step | undefined {
  if (action.due !== undefined) return undefined;
  return {
    question: textQuestion(
      {
        id: `${action.id}.due`,
        intro: about(action),
        text: "By when?",
        help: ["Write the date as 2027-03-31 or as 31 March 2027."],
      },
      "it is not said yet",
    ),
    answer: (reply) => {
      if (reply === "") return change([]);
      const date = readDate(reply);
      if (date === undefined) return problem(notADate(reply));
      return action.made !== undefined && date < action.made
        ? problem(`that is before the action was made, ${dateInWords(action.made)}`)
        : change([{ path: at(action, "due"), value: date }]);
    },
  };
}

function decidedStep({ assessment }: Situation, action: Action): Step | undefined {
  if (action.decidedWith !== undefined) return undefined;
  const people = membersOf(assessment, "people");
  const question = choiceQuestion(
    {
      id: `${action.id}.decidedWith`,
      intro: about(action),
      text: "Did the people it is for decide it with you?",
    },
    [
      ...people.map(({ id, name }) => choice(id, `Yes: ${name}`)),
      choice(NOBODY, "No, they did not"),
    ],
  );
  return {
    question,
    answer: (reply) =>
      question.choices.some(({ value }) => value === reply)
        ? change([{ path: at(action, "decidedWith"), value: reply }])
        : problem(notAChoice(question, reply)),
  };
}

function about({ id, what }: Action): readonly string[] {
  return [`${id}: ${asSentence(what)}`];
}

function at({ id }: Action, key: string): Path {
  return ["actions", id, key];
}

import { asTyped } from "../as-typed.ts";
import { MOST_POUNDS } from "../../domain/most.ts";
import { type Need } from "../../domain/need.ts";
import { type Path } from "../../domain/problem.ts";
import { asSentence } from "../../domain/words.ts";
import { choice, notAChoice } from "../choices.ts";
import { choiceQuestion, textQuestion } from "../questions.ts";
import { wholeNumberIn } from "../read-count.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";

const NOT_COUNTED = "not-counted";

/** Asks for the next thing that a need lacks; undefined where it lacks nothing that was not passed over. */
export function needStep(situation: Situation, need: Need): Step | undefined {
  return [kindStep, peopleStep, countedStep, costStep]
    .map((stepOf) => stepOf(situation, need))
    .find((step) => step !== undefined && isOpen(situation.session, step.question.id));
}

function kindStep({ framework }: Situation, need: Need): Step | undefined {
  if (need.kind !== undefined || framework.needKinds.length === 0) return undefined;
  const question = choiceQuestion(
    { id: `${need.id}.kind`, intro: about(need), text: "What kind of need is it?" },
    framework.needKinds.map(({ id, label, means }) => choice(id, label, means)),
  );
  return {
    question,
    answer: (reply) =>
      framework.needKinds.some(({ id }) => id === reply)
        ? change([{ path: at(need, "kind"), value: reply }])
        : problem(notAChoice(question, reply)),
  };
}

function peopleStep(_: Situation, need: Need): Step | undefined {
  if (need.people !== undefined) return undefined;
  return {
    question: textQuestion({
      id: `${need.id}.people`,
      intro: about(need),
      text: "How many people have this need? Type a number, or not-counted.",
      help: ["Not counted is a finding: it is listed, and never added as 0."],
    }),
    answer: (reply) => {
      const isUncounted = /^not[- ]counted$/i.test(reply);
      const people = isUncounted ? NOT_COUNTED : wholeNumberIn(reply);
      return people === undefined
        ? problem(`${asTyped(reply)} is not a number of people; type a number, or not-counted`)
        : countedTogether(need, people);
    },
  };
}

/** Nobody at all must say how that was counted, so that much is saved only with its reason. */
function countedTogether(need: Need, people: number | string) {
  return people === 0 && need.counted === undefined
    ? change([])
    : change([{ path: at(need, "people"), value: people }]);
}

function countedStep({ session }: Situation, need: Need): Step | undefined {
  const isZero =
    need.people === undefined && wholeNumberIn(session.replies.get(`${need.id}.people`)) === 0;
  if (need.counted !== undefined || (typeof need.people !== "number" && !isZero)) return undefined;
  return {
    question: textQuestion(
      { id: `${need.id}.counted`, intro: about(need), text: "How were they counted?" },
      isZero ? undefined : "it is not said",
    ),
    answer: (reply) => {
      if (reply === "")
        return isZero ? problem("zero people must say how they were counted") : change([]);
      const counted = { path: at(need, "counted"), value: reply };
      return change(isZero ? [counted, { path: at(need, "people"), value: 0 }] : [counted]);
    },
  };
}

function costStep(_: Situation, need: Need): Step | undefined {
  if (need.yearlyCost !== undefined || need.people === undefined) return undefined;
  return {
    question: textQuestion(
      {
        id: `${need.id}.yearlyCost`,
        intro: about(need),
        text: "What would it cost to meet it, in pounds a year?",
      },
      "it is not known",
    ),
    answer: (reply) => {
      const pounds = wholeNumberIn(reply.replace(/^£\s*/, ""), MOST_POUNDS);
      if (reply === "") return change([]);
      return pounds === undefined
        ? problem(`${asTyped(reply)} is not a sum in whole pounds; type 310000, or nothing`)
        : change([{ path: at(need, "yearlyCost"), value: pounds }]);
    },
  };
}

function about({ id, what }: Need): readonly string[] {
  return [`${id}: ${asSentence(what)}`];
}

function at({ id }: Need, key: string): Path {
  return ["needs", id, key];
}

import { type Cause } from "../../domain/framework.ts";
import { type CommitmentReading } from "../../domain/reading.ts";
import { joinWords } from "../../domain/words.ts";
import { textQuestion } from "../questions.ts";
import { readList } from "../read-list.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";

/** Asks for the causes of a gap, then each cause's own question. */
export function causeStep(situation: Situation, reading: CommitmentReading): Step | undefined {
  if (situation.framework.causes.length === 0) return undefined;
  const id = `${reading.commitment.id}.causes`;
  const isAgain = situation.session.reopened.has(reading.commitment.id);
  const isWanted = isAgain || (reading.record?.causes ?? []).length === 0;
  if (isWanted && isOpen(situation.session, id)) return whichStep(situation, reading, id);
  return unansweredStep(situation, reading, id);
}

/** The own question of the first cause that has no answer. */
function unansweredStep(
  { framework, session }: Situation,
  reading: CommitmentReading,
  id: string,
): Step | undefined {
  for (const [index, { cause, answer }] of (reading.record?.causes ?? []).entries()) {
    const known = framework.causes.find((one) => one.id === cause);
    const isNeeded = known !== undefined && answer === undefined;
    if (isNeeded && isOpen(session, `${id}.${cause}`))
      return askStep(reading, { cause: known, index });
  }
  return undefined;
}

function whichStep({ framework }: Situation, reading: CommitmentReading, id: string): Step {
  const { commitment, record, history } = reading;
  const given = record?.causes ?? [];
  const labels = history.lastCauses.map(
    ({ cause }) => framework.causes.find((one) => one.id === cause)?.label ?? cause,
  );
  const question = textQuestion(
    {
      id,
      intro: [
        ...framework.causes.map(
          ({ label, means }, index) => `${String(index + 1)}. ${label}: ${means}`,
        ),
        ...(labels.length === 0 ? [] : [`Last year's answer was: ${joinWords(labels)}.`]),
      ],
      text: "Why is this so? Type the numbers of one or more causes.",
      help: ["Put commas between several: 1, 3."],
    },
    given.length === 0 ? undefined : "as it is",
  );
  return {
    question,
    answer: (reply) => {
      if (reply === "" && given.length > 0) return change([]);
      const ids = readList(
        reply,
        framework.causes.map((one) => one.id),
      );
      if (typeof ids === "string") return problem(ids);
      const value = ids.map((cause) => {
        const answer = given.find((one) => one.cause === cause)?.answer;
        return answer === undefined ? { cause } : { cause, answer };
      });
      return change([{ path: ["commitments", commitment.id, "causes"], value }]);
    },
  };
}

function askStep(
  { commitment, record }: CommitmentReading,
  { cause, index }: { readonly cause: Cause; readonly index: number },
): Step {
  const isAlone = !cause.enoughAlone && (record?.causes.length ?? 0) === 1;
  const intro = isAlone ? [`${cause.label}: this is not enough by itself.`] : [`${cause.label}.`];
  return {
    question: textQuestion(
      { id: `${commitment.id}.causes.${cause.id}`, intro, text: cause.asks },
      cause.enoughAlone ? "there is no answer yet" : undefined,
    ),
    answer: (reply) => {
      if (reply === "" && !cause.enoughAlone)
        return problem("this cause explains nothing by itself; answer, hand it on, or type skip");
      const path = ["commitments", commitment.id, "causes", index, "answer"];
      return change(reply === "" ? [] : [{ path, value: reply }]);
    },
  };
}

import { type CommitmentReading } from "../../domain/reading.ts";
import { nextId } from "../next-id.ts";
import { textQuestion } from "../questions.ts";
import { actionStep } from "../records/action-steps.ts";
import { isOpen } from "../session.ts";
import { change, type Outcome, problem, type Situation, type Step } from "../step.ts";
import { hasPlan } from "./has-plan.ts";

/** Asks what will be done, or why nothing will, and for what each action still lacks. */
export function plannedActionStep(
  situation: Situation,
  reading: CommitmentReading,
): Step | undefined {
  const listed = reading.record?.actions ?? [];
  return unfinishedStep(situation, listed) ?? nextActionStep(situation, reading, listed);
}

function unfinishedStep(situation: Situation, listed: readonly string[]): Step | undefined {
  return listed
    .flatMap((id) => situation.assessment.actions.get(id) ?? [])
    .map((action) => actionStep(situation, action))
    .find((step) => step !== undefined);
}

function nextActionStep(
  situation: Situation,
  reading: CommitmentReading,
  listed: readonly string[],
): Step | undefined {
  const { id } = reading.commitment;
  const question = `${id}.actions`;
  const isAgain = wasAddedTo(situation, listed) || situation.session.reopened.has(id);
  if (!isOpen(situation.session, question) || (hasPlan(situation, reading) && !isAgain))
    return undefined;
  const isFirst = listed.length === 0;
  return {
    question: textQuestion(
      {
        id: question,
        text: isFirst ? "What will be done about it? One sentence." : "What else will be done?",
        help: ["Where nothing will be done, type none and the reason after it."],
      },
      isFirst ? undefined : "there is no more",
    ),
    answer: (reply) => answerTo(situation, reading, reply),
  };
}

/** An action was added in this sitting: its questions were answered or passed over here. */
function wasAddedTo({ session }: Situation, listed: readonly string[]): boolean {
  const ids = [...session.replies.keys(), ...session.skipped];
  return listed.some((action) => ids.some((id) => id.startsWith(`${action}.`)));
}

function answerTo(
  situation: Situation,
  { commitment, record }: CommitmentReading,
  reply: string,
): Outcome {
  const { id } = commitment;
  const listed = record?.actions ?? [];
  if (reply === "")
    return listed.length > 0
      ? change([])
      : problem("type what will be done, none and the reason, or skip");
  const none = /^none\b[\s,:;.-]*(.*)$/is.exec(reply);
  if (none !== null)
    return none[1] === undefined || none[1] === ""
      ? problem("type the reason after it: none, because another council owns the land")
      : change([{ path: ["commitments", id, "noAction"], value: none[1] }]);
  const action = nextId("A", situation.read());
  const made = situation.today === undefined ? {} : { made: situation.today };
  return change(
    [
      { path: ["actions", action], value: { what: reply, ...made } },
      { path: ["commitments", id, "actions", listed.length], value: action },
    ],
    { forget: [`${id}.actions`] },
  );
}

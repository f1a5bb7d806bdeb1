import { FOLLOW_UP_PARTS, type FollowUpPart } from "../../domain/commitment-record.ts";
import { type MemberId } from "../../domain/team.ts";
import { isOpenGap } from "../../domain/gaps.ts";
import { type CommitmentReading } from "../../domain/reading.ts";
import { type Plan, type Situation, type Step } from "../step.ts";
import { plannedActionStep } from "./action-step.ts";
import { causeStep } from "./cause-step.ts";
import { directorStep } from "./director-step.ts";
import { isHandedOn, withHandingOn } from "./hand-on.ts";
import { knownNeedStep } from "./need-step.ts";
import { gapLine, pickStep } from "./pick-step.ts";
import { promiseStep } from "./promise-step.ts";
import { type Bounds, takenUp } from "./taken.ts";

/** The second pass: what each gap that is taken up is asked. None of it blocks; each part can be handed on. */
export function followUpPlan(bounds: Bounds, by: MemberId | undefined): Plan {
  return {
    next: (situation) => pickStep(situation, bounds) ?? nextPart(situation, bounds, by),
    before: () => undefined,
  };
}

function nextPart(
  situation: Situation,
  bounds: Bounds,
  by: MemberId | undefined,
): Step | undefined {
  const taken = takenUp(situation.read(), bounds);
  for (const [index, reading] of taken.entries()) {
    for (const part of FOLLOW_UP_PARTS) {
      const step = partStep({ situation, reading, by }, part);
      const place = `${String(index + 1)} of ${String(taken.length)}`;
      if (step !== undefined) return withIntro(step, introOf(situation, reading, place));
    }
  }
  return undefined;
}

/** The whole gap before the first question about it, its id alone before the others. */
function introOf(
  { session, framework }: Situation,
  reading: CommitmentReading,
  place: string,
): readonly string[] {
  const { id } = reading.commitment;
  const seen = [...session.replies.keys(), ...session.skipped];
  return seen.some((question) => question.startsWith(`${id}.`))
    ? [`${id}, ${place}.`]
    : [`Follow-up ${place}. Everything so far is saved.`, gapLine(framework, reading)];
}

interface Asked {
  readonly situation: Situation;
  readonly reading: CommitmentReading;
  readonly by: MemberId | undefined;
}

function partStep({ situation, reading, by }: Asked, part: FollowUpPart): Step | undefined {
  const { id } = reading.commitment;
  if (isHandedOn(reading.record, { id, part, by })) return undefined;
  if (part !== "question" && !isOpenGap(reading)) return undefined;
  const step = STEPS[part](situation, reading, by);
  if (step === undefined) return undefined;
  return takingUp(reading, withHandingOn(situation, { id, part, by }, step));
}

const STEPS: Record<
  FollowUpPart,
  (situation: Situation, reading: CommitmentReading, by: MemberId | undefined) => Step | undefined
> = {
  lastPromise: promiseStep,
  causes: causeStep,
  needs: knownNeedStep,
  actions: plannedActionStep,
  question: directorStep,
};

/** A gap that was put off and is answered after all is put off no more. */
function takingUp({ commitment, record }: CommitmentReading, step: Step): Step {
  if (record?.notThisYear !== true) return step;
  const edit = { path: ["commitments", commitment.id, "notThisYear"], value: undefined };
  return {
    question: step.question,
    answer: (reply) => {
      const outcome = step.answer(reply);
      return outcome.kind === "change" && outcome.edits.length > 0
        ? { ...outcome, edits: [...outcome.edits, edit] }
        : outcome;
    },
  };
}

function withIntro({ question, answer }: Step, lines: readonly string[]): Step {
  return { question: { ...question, intro: [...lines, ...question.intro] }, answer };
}

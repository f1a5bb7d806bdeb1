import { type Said } from "../../domain/commitment-record.ts";
import { type MemberId } from "../../domain/team.ts";
import { type ReachScale } from "../../domain/reach-scale.ts";
import { type Commitment } from "../../domain/statement.ts";
import { reopen } from "../session.ts";
import { statementLines } from "../statement-lines.ts";
import { type Plan, type Situation, type Step } from "../step.ts";
import { judgeOf, judgeStep } from "../team.ts";
import { linkedPieceStep } from "./count-step.ts";
import { evidenceStep } from "./evidence-step.ts";
import { type Asking, levelStep } from "./level-step.ts";
import { titleStep } from "./new-piece.ts";
import { noteStep } from "./note-step.ts";
import { reasonStep } from "./reason-step.ts";
import { viewConsentStep } from "./view-consent-step.ts";
import { givesView, viewReasonStep, viewStep } from "./view-step.ts";
import { type Walk } from "./walk.ts";

/** The first pass: for each commitment of the walk its level, why, then its evidence. */
export function scorePlan(walk: Walk, scale: ReachScale, named: MemberId | undefined): Plan {
  const stepFor = (situation: Situation): { step: Step; commitment: Commitment } | undefined => {
    const by = judgeOf(situation, named);
    for (const commitment of walk.commitments) {
      const step = commitmentStep(situation, { commitment, scale, walk, by });
      if (step !== undefined) return { step, commitment };
    }
    return undefined;
  };
  return {
    next: (situation) => {
      const found = stepFor(situation);
      if (found === undefined) return undefined;
      return judgeStep(situation, named) ?? withStatement(situation, found);
    },
    before: (situation, step) => {
      const found = stepFor(situation);
      const place = walk.commitments.findIndex(({ id }) => id === found?.commitment.id);
      const isFirstOfIts = step.question.id === `${found?.commitment.id ?? ""}.said`;
      const last = walk.commitments[isFirstOfIts ? place - 1 : place];
      return last === undefined ? undefined : reopen(situation.session, last.id);
    },
  };
}

/** The level questions show the statement themselves. */
const SHOWING = ["said", "view"];

/** The step, with the statement before it where it is the first about its commitment in this sitting. */
function withStatement(
  { assessment, framework, session }: Situation,
  { step, commitment }: { readonly step: Step; readonly commitment: Commitment },
): Step {
  const { question } = step;
  if (SHOWING.some((part) => question.id === `${commitment.id}.${part}`)) return step;
  const pieces = assessment.commitments.get(commitment.id)?.evidence ?? [];
  const abouts = [commitment.id, ...pieces.map(({ id }) => id)];
  const seen = [...session.replies.keys(), ...session.skipped];
  if (seen.some((id) => abouts.some((about) => id.startsWith(`${about}.`)))) return step;
  const intro = [...statementLines(framework, commitment), ...question.intro];
  return { ...step, question: { ...question, intro } };
}

function commitmentStep(situation: Situation, asking: Asking): Step | undefined {
  const { by, commitment } = asking;
  const record = situation.assessment.commitments.get(commitment.id);
  const note = noteStep(situation, commitment);
  if (note !== undefined) return note;
  if (by !== undefined && givesView(situation, by, record)) {
    const asked = { ...asking, by };
    return (
      viewStep(situation, asked) ??
      viewReasonStep(situation, asked) ??
      viewConsentStep(situation, asked)
    );
  }
  const level = levelStep(situation, asking) ?? reasonStep(situation, asking);
  return level ?? evidenceOf(situation, asking, record?.said);
}

/** What is asked once there is an answer to show something for. */
function evidenceOf(
  situation: Situation,
  asking: Asking,
  said: Said | undefined,
): Step | undefined {
  if (said?.kind !== "level" && said?.kind !== "not-known") return undefined;
  return (
    linkedPieceStep(situation, asking) ??
    titleStep(situation, asking) ??
    evidenceStep(situation, asking)
  );
}

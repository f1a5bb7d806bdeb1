import { type Framework } from "../../domain/framework.ts";
import { type CommitmentReading } from "../../domain/reading.ts";
import { statementWords, wordsWithOwner } from "../../domain/report/statement-words.ts";
import { STANDING_INFO } from "../../domain/standing.ts";
import { asSentence, countOf } from "../../domain/words.ts";
import { textQuestion } from "../questions.ts";
import { readList } from "../read-list.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { type Bounds, hasPicked, MOST_TAKEN, pickable } from "./taken.ts";

const PICK = "follow-up.pick";

/** Asks which gaps to take up this year. The others are marked as not this year: counted and listed, never dropped. */
export function pickStep(situation: Situation, bounds: Bounds): Step | undefined {
  const candidates = pickable(situation.read(), bounds);
  const isDecided = candidates.length <= MOST_TAKEN && hasPicked(situation.read(), candidates);
  if (candidates.length === 0 || isDecided || !isOpen(situation.session, PICK)) return undefined;
  const ids = candidates.map(({ commitment }) => commitment.id);
  const question = textQuestion(
    {
      id: PICK,
      intro: [
        "The critical commitments are always taken up. These are the other gaps, in the printed order.",
        ...candidates.map(
          (one, index) => `${String(index + 1)}. ${gapLine(situation.framework, one)}`,
        ),
      ],
      text: `Which of them will you take up this year, ${String(MOST_TAKEN)} at most? Type their numbers or ids.`,
      help: ["Put commas between: 1, 2, 5. Type none to take up the critical ones alone."],
    },
    ids.length > MOST_TAKEN ? `the first ${String(MOST_TAKEN)}` : "all of them",
  );
  return {
    question,
    answer: (reply) => {
      const picked = readPick(reply, ids, situation);
      if (typeof picked === "string") return problem(picked);
      const put = ids.filter((id) => !picked.includes(id));
      return change(
        put.map((id) => ({ path: ["commitments", id, "notThisYear"], value: true })),
        { tell: () => [`${countOf(put.length, "gap")} put off: not this year.`] },
      );
    },
  };
}

/** Ids that were decided in an earlier sitting are accepted again: a replayed reply may name them. */
function readPick(
  reply: string,
  ids: readonly string[],
  { assessment }: Situation,
): readonly string[] | string {
  if (reply === "") return ids.slice(0, MOST_TAKEN);
  if (reply.toLowerCase() === "none") return [];
  const picked = readList(reply, [...ids], [...assessment.commitments.keys()]);
  if (typeof picked === "string") return picked;
  const within = picked.filter((id) => ids.includes(id));
  return within.length > MOST_TAKEN
    ? `${String(within.length)} are too many for one year; pick ${String(MOST_TAKEN)} at most`
    : within;
}

/** One gap in one line. */
export function gapLine(
  framework: Framework,
  { commitment, standing, standingReason, gap }: CommitmentReading,
): string {
  const size = gap.size === undefined ? "" : `, ${countOf(gap.size, "level")} below the target`;
  return `${commitment.id}, ${STANDING_INFO[standing].label}${size}: ${asSentence(standingReason())} ${wordsWithOwner(statementWords(framework, commitment))}`;
}

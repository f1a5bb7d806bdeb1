import { type ReportedCounts } from "../../../../domain/report/reported-statement.ts";
import { type Bar } from "./bar-geometry.ts";

/** One kind of answer as a part of a bar, and how strongly it says so: 1 for the outermost, 2 and more further in. */
export interface AnswerPart extends Bar {
  readonly label: string;
  readonly count: number;
  readonly isTrue: boolean;
  /** Whether it stands at the outer end of its side. */
  readonly isMuch: boolean;
}

/** Where the two sides meet, in hundredths of the width. */
export const MIDDLE = 50;
const ROOM = 50;

/**
 * Sets out counted answers to both sides of the middle: what counts as true to the right, the rest to the left, the
 * whole of either side being all scored answers. The first of the rest and the last of the true are the strongest.
 * Undefined where nothing was scored.
 */
export function answerParts({
  answers,
  scored,
  positive,
}: Pick<ReportedCounts, "answers" | "scored" | "positive">): readonly AnswerPart[] | undefined {
  if (scored === 0) return undefined;
  const untrue = answers.filter((answer) => !answer.positive);
  let x = MIDDLE - (ROOM * (scored - positive)) / scored;
  return [...untrue, ...answers.filter((answer) => answer.positive)].map((answer, place, all) => {
    const { label, count, positive: isTrue } = answer;
    const width = (ROOM * count) / scored;
    const isMuch = place === (isTrue ? all.length - 1 : 0);
    const part = { label, count, x, width, isTrue, isMuch };
    x += width;
    return part;
  });
}

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
 * whole of either side being all scored answers. Answers stand from least to most in the report, so those that count
 * as true are the last of them. Undefined where they are not, or nothing was scored: then only figures are printed.
 */
export function answerParts({
  answers,
  scored,
  positive,
}: Pick<ReportedCounts, "answers" | "scored" | "positive">): readonly AnswerPart[] | undefined {
  const start = firstTrue(answers, scored - positive);
  if (start === undefined || scored === 0) return undefined;
  let x = MIDDLE - (ROOM * (scored - positive)) / scored;
  return answers.map(({ label, count }, place) => {
    const width = (ROOM * count) / scored;
    const part = {
      label,
      count,
      x,
      width,
      isTrue: place >= start,
      isMuch: place === 0 || place === answers.length - 1,
    };
    x += width;
    return part;
  });
}

/** The place of the first answer that counts as true: what stands before it adds up to the rest. */
function firstTrue(answers: ReportedCounts["answers"], untrue: number): number | undefined {
  let sum = 0;
  const fitting = answers.flatMap(({ count }, place) => {
    const fits = sum === untrue ? [place] : [];
    sum += count;
    return fits;
  });
  if (sum === untrue) fitting.push(answers.length);
  return fitting[Math.floor((fitting.length - 1) / 2)];
}

import { type Assessment } from "../domain/assessment.ts";
import { type AssessmentReading } from "../domain/reading.ts";

/** The letter that the ids of a register begin with. */
export type RegisterLetter = keyof typeof IDS;

/** The next free id of a register, `E5` after `E4`. What this year or an earlier one used is never used for something else. */
export function nextId(
  letter: RegisterLetter,
  { assessment, earlier }: Pick<AssessmentReading, "assessment" | "earlier">,
): string {
  let highest = 0;
  for (const year of [assessment, ...earlier.map((one) => one.assessment)]) {
    for (const id of IDS[letter](year)) {
      const number = id.startsWith(letter) ? Number(id.slice(letter.length)) : Number.NaN;
      if (Number.isInteger(number)) highest = Math.max(highest, number);
    }
  }
  return `${letter}${String(highest + 1)}`;
}

const IDS = {
  E: ({ evidence }: Assessment) => [
    ...evidence.keys(),
    ...[...evidence.values()].flatMap(({ replaces }) => replaces ?? []),
  ],
  L: ({ listening }: Assessment) => [...listening.keys()],
  N: ({ needs }: Assessment) => [...needs.keys()],
  A: ({ actions }: Assessment) => [...actions.keys()],
};

import { type Coverage } from "./headline.ts";

/** How much was looked at of one thing. */
export interface CoverageRow {
  readonly what: string;
  readonly looked: number;
  readonly of: number;
}

export const IN_PROFILE = "Commitments in the chosen profile";

/** How much was looked at, a line each; of what a framework does not have there is no line. */
export function coverageRows(found: Coverage): readonly CoverageRow[] {
  const { commitments, statements } = found;
  const promised: readonly CoverageRow[] = [
    { what: "Commitments", looked: found.assessed, of: commitments },
    { what: IN_PROFILE, looked: found.inProfile, of: commitments },
  ];
  const asked = { what: "I statements that people were asked about", looked: found.asked };
  const shown = { what: "Pieces of evidence that count", looked: found.counting };
  return [
    ...(commitments === 0 ? [] : promised),
    ...(statements === 0 ? [] : [{ ...asked, of: statements }]),
    ...(commitments === 0 ? [] : [{ ...shown, of: found.evidence }]),
  ];
}

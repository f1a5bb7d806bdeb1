import { commitmentsOf, type Framework, iStatementsOf } from "./framework.ts";

/** What a list of frameworks says of each. */
export interface FrameworkSummary {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly iStatements: number;
  readonly commitments: number;
}

/** What a list says of a framework. */
export function summaryOf(framework: Framework): FrameworkSummary {
  return {
    id: framework.id,
    title: framework.title,
    edition: framework.edition,
    iStatements: iStatementsOf(framework).length,
    commitments: commitmentsOf(framework).length,
  };
}

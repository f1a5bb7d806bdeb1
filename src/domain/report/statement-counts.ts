import { type AssessmentReading } from "../reading.ts";
import { type StatementLived } from "../statement-lived.ts";

/** How an I statement stands by itself, where no commitment stands over it. Listed as a reader meets them. */
export const STATEMENT_STANDINGS = [
  "not-asked",
  "no-level",
  "below",
  "not-confirmed",
  "confirmed",
] as const;
export type StatementStanding = (typeof STATEMENT_STANDINGS)[number];

const INFO: Record<StatementStanding, { readonly label: string; readonly means: string }> = {
  "not-asked": { label: "not asked", means: "Nobody was asked about it." },
  "no-level": { label: "no level", means: "People were asked. Their answers give no level." },
  below: { label: "below the target", means: "Fewer people than the target say that it is true." },
  "not-confirmed": {
    label: "at the target, not confirmed",
    means: "The answers reach the target, and do not confirm it.",
  },
  confirmed: { label: "at the target, confirmed", means: "People confirm that it is true." },
};

/** How many I statements stand so. */
export interface StatementCount {
  readonly standing: StatementStanding;
  readonly label: string;
  readonly means: string;
  readonly count: number;
}

/** The I statements by how they stand; empty where the framework has none. */
export function countStatements({
  lived,
  framework,
}: AssessmentReading): readonly StatementCount[] {
  if (lived.size === 0) return [];
  const target = framework.experience?.target ?? 0;
  const found = [...lived.values()].map((one) => standingOf(one, target));
  return STATEMENT_STANDINGS.map((standing) => ({
    standing,
    ...INFO[standing],
    count: found.filter((one) => one === standing).length,
  }));
}

function standingOf({ asked, level, confirms }: StatementLived, target: number): StatementStanding {
  if (!asked) return "not-asked";
  if (level === undefined) return "no-level";
  if (level < target) return "below";
  return confirms ? "confirmed" : "not-confirmed";
}

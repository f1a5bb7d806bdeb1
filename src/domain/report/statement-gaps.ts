import { pastYears } from "../past-years.ts";
import { type StatementId } from "../statement.ts";
import { type AssessmentReading } from "../reading.ts";
import { type Headline } from "./headline.ts";
import { type PeopleToldUs } from "./people.ts";
import { type ReportedStatement } from "./reported-statement.ts";

/** An I statement below the target, by what people said. */
export interface StatementGap {
  /** From 1, in the printed order. */
  readonly rank: number;
  readonly statement: ReportedStatement;
  /** Levels below the target. */
  readonly size: number;
}

/** How the list is ordered, to be printed above it. */
export const STATEMENT_GAP_ORDER_WORDS =
  "The larger gap comes first, then the number of the statement.";

/** What of a report the list is made from: a type of the whole would lead back to here. */
interface Told {
  readonly peopleToldUs: PeopleToldUs;
  readonly about: { readonly targets: { readonly lived: number | null } };
}

/** The I statements below the target: the gap list of a framework that has no commitments. */
export function statementGaps({ peopleToldUs, about }: Told): readonly StatementGap[] {
  const target = about.targets.lived ?? 0;
  return peopleToldUs.statements
    .flatMap((statement) => {
      const { level } = statement.lived;
      return level === null || level >= target ? [] : [{ statement, size: target - level }];
    })
    .toSorted((one, other) => other.size - one.size)
    .map((gap, index) => ({ ...gap, rank: index + 1 }));
}

/** Whether the council has promised anything: where a framework has no commitments, nothing is said or shown. */
export function hasCommitments({ headline }: { readonly headline: Headline }): boolean {
  return headline.coverage.commitments > 0;
}

/** I statements below the target this year that were below it in an earlier year too, under whichever id. */
export function repeatedStatements({
  framework,
  lived,
  earlier,
}: AssessmentReading): readonly StatementId[] {
  const target = framework.experience?.target ?? 0;
  const past = pastYears(framework, earlier);
  const isBelow = (reading: AssessmentReading["lived"], id: StatementId | undefined): boolean => {
    const level = id === undefined ? undefined : reading.get(id)?.level;
    return level !== undefined && level < target;
  };
  return [...lived.keys()].filter(
    (id) => isBelow(lived, id) && past.some(({ year, idThen }) => isBelow(year.lived, idThen(id))),
  );
}

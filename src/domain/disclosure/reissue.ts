import { type NeedsReport, type ReportedNeed } from "../report/needs.ts";
import { type Report } from "../report/report.ts";
import { type ReportedCounts, type ReportedStatement } from "../report/reported-statement.ts";
import { pounds, wholeNumber } from "../words.ts";

const KEPT =
  "These are the numbers that were published before. Too few have changed since to print new ones.";

/**
 * A public report that comes after another of the same year: a number that differs by fewer than the floor stays as it
 * was published, so that nobody can tell from the two who was added or taken out. Standings and levels are today's.
 */
export function reissue(report: Report, published: Report, floor: number): Report {
  const before = new Map(published.peopleToldUs.statements.map((one) => [one.id, one]));
  return {
    ...report,
    peopleToldUs: {
      ...report.peopleToldUs,
      statements: report.peopleToldUs.statements.map((statement) =>
        keepCounts(
          keepGroup(statement, before.get(statement.id), floor),
          before.get(statement.id),
          floor,
        ),
      ),
    },
    needs: keepNeeds(report.needs, published.needs, floor),
  };
}

function isClose(one: number, other: number, floor: number): boolean {
  return one !== other && Math.abs(one - other) < floor;
}

function keepCounts(
  statement: ReportedStatement,
  before: ReportedStatement | undefined,
  floor: number,
): ReportedStatement {
  const [now, was] = [statement.counted, before?.counted];
  if (now === null || was === null || was === undefined) return statement;
  const withheld = [KEPT, ...statement.withheld];
  if (areSidesClose(now, was, floor))
    return { ...statement, counted: was, reason: withReason(statement, was.reason), withheld };
  const [aside, asideBefore] = [now, was].map((counts) => counts.aside[0]?.count);
  if (aside === undefined || asideBefore === undefined) return statement;
  if (!isClose(aside, asideBefore, floor)) return statement;
  return { ...statement, counted: { ...now, aside: was.aside }, withheld };
}

function areSidesClose(now: ReportedCounts, was: ReportedCounts, floor: number): boolean {
  return (
    isClose(now.positive, was.positive, floor) ||
    isClose(now.scored - now.positive, was.scored - was.positive, floor)
  );
}

function keepGroup(
  statement: ReportedStatement,
  before: ReportedStatement | undefined,
  floor: number,
): ReportedStatement {
  const [now, was] = [statement.group, before?.group];
  if (now === null || was === null || was === undefined) return statement;
  if (!isClose(now.people, was.people, floor)) return statement;
  const reason = `A group of ${wholeNumber(was.people)} agreed on level ${String(now.level)}.`;
  return {
    ...statement,
    group: { ...now, people: was.people, reason },
    reason: withReason(statement, reason),
    withheld: [KEPT, ...statement.withheld],
  };
}

/** What a reading rests on, without today's numbers: the reading itself, and whether it confirms. */
function withReason({ lived, confirms, reachesTarget }: ReportedStatement, was: string): string {
  const ending = reachesTarget ? (confirms ? " It confirms." : " It does not confirm.") : "";
  return lived.level === null ? was : `People's reading is ${lived.words}.${ending}`;
}

/** Needs likewise; totals are of the numbers that are printed. */
function keepNeeds(report: NeedsReport, published: NeedsReport, floor: number): NeedsReport {
  const before = new Map(published.needs.map((need) => [need.id, need]));
  const needs = report.needs.map((need) => keepPeople(need, before.get(need.id), floor));
  return {
    ...report,
    needs,
    totals: report.totals.map((total) => {
      if (total.people === null) return total;
      const own = needs.filter(({ kind }) => kind === total.kind);
      const people = own.reduce(
        (sum, need) => sum + (typeof need.people === "number" ? need.people : 0),
        0,
      );
      if (people === total.people) return total;
      const cost = total.yearlyCost === null ? "" : `, ${pounds(total.yearlyCost)} a year`;
      const words = `${wholeNumber(people)} people${cost}`;
      return { ...total, people, peopleWords: wholeNumber(people), words };
    }),
  };
}

function keepPeople(
  need: ReportedNeed,
  before: ReportedNeed | undefined,
  floor: number,
): ReportedNeed {
  const [now, was] = [need.people, before?.people];
  if (typeof now !== "number" || typeof was !== "number" || !isClose(now, was, floor)) return need;
  return { ...need, people: was, peopleWords: wholeNumber(was) };
}

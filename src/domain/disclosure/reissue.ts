import { type NeedsReport, type ReportedNeed, totalOf } from "../report/needs.ts";
import { type PeopleToldUs, type ReportedListening } from "../report/people.ts";
import { type ReportedCommitment } from "../report/reported-commitment.ts";
import { type ReportedEvidence } from "../report/reported-evidence.ts";
import { type Report } from "../report/report.ts";
import { type ReportedCounts, type ReportedStatement } from "../report/reported-statement.ts";
import { wholeNumber } from "../words.ts";
import { WITHHELD_TOTAL } from "./public-needs.ts";

const KEPT =
  "These are the numbers that were published before. Too few have changed since to print new ones.";

/**
 * A public report that comes after another of the same year: a number that differs by fewer than the floor stays as it
 * was published, so that nobody can tell from the two who was added or taken out. Standings and levels are today's.
 */
export function reissue(report: Report, published: Report, floor: number): Report {
  const { peopleToldUs } = report;
  const { related } = peopleToldUs;
  return {
    ...report,
    peopleToldUs: {
      ...peopleToldUs,
      ...keepTold(peopleToldUs, publishedOf(published, report.about.framework), floor),
      related:
        related === null
          ? null
          : { ...related, ...keepTold(related, publishedOf(published, related.framework), floor) },
    },
    commitments: keepEvidence(report, published, floor),
    needs: keepNeeds(report.needs, published.needs, floor),
  };
}

/** What people said by one framework, and how they were asked. */
type Told = Pick<PeopleToldUs, "listening" | "statements">;

/** What was published of what people said by a framework, whether in its own report or as listening taken in by another. */
function publishedOf({ about, peopleToldUs }: Report, { id }: { readonly id: string }): Told {
  const { related } = peopleToldUs;
  return about.framework.id !== id && related?.framework.id === id ? related : peopleToldUs;
}

function keepTold(now: Told, published: Told, floor: number): Told {
  const before = new Map(published.statements.map((one) => [one.id, one]));
  return {
    listening: keepListening(now, published, floor),
    statements: now.statements.map((statement) =>
      keepCounts(
        keepGroup(statement, before.get(statement.id), floor),
        before.get(statement.id),
        floor,
      ),
    ),
  };
}

/** How many were invited. */
function keepListening(
  { listening }: Told,
  published: Told,
  floor: number,
): readonly ReportedListening[] {
  const before = new Map(published.listening.map((record) => [record.id, record]));
  return listening.map((record) => {
    const was = before.get(record.id)?.invited ?? null;
    if (record.invited === null || was === null || !isClose(record.invited, was, floor))
      return record;
    return { ...record, invited: was, invitedWords: wholeNumber(was) };
  });
}

/** Counts of evidence: one that hardly differs on either side stays as it was. */
function keepEvidence(
  { commitments }: Report,
  published: Report,
  floor: number,
): readonly ReportedCommitment[] {
  const before = new Map(published.commitments.map((commitment) => [commitment.id, commitment]));
  return commitments.map((commitment) => ({
    ...commitment,
    evidence: commitment.evidence.map((piece) =>
      keepCount(
        piece,
        before.get(commitment.id)?.evidence.find(({ id }) => id === piece.id),
        floor,
      ),
    ),
  }));
}

function keepCount(
  piece: ReportedEvidence,
  before: ReportedEvidence | undefined,
  floor: number,
): ReportedEvidence {
  const [now, was] = [sidesOf(piece), before && sidesOf(before)];
  if (now === undefined || was === undefined) return piece;
  if (!isClose(now.yes, was.yes, floor) && !isClose(now.no, was.no, floor)) return piece;
  // Behind a colon the reason has today's numbers. What the piece shows stays today's.
  const [shows = ""] = piece.reason.split(": ");
  const reason = piece.shows === null ? piece.reason : `${shows}.`;
  const { yes, of } = before ?? piece;
  return { ...piece, yes, of, reason, withheld: [KEPT, ...piece.withheld] };
}

function sidesOf({ yes, of }: ReportedEvidence): { yes: number; no: number } | undefined {
  return yes === null || of === null ? undefined : { yes, no: of - yes };
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

/** Needs likewise, with what they cost; totals are of the numbers that are printed. */
function keepNeeds(report: NeedsReport, published: NeedsReport, floor: number): NeedsReport {
  const before = new Map(published.needs.map((need) => [need.id, need]));
  const needs = report.needs.map((need) => keepPeople(need, before.get(need.id), floor));
  return {
    ...report,
    needs,
    totals: report.totals.map((total) =>
      total.peopleWords === WITHHELD_TOTAL
        ? total
        : totalOf(
            total,
            needs.filter(({ kind }) => kind === total.kind),
          ),
    ),
  };
}

function keepPeople(
  need: ReportedNeed,
  before: ReportedNeed | undefined,
  floor: number,
): ReportedNeed {
  const [now, was] = [need.people, before?.people];
  if (before === undefined || typeof now !== "number" || typeof was !== "number") return need;
  if (!isClose(now, was, floor)) return need;
  // A new cost beside the old number would tell how far the number has changed.
  const { yearlyCost, costWords } = before;
  return { ...need, people: was, peopleWords: wholeNumber(was), yearlyCost, costWords };
}

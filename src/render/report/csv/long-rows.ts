import { type ReportedStatement } from "../../../domain/report/reported-statement.ts";
import { type Report } from "../../../domain/report/report.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { type ReportedLevel } from "../../../domain/report/reported-level.ts";
import { titleOfTheme } from "./about-columns.ts";
import { type Cell } from "../../text/csv/column.ts";
import { type StatementWords } from "../../../domain/report/statement-words.ts";

/** The readings of a commitment, in the order of their rows. */
export const LONG_READINGS = [
  "said",
  "shown",
  "lived",
  "peoples-view",
  "evidence-against",
] as const;
export type LongReading = (typeof LONG_READINGS)[number];

/** One reading of one statement. */
export interface LongRow extends StatementWords {
  readonly report: Report;
  /** A related I statement is another framework's, asked in the assessment by that one. */
  readonly record: "commitment" | "i-statement" | "related-i-statement";
  readonly id: string;
  readonly theme: string;
  readonly themeTitle: string;
  /** Undefined on the row of an I statement. */
  readonly commitment: ReportedCommitment | undefined;
  /** Undefined on the row of a commitment, and where nobody was asked. */
  readonly statement: ReportedStatement | undefined;
  readonly reading: LongReading;
  readonly state: string;
  readonly level: Cell;
  readonly label: string;
  readonly target: Cell;
  readonly reason: string;
}

/** Five rows for each commitment, then one for each I statement, then those of another framework that were taken in. */
export function longRows(report: Report): readonly LongRow[] {
  const { commitments, peopleToldUs } = report;
  return [
    ...commitments.flatMap((commitment) => commitmentRows(report, commitment)),
    ...statementRows(report, peopleToldUs),
    ...relatedRows(report),
  ];
}

type Told = Pick<Report["peopleToldUs"], "statements" | "notAsked">;

function statementRows(report: Report, { statements, notAsked }: Told): readonly LongRow[] {
  return [
    ...statements.map((statement) => statementRow(report, statement)),
    ...notAsked.map((statement) => ({
      ...blank(report),
      id: statement.id,
      words: statement.words,
      plain: statement.plain,
      wordsBy: statement.wordsBy,
      theme: statement.theme,
      themeTitle: titleOfTheme(report, statement.theme),
    })),
  ];
}

/** The title of the other framework stands where its statements' theme would: their themes are not this one's. */
function relatedRows(report: Report): readonly LongRow[] {
  const { related } = report.peopleToldUs;
  if (related === null) return [];
  const { target, framework } = related;
  const { id, title, edition } = framework;
  return statementRows(report, related).map((row) => ({
    ...row,
    record: "related-i-statement",
    theme: id,
    themeTitle: `${title} (${edition})`,
    target,
  }));
}

function commitmentRows(report: Report, commitment: ReportedCommitment): readonly LongRow[] {
  const { id, words, plain, wordsBy, theme, said, shown, lived, peoplesView, against } = commitment;
  const readings: Record<LongReading, Reading> = {
    said: { ...cellsOf(said), reason: commitment.reason ?? "" },
    shown: { ...cellsOf(shown), reason: commitment.shownReason },
    lived: { ...cellsOf(lived), reason: commitment.livedReason },
    "peoples-view": otherReading(peoplesView, "no-view"),
    "evidence-against": otherReading(against, "nothing-against"),
  };
  return LONG_READINGS.map((reading) => ({
    report,
    record: "commitment",
    id,
    words,
    plain,
    wordsBy,
    theme,
    themeTitle: titleOfTheme(report, theme),
    commitment,
    statement: undefined,
    reading,
    ...readings[reading],
    target: reading === "lived" ? report.about.targets.lived : report.about.targets.said,
  }));
}

type Reading = Pick<LongRow, "state" | "level" | "label" | "reason">;

function cellsOf({ state, level, label, words }: ReportedLevel): Omit<Reading, "reason"> {
  return { state, level, label: label ?? words };
}

function otherReading(reported: ReportedLevel | null, absence: string): Reading {
  if (reported !== null) return { ...cellsOf(reported), reason: "" };
  return { state: absence, level: null, label: absence.replaceAll("-", " "), reason: "" };
}

function statementRow(report: Report, statement: ReportedStatement): LongRow {
  const { id, words, plain, wordsBy, theme, lived, reason } = statement;
  return {
    ...blank(report),
    id,
    words,
    plain,
    wordsBy,
    theme,
    themeTitle: titleOfTheme(report, theme),
    statement,
    ...cellsOf(lived),
    reason,
  };
}

/** The row of an I statement that nobody was asked about. */
function blank(
  report: Report,
): Omit<LongRow, "id" | "theme" | "themeTitle" | keyof StatementWords> {
  return {
    report,
    record: "i-statement",
    commitment: undefined,
    statement: undefined,
    reading: "lived",
    state: "nobody-asked",
    level: null,
    label: "nobody asked",
    target: report.about.targets.lived,
    reason: "",
  };
}

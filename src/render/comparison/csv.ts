import {
  type CommitmentChange,
  type Finding,
  type ReadingChange,
} from "../../domain/comparison/comparison.ts";
import { findingsOf } from "../../domain/comparison/headline.ts";
import { type Cell } from "../text/csv/column.ts";
import { writeCsv } from "../text/csv/write.ts";
import { type ComparedFiles, printedChanges } from "./compared-files.ts";
import { COMPARISON_COLUMNS, CSV_READINGS } from "./csv-columns.ts";

/**
 * The comparison for a spreadsheet or for analysis: one row a change, so that a commitment with three changes has
 * three rows. Needs and actions have rows of their own. An empty cell never means 0.
 */
export function comparisonCsv(files: ComparedFiles): string {
  const { before, after } = files.comparison;
  const about = [
    before.council.code,
    before.period,
    after.council.code,
    after.council.name,
    after.period,
  ];
  const rows = [...commitmentRows(files), ...statementRows(files), ...recordRows(files)];
  return writeCsv(
    COMPARISON_COLUMNS.map(({ name }) => name),
    rows.map((row) => [...about, ...row]),
  );
}

type Row = readonly Cell[];

function commitmentRows(files: ComparedFiles): readonly Row[] {
  return printedChanges(files).flatMap((change) =>
    findingsOf(change).map((finding, place) => [
      "commitment",
      change.id,
      change.from.join("; "),
      change.theme,
      change.words,
      change.plain,
      change.wordsBy,
      yesNo(change.critical),
      ...findingCells(finding, place === 0),
      gateCell(files, change, finding),
      finding.sentence,
      finding.about.join("; "),
      ...CSV_READINGS.flatMap((one) =>
        readingCells(change.readings.find(({ reading }) => reading === one.reading)),
      ),
    ]),
  );
}

function statementRows({ comparison }: ComparedFiles): readonly Row[] {
  return comparison.statements.map(
    ({ id, words, plain, wordsBy, from, finding, before, after }) => [
      "i-statement",
      id,
      from.join("; "),
      null,
      words,
      plain,
      wordsBy,
      null,
      ...findingCells(finding, true),
      null,
      finding.sentence,
      finding.about.join("; "),
      ...blanks(10),
      before?.state ?? null,
      before?.level ?? null,
      after?.state ?? null,
      after?.level ?? null,
      ...blanks(11),
    ],
  );
}

function recordRows({ comparison: { needs, actions } }: ComparedFiles): readonly Row[] {
  return [
    ...needs.needs.map((need) => recordRow("need", need, need.fate.replaceAll("-", " "))),
    ...actions.actions.map((action) => recordRow("action", action, action.label)),
  ];
}

function recordRow(record: string, one: RecordChange, label: string): Row {
  return [
    record,
    one.id,
    null,
    null,
    one.what,
    null,
    null,
    null,
    one.fate,
    label,
    null,
    null,
    null,
    one.sentence,
    one.commitments.join("; "),
    ...blanks(25),
  ];
}

interface RecordChange {
  readonly id: string;
  readonly what: string;
  readonly fate: string;
  readonly sentence: string;
  readonly commitments: readonly string[];
}

function findingCells(finding: Finding, isMain: boolean): Row {
  return [finding.class, finding.label, finding.direction, yesNo(isMain)];
}

/** `fails`, `accepted`, `passes`; empty where the caller set no gate. */
function gateCell({ verdict }: ComparedFiles, change: CommitmentChange, finding: Finding): Cell {
  if (verdict === undefined) return null;
  const isIt = (one: { readonly commitment: string | null; readonly class: string }): boolean =>
    one.commitment === change.id && one.class === finding.class;
  if (verdict.failures.some(isIt)) return "fails";
  return verdict.accepted.some(isIt) ? "accepted" : "passes";
}

function readingCells(change: ReadingChange | undefined): Row {
  if (change === undefined) return blanks(5);
  const { before, after, move } = change;
  return [
    before?.state ?? null,
    before?.level ?? null,
    after?.state ?? null,
    after?.level ?? null,
    move,
  ];
}

function blanks(count: number): Row {
  return Array.from({ length: count }, () => null);
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

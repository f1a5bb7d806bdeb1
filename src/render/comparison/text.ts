import { type CommitmentChange } from "../../domain/comparison/comparison.ts";
import { type GateVerdict } from "../../domain/gate/gate.ts";
import { capitalise, joinWords } from "../../domain/words.ts";
import { type Pen, penFor } from "../terminal/screen.ts";
import {
  type ComparedFiles,
  hasNoCommitments,
  isUnchanged,
  printedChanges,
  titleOf,
} from "./compared-files.ts";
import {
  acceptedWords,
  causesFound,
  changedNeeds,
  classesFound,
  countWords,
  lineageWords,
  onlyWords,
  originWords,
  PARTS,
  needKindWords,
  needWords,
  readingWords,
  sidesInWords,
  statementWords,
} from "./words.ts";
import { plainParagraph } from "../terminal/plain-paragraph.ts";

/** The comparison for a person at a terminal: plain lines that fit its width, the same through a pipe. */
export function comparisonText(files: ComparedFiles): string {
  const pen = penFor(files.screen);
  return [
    ...opening(files, pen),
    ...counts(files, pen),
    ...(hasNoCommitments(files) ? [] : [...movement(files, pen), ...commitments(files, pen)]),
    ...statements(files, pen),
    ...records(files, pen),
    ...lineage(files, pen),
    ...(files.verdict === undefined ? [] : gate(files.verdict, pen)),
  ].join("");
}

function opening({ comparison }: ComparedFiles, pen: Pen): readonly string[] {
  const title = pen.paragraph(titleOf(comparison)).trimEnd();
  return [
    `${pen.chalk.bold(title)}\n`,
    ...sidesInWords(comparison).map((sentence) => pen.paragraph(sentence)),
    ...comparison.notes.map((note) => pen.item(note)),
  ];
}

function counts({ comparison }: ComparedFiles, pen: Pen): readonly string[] {
  return [
    pen.title(PARTS.changes),
    pen.paragraph(comparison.headline.sentence),
    ...classesFound(comparison).map((count) =>
      pen.item(`${capitalise(count.label)}: ${countWords(count)}. ${count.means}`),
    ),
  ];
}

function movement({ comparison }: ComparedFiles, pen: Pen): readonly string[] {
  return [
    pen.title(PARTS.movement),
    pen.paragraph(comparison.movement.sentence),
    ...causesFound(comparison.movement).map(({ label, count, commitments: ids, means }) =>
      pen.item(`${capitalise(label)}: ${String(count)} (${joinWords(ids)}). ${means}`),
    ),
  ];
}

function commitments(files: ComparedFiles, pen: Pen): readonly string[] {
  const printed = printedChanges(files);
  const changed = printed.filter((change) => !isUnchanged(change));
  const unchanged = printed.filter(isUnchanged);
  const only = onlyWords(files, printed.length);
  return [
    pen.title(PARTS.commitments),
    ...(only === undefined ? [] : [pen.paragraph(only)]),
    ...(changed.length === 0 ? [pen.paragraph("None.")] : []),
    ...changed.flatMap((change, place) => [place === 0 ? "" : "\n", ...commitment(change, pen)]),
    ...(unchanged.length === 0
      ? []
      : ["\n", pen.paragraph(`Unchanged: ${joinWords(unchanged.map(({ id }) => id))}.`)]),
  ];
}

function commitment(change: CommitmentChange, pen: Pen): readonly string[] {
  const { id, words, critical, main, others, readings } = change;
  const origin = originWords(change);
  return [
    pen.entry(id, critical ? `${words} (critical)` : words),
    ...plainParagraph(change, pen, 2),
    pen.paragraph(`${capitalise(main.label)}. ${main.sentence}`, 2),
    ...others.map(({ label, sentence }) => pen.item(`${capitalise(label)}. ${sentence}`, 2)),
    ...readings
      .map(readingWords)
      .flatMap((line) => (line === undefined ? [] : [pen.paragraph(`${line}.`, 2)])),
    ...(origin === undefined ? [] : [pen.paragraph(`${origin}.`, 2)]),
  ];
}

function statements({ comparison }: ComparedFiles, pen: Pen): readonly string[] {
  const changed = comparison.statements.filter(({ finding }) => finding.class !== "unchanged");
  if (changed.length === 0) return [];
  return [
    pen.title(PARTS.statements),
    ...changed.map((change) => pen.item(`${change.id} ${statementWords(change)}`)),
  ];
}

function records({ comparison: { needs, actions } }: ComparedFiles, pen: Pen): readonly string[] {
  return [
    pen.title(PARTS.needs),
    pen.paragraph(needs.sentence),
    ...needs.kinds.map((kind) => pen.item(needKindWords(kind))),
    ...changedNeeds(needs).map((need) => pen.item(needWords(need))),
    pen.title(PARTS.actions),
    pen.paragraph(actions.sentence),
    ...actions.actions.map(({ sentence }) => pen.item(sentence)),
  ];
}

function lineage({ comparison }: ComparedFiles, pen: Pen): readonly string[] {
  const lines = lineageWords(comparison.lineage);
  if (lines.length === 0) return [];
  return [
    pen.title(PARTS.lineage),
    pen.paragraph(comparison.lineage.sentence),
    ...lines.map((line) => pen.item(line)),
  ];
}

function gate(verdict: GateVerdict, pen: Pen): readonly string[] {
  return [
    pen.title(PARTS.gate),
    pen.paragraph(verdict.sentence),
    ...verdict.failures.map(({ commitment: id, label, sentence }) =>
      pen.item(`${id ?? "No commitment"}: ${label}. ${sentence}`),
    ),
    ...acceptedWords(verdict).map((line) => pen.item(line)),
    ...verdict.slips.map(({ sentence }) => pen.item(sentence)),
  ];
}

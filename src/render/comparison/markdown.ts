import { type CommitmentChange } from "../../domain/comparison/comparison.ts";
import { type GateVerdict } from "../../domain/gate/gate.ts";
import { capitalise, joinWords } from "../../domain/words.ts";
import {
  type Block,
  heading,
  item,
  list,
  listOr,
  paragraph,
  said,
  strong,
  table,
} from "../text/markdown/nodes.ts";
import { serialise } from "../text/markdown/serialise.ts";
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
import { plainBlock } from "../text/markdown/plain-block.ts";

/** The comparison for a pipeline's summary or for people to read, as CommonMark with tables. What fails comes first. */
export function comparisonMarkdown(files: ComparedFiles): string {
  return serialise([
    ...opening(files),
    ...(files.verdict === undefined ? [] : gate(files.verdict)),
    ...counts(files),
    ...(hasNoCommitments(files) ? [] : [...movement(files), ...commitments(files)]),
    ...statements(files),
    ...records(files),
    ...lineage(files),
  ]);
}

function opening({ comparison }: ComparedFiles): readonly Block[] {
  return [
    heading(1, `What changed: ${titleOf(comparison)}`),
    paragraph(said(sidesInWords(comparison).join(" "))),
    ...lines(comparison.notes),
  ];
}

function gate(verdict: GateVerdict): readonly Block[] {
  return [
    heading(2, PARTS.gate),
    paragraph(strong(verdict.sentence)),
    ...lines(
      verdict.failures.map(
        ({ commitment: id, label, sentence }) => `${id ?? "No commitment"}: ${label}. ${sentence}`,
      ),
    ),
    ...lines([...acceptedWords(verdict), ...verdict.slips.map(({ sentence }) => sentence)]),
  ];
}

function counts({ comparison }: ComparedFiles): readonly Block[] {
  const found = classesFound(comparison);
  return [
    heading(2, PARTS.changes),
    paragraph(said(comparison.headline.sentence)),
    ...(found.length === 0
      ? []
      : [
          table(
            ["Change", "Commitments", "What it means"],
            found.map((count) => [
              [capitalise(count.label)],
              [countWords(count)],
              [said(count.means)],
            ]),
          ),
        ]),
  ];
}

function movement({ comparison }: ComparedFiles): readonly Block[] {
  const found = causesFound(comparison.movement);
  return [
    heading(2, PARTS.movement),
    paragraph(said(comparison.movement.sentence)),
    ...(found.length === 0
      ? []
      : [
          table(
            ["Behind it", "Commitments", "Which", "What it means"],
            found.map(({ label, count, commitments: ids, means }) => [
              [capitalise(label)],
              [String(count)],
              [said(joinWords(ids))],
              [said(means)],
            ]),
          ),
        ]),
  ];
}

function commitments(files: ComparedFiles): readonly Block[] {
  const printed = printedChanges(files);
  const unchanged = printed.filter(isUnchanged).map(({ id }) => id);
  const only = onlyWords(files, printed.length);
  const changed = printed.filter((change) => !isUnchanged(change));
  return [
    heading(2, PARTS.commitments),
    ...(only === undefined ? [] : [paragraph(said(only))]),
    ...(changed.length === 0 ? [paragraph("None.")] : changed.flatMap(commitment)),
    ...(unchanged.length === 0 ? [] : [paragraph(said(`Unchanged: ${joinWords(unchanged)}.`))]),
  ];
}

function commitment(change: CommitmentChange): readonly Block[] {
  const { id, words, critical, main, others, readings } = change;
  const moved = readings.map(readingWords).filter((line) => line !== undefined);
  const origin = originWords(change);
  const beneath = [
    ...others.map(({ label, sentence }) => `${capitalise(label)}. ${sentence}`),
    ...moved.map((line) => `${line}.`),
    ...(origin === undefined ? [] : [`${origin}.`]),
  ];
  return [
    heading(3, `${id} ${words}${critical ? " (critical)" : ""}`, id),
    ...plainBlock(change),
    paragraph(strong(`${capitalise(main.label)}.`), " ", said(main.sentence)),
    ...lines(beneath),
  ];
}

function statements({ comparison }: ComparedFiles): readonly Block[] {
  const changed = comparison.statements.filter(({ finding }) => finding.class !== "unchanged");
  return [
    heading(2, PARTS.statements),
    listOr(
      changed.map((change) => item([strong(change.id), " ", said(statementWords(change))])),
      "Nothing that people said of their lives has changed.",
    ),
  ];
}

function records({ comparison: { needs, actions } }: ComparedFiles): readonly Block[] {
  return [
    heading(2, PARTS.needs),
    paragraph(said(needs.sentence)),
    ...lines([...needs.kinds.map(needKindWords), ...changedNeeds(needs).map(needWords)]),
    heading(2, PARTS.actions),
    paragraph(said(actions.sentence)),
    ...lines(actions.actions.map(({ sentence }) => sentence)),
  ];
}

function lineage({ comparison }: ComparedFiles): readonly Block[] {
  const found = lineageWords(comparison.lineage);
  if (found.length === 0) return [];
  return [heading(2, PARTS.lineage), paragraph(said(comparison.lineage.sentence)), ...lines(found)];
}

function lines(texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [list(texts.map((text) => item([said(text)])))];
}

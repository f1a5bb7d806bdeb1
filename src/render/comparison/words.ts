import {
  type ClassCount,
  type Comparison,
  type CommitmentChange,
  type LineageFollowed,
  type Movement,
  type ReadingChange,
  type StatementChange,
} from "../../domain/comparison/comparison.ts";
import { type NeedChange, type NeedsChange } from "../../domain/comparison/needs-change.ts";
import { type GateVerdict } from "../../domain/gate/gate.ts";
import { type ReportedLevel } from "../../domain/report/reported-level.ts";
import { capitalise, joinWords } from "../../domain/words.ts";
import { dateWords } from "../text/evidence-words.ts";
import { levelWords } from "../text/level-words.ts";
import { type ComparedFiles } from "./compared-files.ts";
import { wordsInLine } from "../../domain/report/statement-words.ts";

/** The parts of a comparison in their fixed order. What cannot be told comes before what can. */
export const PARTS = {
  gate: "The gate",
  changes: "What changed",
  movement: "What may lie behind it",
  commitments: "Every commitment that changed",
  statements: "What people said",
  needs: "Needs",
  actions: "Actions",
  lineage: "Statements that were renamed or are gone",
} as const;

/** What the two are, in a sentence each. */
export function sidesInWords({ before, after }: Comparison): readonly string[] {
  const [one, other] = [frameworkWords(before), frameworkWords(after)];
  return [
    `Before: ${before.period}, evidence as it stood on ${dateWords(before.asOf)}.`,
    `After: ${after.period}, evidence as it stood on ${dateWords(after.asOf)}.`,
    one === other
      ? `Both are read by ${other}.`
      : `The first is read by ${one}, the second by ${other}.`,
  ];
}

function frameworkWords({ framework }: Comparison["after"]): string {
  return `${framework.title}, edition ${framework.edition}`;
}

/** The classes that something has, in the order by which a main one is picked. */
export function classesFound({ headline }: Comparison): readonly ClassCount[] {
  return headline.classes.filter(({ all, class: name }) => all > 0 && name !== "unchanged");
}

/** `5, 2 as the main change`; a commitment has one main change and may have others. */
export function countWords({ main, all }: ClassCount): string {
  if (main === all) return String(all);
  return `${String(all)}, ${main === 0 ? "none" : String(main)} as the main change`;
}

/** The causes that something moved by. */
export function causesFound({ causes }: Movement): Movement["causes"] {
  return causes.filter(({ count }) => count > 0);
}

/** `Said: Usual (3), then Started (2)`; undefined where neither year has the reading or nothing moved. */
export function readingWords({ label, before, after, move }: ReadingChange): string | undefined {
  if (move === "same" || (before === null && after === null)) return undefined;
  const name = capitalise(label);
  // Of what was added or removed there is one side alone.
  const only = move === "not-comparable" ? loneSide(before, after) : undefined;
  if (only !== undefined) return `${name}: ${levelWords(only)}`;
  const aside = move === "not-comparable" ? " (not comparable)" : "";
  return `${name}: ${wordsOrNone(before)}, then ${wordsOrNone(after)}${aside}`;
}

function loneSide(
  before: ReportedLevel | null,
  after: ReportedLevel | null,
): ReportedLevel | undefined {
  if (before !== null && after !== null) return undefined;
  return before ?? after ?? undefined;
}

function wordsOrNone(level: ReportedLevel | null): string {
  return level === null ? "none" : levelWords(level);
}

/** What changed in what people said of one statement, and whether it was tested. */
export function statementWords({ finding, test, ...words }: StatementChange): string {
  const tested = finding.sentence.includes(test.sentence) ? "" : ` ${test.sentence}`;
  return `${wordsInLine(words)} ${capitalise(finding.label)}. ${finding.sentence}${tested}`;
}

/** How people and money of one kind of need changed; said once where nothing was recorded of either. */
export function needKindWords({ label, people, yearlyCost }: NeedsChange["kinds"][number]): string {
  const sentences = [...new Set([people.sentence, yearlyCost.sentence])];
  return `${capitalise(label)}: ${sentences.join(" ")}`;
}

/** The needs of which something changed; how many are as before is said in their sentence. */
export function changedNeeds({ needs }: NeedsChange): readonly NeedChange[] {
  return needs.filter(({ fate, before, after }) => fate !== "still-recorded" || before !== after);
}

/** What became of one need: `N1 (water): …`. */
export function needWords({ id, what, sentence }: NeedChange): string {
  return `${id} (${what.trim()}): ${sentence}`;
}

/** Where a commitment came from, where it had another id; undefined otherwise. */
export function originWords({ id, from, after }: CommitmentChange): string | undefined {
  if (after === null || from.length === 0 || (from.length === 1 && from[0] === id))
    return undefined;
  return `Carries on ${joinWords(from)}`;
}

/** Says that only a part is printed; undefined where all of it is. */
export function onlyWords(
  { only, comparison }: ComparedFiles,
  printed: number,
): string | undefined {
  if (only === undefined) return undefined;
  const of = `${String(printed)} of ${String(comparison.commitments.length)} commitments`;
  return `Printed here: ${of}, those with ${joinWords(only, "or")}. The counts above are of all.`;
}

/** What the gate accepted, each with its reason and its last day. */
export function acceptedWords({ accepted }: GateVerdict): readonly string[] {
  return accepted.map(
    ({ commitment, label, reason, expires }) =>
      `${commitment ?? "No commitment"}: ${label}. Accepted until ${dateWords(expires)}: ${reason}`,
  );
}

/** What could be followed under another id, and what could not. */
export function lineageWords({ followed, lost }: LineageFollowed): readonly string[] {
  return [
    ...followed.map(({ from, to }) => `${from} goes on as ${joinWords(to)}`),
    ...lost.map((one) => `${one.id} is carried on by nothing: ${wordsInLine(one)}`),
  ];
}

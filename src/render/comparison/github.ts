import { type CommitmentChange } from "../../domain/comparison/comparison.ts";
import { findingsOf } from "../../domain/comparison/headline.ts";
import { type GateFailure } from "../../domain/gate/gate.ts";
import { wordsWithOwner } from "../../domain/report/statement-words.ts";
import { type Place } from "../../domain/problem.ts";
import { workflowCommand, type WorkflowNote } from "../text/workflow-command.ts";
import { type ComparedFiles, failuresOn, isUnchanged, printedChanges } from "./compared-files.ts";

/**
 * Workflow commands that a git host turns into notes beside the lines of the later file: an error for what fails, a
 * warning for what is worse or cannot be told, a notice for the rest. Errors come first: hosts show only so many.
 */
export function comparisonGithub(files: ComparedFiles): string {
  const notes = [...commitmentNotes(files), ...otherFailures(files), ...slipNotes(files)];
  return GRAVITIES.flatMap((gravity) => notes.filter((note) => note.gravity === gravity))
    .map((note) => workflowCommand({ ...note, lines: note.lines.map((line) => line.trim()) }))
    .join("");
}

const GRAVITIES = ["error", "warning", "notice"] as const;

const START: Place = { line: 1, column: 1 };

/** What fails is said whatever is printed. */
function commitmentNotes(files: ComparedFiles): readonly WorkflowNote[] {
  const printed = new Set(printedChanges(files));
  return files.comparison.commitments.flatMap((change): WorkflowNote[] => {
    const failures = failuresOn(files.verdict, change.id);
    if (failures.length === 0 && (isUnchanged(change) || !printed.has(change))) return [];
    const { id, main } = change;
    const at = files.places.get(id) ?? START;
    const title = `${id}: ${failures[0]?.label ?? main.label}`;
    const findings = findingsOf(change).map(({ label, sentence }) => `${label}: ${sentence}`);
    const gravity = gravityOf(change, failures);
    return [{ gravity, file: files.file, at, title, lines: [wordsWithOwner(change), ...findings] }];
  });
}

function gravityOf(
  change: CommitmentChange,
  failures: readonly GateFailure[],
): WorkflowNote["gravity"] {
  if (failures.length > 0) return "error";
  const isBad = findingsOf(change).some(
    ({ direction }) => direction === "worse" || direction === "cannot-tell",
  );
  return isBad ? "warning" : "notice";
}

function otherFailures({ verdict, file }: ComparedFiles): readonly WorkflowNote[] {
  return failuresOn(verdict, null).map(({ label, sentence }) => ({
    gravity: "error",
    file,
    at: START,
    title: label,
    lines: [sentence],
  }));
}

function slipNotes({ verdict, gate }: ComparedFiles): readonly WorkflowNote[] {
  if (gate === undefined) return [];
  return (verdict?.slips ?? []).map(({ index, fault, sentence }) => ({
    gravity: "warning",
    file: gate.file,
    at: gate.places[index] ?? START,
    title: `accepted slip: ${fault}`,
    lines: [sentence],
  }));
}

import { mergeData } from "../documents/assessment/merge.ts";
import { readYaml } from "../documents/located-yaml.ts";
import { applyEdits } from "../domain/edits.ts";
import { idsOf } from "../domain/assessment-ids.ts";
import { type Side } from "../domain/merge/sides.ts";
import { type Edit } from "../domain/problem.ts";
import {
  clashQuestion,
  mendQuestion,
  type Settlement,
  SETTLEMENTS,
  togetherQuestion,
} from "../interview/changed-elsewhere.ts";
import { notAChoice } from "../interview/choices.ts";
import { type ChoiceQuestion, type Prompter } from "../interview/prompter.ts";
import { type Host } from "../platform/host.ts";
import { type AssessmentStore } from "./assessment-store.ts";
import { ChangedElsewhere } from "./changed-elsewhere.ts";
import { type LoadedAssessment } from "./load-assessment.ts";

/** What it takes to settle with the person at the keyboard what somebody else changed meanwhile. */
export interface Settling {
  readonly host: Host;
  readonly loaded: LoadedAssessment;
  readonly kept: AssessmentStore;
  readonly prompter: Prompter;
}

/** A change that was saved after all. */
export interface Settled {
  readonly undo: readonly Edit[];
  /** Records that got another id, because the file had one of that id by then. */
  readonly renumbered: readonly string[];
}

/**
 * Puts an answer together with what somebody else made of the file, if the person wants it so, and saves it. Throws
 * what stood in the way where they do not.
 */
export async function settle(settling: Settling, error: ChangedElsewhere): Promise<Settled> {
  const { loaded, kept, prompter } = settling;
  for (;;) {
    // One look after the other: each goes on from what the one before found.
    // oxlint-disable-next-line no-await-in-loop
    const found = await kept.takeUp();
    if (!found.ok) {
      const lines = found.problems.map(({ at, message }) => `line ${String(at.line)}: ${message}`);
      // oxlint-disable-next-line no-await-in-loop
      const wish = await choose(prompter, mendQuestion(loaded.file, lines));
      if (wish !== "again") throw leftOff(settling, error, wish);
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop
    const settled = await saveTogether(settling, error, found.text);
    if (settled !== undefined) return settled;
  }
}

/** Undefined where the file was changed once more meanwhile. */
async function saveTogether(
  settling: Settling,
  error: ChangedElsewhere,
  found: string,
): Promise<Settled | undefined> {
  const { host, loaded, kept, prompter } = settling;
  const saved = dataOf(error.saved);
  const sides = { base: saved, ours: dataOf(found), theirs: applyEdits(saved, error.change) };
  const used = loaded.earlier.flatMap(({ assessment }) => idsOf(assessment));
  const mergeAs = (side: Side | undefined) =>
    mergeData(sides, { used, decide: () => side, hash: host.hash });
  const open = mergeAs(undefined);
  const clashes = [...open.clashes, ...open.dangling];
  const question =
    clashes.length === 0 ? togetherQuestion(loaded.file) : clashQuestion(loaded.file, clashes);
  const wish = await choose(prompter, question);
  if (wish === "stop" || wish === "interrupted") throw leftOff(settling, error, wish);
  const { edits, renumberings } = mergeAs(wish === "mine" ? "theirs" : "ours");
  try {
    const undo = await kept.apply(edits);
    return { undo, renumbered: renumberings.map(({ from, to }) => `${from} is called ${to}`) };
  } catch (again) {
    if (again instanceof ChangedElsewhere) return undefined;
    throw again;
  }
}

/** What stood in the way, where the person leaves it at that. */
function leftOff(
  { loaded }: Settling,
  { saved, change, unsaved }: ChangedElsewhere,
  wish: Settlement | "interrupted",
): ChangedElsewhere {
  const isInterrupted = wish === "interrupted";
  return new ChangedElsewhere(loaded.file, { saved, change, unsaved, isInterrupted });
}

/** Asks until one of the choices is made; the end of the input means to stop. */
async function choose(
  prompter: Prompter,
  question: ChoiceQuestion,
): Promise<Settlement | "interrupted"> {
  let problem: string | undefined;
  for (;;) {
    // The same question again, where what was typed is none of its choices.
    // oxlint-disable-next-line no-await-in-loop
    const reply = await prompter.ask(question, problem);
    if (reply.kind === "back" || reply.kind === "skip") {
      problem = "this is to be settled before anything else; choose one, or stop";
      continue;
    }
    if (reply.kind === "interrupted") return "interrupted";
    if (reply.kind !== "answer") return "stop";
    const wish = SETTLEMENTS.find((one) => one === reply.value);
    if (wish !== undefined && question.choices.some(({ value }) => value === wish)) return wish;
    problem = notAChoice(question, reply.value);
  }
}

function dataOf(text: string): unknown {
  const read = readYaml(text, "text");
  if (!read.ok) throw new Error("a file that was read before cannot be read now");
  return read.value.data;
}

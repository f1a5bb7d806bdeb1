import { decodeText } from "../documents/decode-text.ts";
import { readYaml } from "../documents/located-yaml.ts";
import { newAction, newNeed, newPiece } from "../interview/records/new-records.ts";
import { recordPlan } from "../interview/records/record-plan.ts";
import { newSession } from "../interview/session.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { type Host } from "../platform/host.ts";
import { beginAssessment } from "./begin-assessment.ts";
import { closeOver } from "./close-action.ts";
import { confirmOver } from "./confirm-people.ts";
import { editsByHand } from "./demo-by-hand.ts";
import { type DraftStore, draftStore } from "./demo-draft.ts";
import {
  type AddsRecord,
  DEMO_START,
  DEMO_STEPS,
  type DemoStep,
  SECOND_YEAR,
} from "./demo-steps.ts";
import { ExitCode } from "./exit-code.ts";
import { holdOver, type Opening } from "./interview-session.ts";
import { loadAssessment } from "./load-assessment.ts";
import { presentProblems } from "./present-problems.ts";
import { peopleOpening } from "./record-people.ts";
import { scoreOpening } from "./score.ts";
import { type SessionSetup } from "./session-setup.ts";
import { type OpenAssessment, openOver } from "./with-assessment.ts";

/** Begins the second year from the first and takes every step of it, on a host that holds the files. Any code but 0 stops it. */
export async function holdDemo(host: Host): Promise<ExitCode> {
  const begun = await beginAssessment(host, SECOND_YEAR, DEMO_START);
  if (begun !== ExitCode.ok) return begun;
  const loading = await loadAssessment(host, SECOND_YEAR, undefined);
  if (!loading.ok) return presentProblems(loading.problems, loading.texts, host);
  const { value: loaded } = loading;
  const draft = draftStore(loaded);
  const open = openOver(host, loaded, draft);
  for (const step of DEMO_STEPS) {
    // One step after another: each goes on from what the one before left.
    // oxlint-disable-next-line no-await-in-loop
    const code = await take(host, { open, draft }, step);
    if (code !== ExitCode.ok) return code;
  }
  const text = draft.text();
  const parsed = await loaded.parse(text);
  if (!parsed.ok) return presentProblems(parsed.problems, new Map([[SECOND_YEAR, text]]), host);
  await host.files.writeAtomically(SECOND_YEAR, text);
  return ExitCode.ok;
}

interface Desk {
  readonly open: OpenAssessment;
  readonly draft: DraftStore;
}

async function take(host: Host, { open, draft }: Desk, step: DemoStep): Promise<ExitCode> {
  switch (step.does) {
    case "types into the file":
      await open.store.apply(editsByHand(await fragmentIn(host, step.fragment), draft.data()));
      return ExitCode.ok;
    case "mir people confirm":
      return confirmOver(host, open, step.options);
    case "mir action close":
      return closeOver(host, open, step.options);
    case "mir people record": {
      const setup = setupFor(open, step.does, { ...step.options, on: undefined });
      return holdOver(host, setup, { open, opening: peopleOpening(open.read(), step.options) });
    }
    case "mir score": {
      const setup = setupFor(open, step.does, step.options);
      return holdOver(host, setup, { open, opening: scoreOpening(open.read(), step.options) });
    }
    case "mir evidence add":
    case "mir need add":
    case "mir action add": {
      const setup = setupFor(open, step.does, step);
      return holdOver(host, setup, { open, opening: recordOpening(open.read(), step.does) });
    }
  }
}

function setupFor(
  { loaded }: OpenAssessment,
  command: string,
  { replies, on }: Pick<SessionSetup, "replies" | "on">,
): SessionSetup {
  return { file: loaded.file, command, plain: false, replies, on };
}

const NEW_RECORD = {
  "mir evidence add": newPiece,
  "mir need add": newNeed,
  "mir action add": newAction,
};

/** Nothing is given by flags: all of it is asked. */
function recordOpening(reading: AssessmentReading, does: AddsRecord): Opening {
  const given = { fields: {}, commitments: undefined, count: undefined };
  return { plan: recordPlan(NEW_RECORD[does](reading, given)), session: newSession() };
}

async function fragmentIn(host: Host, file: string): Promise<unknown> {
  const text = decodeText(await host.files.read(file), file);
  const read = text.ok ? readYaml(text.value, file) : text;
  if (read.ok) return read.value.data;
  throw new Error(`${file} cannot be read: ${read.problems[0]?.message ?? ""}`);
}

import { askedFingerprint } from "../domain/fingerprint.ts";
import { commitmentsOf } from "../domain/framework.ts";
import { readAssessment } from "../domain/read-assessment.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { countOf } from "../domain/words.ts";
import { type Ending, holdInterview } from "../interview/hold-interview.ts";
import { type Session } from "../interview/session.ts";
import { type Plan, type Situation } from "../interview/step.ts";
import { type Store } from "../interview/store.ts";
import { type Host } from "../platform/host.ts";
import { openStore } from "./assessment-store.ts";
import { ExitCode } from "./exit-code.ts";
import { type FaceOptions, openFace, type OpenFace, requireFace } from "./face.ts";
import { loadAssessment, type LoadedAssessment } from "./load-assessment.ts";
import { presentProblems } from "./present-problems.ts";

/** What a command that asks questions is given. */
export interface SessionSetup extends FaceOptions {
  readonly file: string;
  /** As typed: `mir score`. */
  readonly command: string;
  /** The date to write where one is stamped; undefined for today, and for none where nobody sits there. */
  readonly on: string | undefined;
}

/** What is asked, and with which session it starts. Throws a `UserError` where the options do not fit the file. */
export type PlanFor = (reading: AssessmentReading) => {
  readonly plan: Plan;
  readonly session: Session;
};

/** Holds an interview over a file: locked for the whole of it, saved after every answer. */
export async function holdSession(
  host: Host,
  setup: SessionSetup,
  planFor: PlanFor,
): Promise<ExitCode> {
  requireFace(host, setup, setup.command);
  const lock = await host.files.lock(setup.file);
  try {
    return await holdLocked(host, setup, planFor);
  } finally {
    await lock.release();
  }
}

async function holdLocked(host: Host, setup: SessionSetup, planFor: PlanFor): Promise<ExitCode> {
  const loading = await loadAssessment(host, setup.file, undefined);
  if (!loading.ok) return presentProblems(loading.problems, loading.texts, host);
  const loaded = loading.value;
  const store = openStore(host, loaded);
  const read = readingFor(host, loaded, store);
  const { plan, session } = planFor(read());

  const opening = await openFace(host, setup);
  if (!opening.ok) return presentProblems(opening.problems, opening.texts, host);
  const { face } = opening;
  const today = setup.on ?? (face.kind === "replies" ? undefined : host.surroundings.today);
  const { prompter } = face;
  try {
    const situation = situationFor(host, { loaded, store, read, today });
    const ending = await holdInterview({ plan, prompter, store, session, situation });
    return presentEnding(host, setup, { ending, face });
  } finally {
    prompter.close();
  }
}

/** Works the reading out once for each state of the file. */
function readingFor(
  host: Host,
  { framework, earlier }: LoadedAssessment,
  store: Store,
): () => AssessmentReading {
  let known: AssessmentReading | undefined;
  return () => {
    const assessment = store.assessment();
    if (known?.assessment !== assessment)
      known = readAssessment({ framework, assessment }, earlier, host.hash);
    return known;
  };
}

interface Sources {
  readonly loaded: LoadedAssessment;
  readonly store: Store;
  readonly read: () => AssessmentReading;
  readonly today: string | undefined;
}

function situationFor(host: Host, sources: Sources): (session: Session) => Situation {
  const { framework } = sources.loaded;
  const commitments = new Map(commitmentsOf(framework).map((one) => [one.id, one]));
  return (session) => ({
    framework,
    session,
    assessment: sources.store.assessment(),
    read: sources.read,
    today: sources.today,
    asked: (id) => {
      const commitment = commitments.get(id);
      if (commitment === undefined) throw new Error(`no commitment is called ${id}`);
      return askedFingerprint(framework, commitment, host.hash);
    },
  });
}

function presentEnding(
  host: Host,
  { file, command }: SessionSetup,
  { ending, face }: { readonly ending: Ending; readonly face: OpenFace },
): ExitCode {
  const saved = `${countOf(ending.saved, "answer")} saved`;
  if (face.kind === "replies") return presentReplies(host, { file, saved, face });
  const again = `run ${command} ${file} again to go on`;
  if (ending.how === "interrupted") {
    host.err(`\nstopped: ${saved}; ${again}\n`);
    return ExitCode.interrupted;
  }
  if (ending.how === "closed") host.err(`\nthe input ended: ${saved}; ${again}\n`);
  else host.out(`\n${endingLine(ending, again)}\n${file}: ${saved}.\n`);
  return ExitCode.ok;
}

function endingLine({ how, skipped }: Ending, again: string): string {
  if (how === "stopped") return `Stopped here. To go on, ${again}.`;
  if (skipped.length === 0) return "Nothing is left to ask.";
  return `Nothing is left to ask, but ${countOf(skipped.length, "question")} left for later: ${again}.`;
}

function presentReplies(
  host: Host,
  told: { readonly file: string; readonly saved: string; readonly face: OpenFace },
): ExitCode {
  const { face, file, saved } = told;
  if (face.kind !== "replies") return ExitCode.ok;
  const refused = face.prompter.refused();
  const open = face.prompter.unanswered();
  const problems = refused === undefined ? face.prompter.unused() : [refused];
  const code = presentProblems(problems, face.texts, host);
  const line = `${file}: ${saved}`;
  if (code !== ExitCode.ok) {
    host.err(`${line} before that\n`);
    return code;
  }
  const left = `${countOf(open.length, "question")} had no reply and stayed open: ${open.join(", ")}`;
  if (open.length > 0) host.err(`${left}\n`);
  host.out(`${line}\n`);
  return code;
}

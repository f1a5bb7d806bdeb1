import { askedFingerprint } from "../domain/fingerprint.ts";
import { commitmentsOf } from "../domain/framework.ts";
import { readEarlier, readYear } from "../domain/read-assessment.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { type Session } from "../interview/session.ts";
import { type Situation } from "../interview/step.ts";
import { type Store } from "../interview/store.ts";
import { type Host } from "../platform/host.ts";
import { type AssessmentStore, openStore } from "./assessment-store.ts";
import { type ExitCode } from "./exit-code.ts";
import { loadAssessment, type LoadedAssessment } from "./load-assessment.ts";
import { pinningStore } from "./pinning-store.ts";
import { presentProblems } from "./present-problems.ts";

/** A file that is open for writing: locked, read, and saved through its store. */
export interface OpenAssessment {
  readonly loaded: LoadedAssessment;
  readonly store: Store;
  /** The store beneath it, where it keeps a file that others may change meanwhile. */
  readonly kept: AssessmentStore | undefined;
  /** The readings as they now stand; worked out once for each state of the file. */
  readonly read: () => AssessmentReading;
  /** What a question depends on. `today` is the date to stamp; undefined where none may be. */
  readonly situation: (session: Session, today: string | undefined) => Situation;
}

/** The file to open, and the earlier year's where that is not the one that it names. */
export interface Named {
  readonly file: string;
  readonly previous?: string | undefined;
}

/** Takes the file's lock, loads it, lets `act` write through the store, and gives the lock back whatever happens. */
export async function withAssessment(
  host: Host,
  { file, previous }: Named,
  act: (open: OpenAssessment) => Promise<ExitCode>,
): Promise<ExitCode> {
  const lock = await host.files.lock(file);
  try {
    const loading = await loadAssessment(host, file, previous);
    if (!loading.ok) return presentProblems(loading.problems, loading.texts, host);
    const store = openStore(host, loading.value);
    return await act({ ...openOver(host, loading.value, store), kept: store });
  } finally {
    await lock.release();
  }
}

/** An assessment that is kept in a store of its own. */
export function openOver(host: Host, loaded: LoadedAssessment, kept: Store): OpenAssessment {
  const { framework } = loaded;
  const store = pinningStore(host, loaded.file, kept);
  const read = readingFor(host, loaded, store);
  const commitments = new Map(commitmentsOf(framework).map((one) => [one.id, one]));
  const asked = (id: string): string => {
    const commitment = commitments.get(id);
    if (commitment === undefined) throw new Error(`no commitment is called ${id}`);
    return askedFingerprint(framework, commitment, host.hash);
  };
  return {
    loaded,
    store,
    kept: undefined,
    read,
    situation: (session, today) => {
      return { framework, session, assessment: store.assessment(), read, today, asked };
    },
  };
}

function readingFor(
  host: Host,
  { framework, earlier, heard }: LoadedAssessment,
  store: Store,
): () => AssessmentReading {
  let before: readonly AssessmentReading[] | undefined;
  let known: AssessmentReading | undefined;
  return () => {
    const assessment = store.assessment();
    before ??= readEarlier(earlier, host.hash);
    if (known?.assessment !== assessment)
      known = readYear({ framework, assessment, heard }, before, host.hash);
    return known;
  };
}

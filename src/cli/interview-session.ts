import { holdInterview } from "../interview/hold-interview.ts";
import { type Session } from "../interview/session.ts";
import { type Plan } from "../interview/step.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { type Host } from "../platform/host.ts";
import { ChangedElsewhere } from "./changed-elsewhere.ts";
import { ExitCode } from "./exit-code.ts";
import { openFace, requireFace } from "./face.ts";
import { nextCommand } from "./next-command.ts";
import { presentEnding } from "./present-ending.ts";
import { presentError } from "./present-error.ts";
import { presentProblems } from "./present-problems.ts";
import { settlingFace } from "./settling-face.ts";
import { type SessionSetup } from "./session-setup.ts";
import { type OpenAssessment, withAssessment } from "./with-assessment.ts";

/** What is asked, and with which session it starts. */
export interface Opening {
  readonly plan: Plan;
  readonly session: Session;
}

/**
 * Holds an interview over a file: locked for the whole of it, saved after every answer. `openingFor` throws a
 * `UserError` where the options do not fit the file.
 */
export async function holdSession(
  host: Host,
  setup: SessionSetup,
  openingFor: (reading: AssessmentReading) => Opening,
): Promise<ExitCode> {
  requireFace(host, setup, setup.command);
  return withAssessment(host, setup, (open) =>
    holdOver(host, setup, { open, opening: openingFor(open.read()) }),
  );
}

/** Holds an interview over a file that is open. */
export async function holdOver(
  host: Host,
  setup: SessionSetup,
  { open, opening }: { readonly open: OpenAssessment; readonly opening: Opening },
): Promise<ExitCode> {
  const faced = await openFace(host, setup);
  if (!faced.ok) return presentProblems(faced.problems, faced.texts, host);
  const { face } = faced;
  const { prompter } = face;
  const { loaded, kept, store } = open;
  const settled =
    kept === undefined
      ? { store, prompter }
      : settlingFace(store, { host, loaded, kept, prompter });
  const today = stampFor(host, setup);
  try {
    const ending = await holdInterview({
      ...opening,
      ...settled,
      situation: (session) => open.situation(session, today),
    });
    const next = setup.goOn === undefined ? nextCommand(setup.file, open.read()) : undefined;
    return presentEnding(host, setup, { ending, face, next });
  } catch (error) {
    if (!(error instanceof ChangedElsewhere) || !error.isInterrupted) throw error;
    presentError(error, host);
    return ExitCode.interrupted;
  } finally {
    prompter.close();
  }
}

/** The date to stamp: as given, or today where a person sits at a terminal. What is replayed never depends on the clock. */
export function stampFor(
  host: Host,
  { on, replies }: Pick<SessionSetup, "on" | "replies">,
): string | undefined {
  const isPerson = host.surroundings.stdinIsTerminal && replies === undefined;
  return on ?? (isPerson ? host.surroundings.today : undefined);
}

import { joinWords } from "../domain/words.ts";
import { type NewRecord, recordPlan } from "../interview/records/record-plan.ts";
import { newSession } from "../interview/session.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { ExitCode } from "./exit-code.ts";
import { canAsk } from "./face.ts";
import { holdOver, stampFor } from "./interview-session.ts";
import { type SessionSetup } from "./session-setup.ts";
import { withAssessment } from "./with-assessment.ts";

/** What a command that adds a record is told. */
export interface AddSetup extends SessionSetup {
  /** The record's first line, where a flag gave it. */
  readonly first: string | undefined;
  /** Flags that are needed where nobody can be asked. */
  readonly missing: readonly string[];
}

/**
 * Adds a record: by its flags alone where they say enough, otherwise asking for the rest. Throws a `UserError` that names
 * the missing flags where nobody can be asked. `recordFor` throws one where the flags do not fit the file.
 */
export async function addRecord(
  host: Host,
  setup: AddSetup,
  recordFor: (reading: AssessmentReading) => NewRecord,
): Promise<ExitCode> {
  const { missing, first, file } = setup;
  if (missing.length > 0 && !canAsk(host, setup))
    throw new UserError(`${joinWords(missing)}: needed where there is no terminal to ask at`, {
      hint: "or add --plain to answer line by line, or --replies <file>",
    });
  return withAssessment(host, { file }, async (open) => {
    const record = recordFor(open.read());
    const session = newSession();
    if (first !== undefined)
      await open.store.apply(record.create(open.situation(session, stampFor(host, setup)), first));
    if (missing.length > 0)
      return holdOver(host, setup, { open, opening: { plan: recordPlan(record), session } });
    host.out(`${terminalSafeLine(file)}: ${record.id} added\n`);
    return ExitCode.ok;
  });
}

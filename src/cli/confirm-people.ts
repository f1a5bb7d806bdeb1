import { type Assessment } from "../domain/assessment.ts";
import { type Listening } from "../domain/listening-record.ts";
import { dateInWords } from "../domain/dates.ts";
import { listeningFingerprint } from "../domain/fingerprint.ts";
import { asSentence, countOf } from "../domain/words.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { type ConfirmOptions } from "./options/people.ts";
import { ExitCode } from "./exit-code.ts";
import { memberHint } from "./member-hint.ts";
import { unknownName } from "./unknown-name.ts";
import { type OpenAssessment, withAssessment } from "./with-assessment.ts";

/** Puts the people's own name under a record of listening as it now stands. */
export async function confirmPeople(
  host: Host,
  file: string,
  options: ConfirmOptions,
): Promise<ExitCode> {
  return withAssessment(host, { file }, (open) => confirmOver(host, open, options));
}

/** The same in a file that is open. */
export async function confirmOver(
  host: Host,
  { loaded, store, read }: OpenAssessment,
  options: ConfirmOptions,
): Promise<ExitCode> {
  const { by, on } = options;
  const assessment = store.assessment();
  const listening = requireListening(assessment, options.listening, loaded.file);
  requirePeople(assessment, by);
  const statements = statementsFrom(assessment, listening.id);
  if (statements.length === 0)
    throw new UserError(`${listening.id}: nothing that people said is recorded from it`, {
      hint: `first: mir people record ${loaded.file} --listening ${listening.id}`,
    });
  if (listening.asOf !== undefined && on < listening.asOf)
    throw new UserError(`--on ${on}: people were asked later, on ${listening.asOf}`);

  const fingerprint = listeningFingerprint(assessment, listening.id, host.hash);
  await store.apply([
    { path: ["listening", listening.id, "confirmed"], value: { by, on, fingerprint } },
  ]);
  const name = assessment.team.get(by)?.name ?? by;
  const said = `${listening.id}, with ${countOf(statements.length, "I statement")}, is confirmed by ${name} on ${dateInWords(on)}`;
  const { lived } = read();
  const lines = statements.map((id) => `${id}: ${asSentence(lived.get(id)?.reason() ?? "")}`);
  host.out([said, ...lines].map((line) => `${terminalSafeLine(line)}\n`).join(""));
  return ExitCode.ok;
}

function requireListening({ listening }: Assessment, id: string, file: string): Listening {
  const found = listening.get(id);
  if (found !== undefined) return found;
  const message = `--listening ${id}: there is no such record of listening`;
  if (listening.size === 0) throw new UserError(message, { hint: recordFirst(file) });
  throw unknownName(message, id, [...listening.keys()]);
}

function recordFirst(file: string): string {
  return `nobody was listened to yet; next: mir people record ${file}`;
}

function requirePeople({ team }: Assessment, by: string): void {
  const people = [...team.values()].filter(({ role }) => role === "people").map(({ id }) => id);
  if (people.includes(by)) return;
  const member = team.get(by);
  const add = people.length === 0 ? memberHint({ team }, "people") : undefined;
  if (member !== undefined)
    throw new UserError(`--by ${by}: ${member.name} is on the council's side`, {
      hint: ["only people's own side can confirm what people said", add]
        .filter((line) => line !== undefined)
        .join("\n"),
    });
  const message = `--by ${by}: nobody in the file's team is called so`;
  if (add !== undefined) throw new UserError(message, { hint: add });
  throw unknownName(message, by, people);
}

/** The I statements whose counts or group level come from a record of listening. */
function statementsFrom({ lived }: Assessment, id: string): readonly string[] {
  return [...lived.values()]
    .filter((record) => record.from === id || record.group?.from === id)
    .map((record) => record.id);
}

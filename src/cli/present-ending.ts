import { countOf } from "../domain/words.ts";
import { type Ending } from "../interview/hold-interview.ts";
import { type Host } from "../platform/host.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { ExitCode } from "./exit-code.ts";
import { type OpenFace } from "./face.ts";
import { type SessionSetup } from "./session-setup.ts";
import { presentProblems } from "./present-problems.ts";

/** An interview that is over. */
interface Ended {
  readonly ending: Ending;
  readonly face: OpenFace;
  /** The command that the file waits for; undefined where that is not for this command to say. */
  readonly next: string | undefined;
}

/** Says how an interview ended and what is saved; gives the exit code. */
export function presentEnding(
  host: Host,
  { file, command, goOn }: SessionSetup,
  { ending, face, next }: Ended,
): ExitCode {
  const saved = `${countOf(ending.saved, "answer")} saved`;
  if (face.kind === "replies") return presentReplies(host, { file, saved, face });
  const again = goOn ?? `run ${command} ${file} again to go on`;
  if (ending.how === "interrupted") {
    host.err(`\nstopped: ${saved}; ${again}\n`);
    return ExitCode.interrupted;
  }
  if (ending.how === "closed") host.err(`\nthe input ended: ${saved}; ${again}\n`);
  else host.out(`\n${endingLine(ending, again)}\n${file}: ${saved}.\n`);
  const isComplete = ending.how === "finished" && ending.skipped.length === 0;
  if (isComplete && next !== undefined) host.err(`next: ${terminalSafeLine(next)}\n`);
  return ExitCode.ok;
}

function endingLine({ how, skipped }: Ending, again: string): string {
  if (how === "stopped") return `Stopped here; ${again}.`;
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
  const left = `${countOf(open.length, "question")} had no reply: ${open.join(", ")}`;
  if (open.length > 0) host.err(`${left}\n`);
  host.out(`${line}\n`);
  return code;
}

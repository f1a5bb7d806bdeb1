import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { cutLines } from "../domain/cut-lines.ts";
import { terminalSafe } from "../render/text/terminal-safe.ts";
import { ExitCode } from "./exit-code.ts";

/** Says on stderr what went wrong and what to do next; gives the exit code that fits. Never throws. */
export function presentError(error: unknown, host: Host): ExitCode {
  if (error instanceof UserError) {
    host.err(`mir: ${cutLines(terminalSafe(error.message))}\n`);
    if (error.hint !== undefined) host.err(`${cutLines(terminalSafe(error.hint))}\n`);
    if (host.surroundings.debug) host.err(`${stackOf(error)}\n`);
    return ExitCode.unusable;
  }
  host.err(
    `mir: this is a bug in mir, not a mistake of yours: ${terminalSafe(messageOf(error))}\n`,
  );
  host.err(
    host.surroundings.debug
      ? `${stackOf(error)}\n`
      : "run it again with MIR_DEBUG=1 in front to see where, and please report it\n",
  );
  return ExitCode.bug;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return terminalSafe(String(error));
  const own = terminalSafe(error.stack ?? `${error.name}: ${error.message}`);
  return error.cause === undefined ? own : `${own}\ncaused by ${stackOf(error.cause)}`;
}

import { type Command } from "commander";
import { type Host } from "../platform/host.ts";
import { terminalSafe } from "../render/text/terminal-safe.ts";

/** Makes commander write through the host, in this program's own manner, and throw instead of ending the process. */
export function speakThroughHost(command: Command, host: Host): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: host.out,
      writeErr: host.err,
      outputError: (text, write) => {
        write(asOurs(text));
      },
      getOutHelpWidth: () => host.surroundings.columns,
      getErrHelpWidth: () => host.surroundings.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError("add --help to see what it takes");
}

/** Commander writes `error: …` and `(Did you mean …?)`. */
function asOurs(text: string): string {
  return terminalSafe(text)
    .replace(/^error: /, "mir: ")
    .replace(/^\(Did you mean (.*)\?\)$/m, "did you mean $1?");
}

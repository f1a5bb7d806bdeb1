import { CommanderError } from "commander";
import { type Host } from "../platform/host.ts";
import { ExitCode } from "./exit-code.ts";
import { presentError } from "./present-error.ts";
import { createProgram } from "./program.ts";

/** One run of the tool: what was typed after `mir`, and everything it may touch. Gives the exit code; never throws. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = ExitCode.ok;
  try {
    const finish = (given: ExitCode): void => {
      code = given;
    };
    const program = createProgram(host, finish, args[0]);
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? ExitCode.ok : ExitCode.unusable;
    return presentError(error, host);
  }
}

import { type Command } from "commander";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { type ShowOptions } from "./show-file.ts";

/** Declares `mir show`. */
export function addShowCommand(program: Command, host: Host, finish: Finish): void {
  program
    .command("show")
    .summary("show how the commitments stand, at the terminal")
    .description(
      "Shows how the commitments stand, what people told us, what we cannot tell and " +
        "every gap in order; or all that is known of one statement.",
    )
    .argument("<file>", "an assessment file")
    .argument("[statement]", "a statement's id, such as We-1.1")
    .option("--plain", "lists in place of tables, and no colour")
    .option("--previous <file>", "the earlier year's file, in place of the one that the file names")
    .addHelpText(
      "after",
      `
Examples:
  mir show 2026-27.yaml
  mir show 2026-27.yaml We-1.1

Exit codes: 0 shown · 2 the file cannot be used, or there is no such statement`,
    )
    .action(async (file: string, statement: string | undefined, options: ShowOptions) => {
      const { showFile } = await import("./show-file.ts");
      finish(await showFile(host, { file, statement }, options));
    });
}

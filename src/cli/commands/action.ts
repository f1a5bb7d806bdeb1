import { type Command } from "commander";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { addFaceOptions, dateOf, listOf } from "../face-options.ts";
import { type ActionOptions } from "../options/action.ts";

/** Declares `mir action`. */
export function addActionCommand(program: Command, host: Host, finish: Finish): void {
  const group = program
    .command("action")
    .summary("what somebody will do, by when: add it, or list it")
    .description("What will be done about the gaps, by whom and by when.");
  const add = group
    .command("add")
    .summary("add an action")
    .description("Adds an action. What the flags do not say is asked.")
    .argument("<file>", "the assessment file")
    .option("--what <words>", "what will be done")
    .option("--owner <role>", "who owns it")
    .option("--due <date>", "by when", dateOf)
    .option("--success <words>", "how you will know that it has worked")
    .option("--decided-with <member>", "the people who decided it, by their id in the team; or no")
    .option("--on <date>", "when it is promised; today where you sit at a terminal", dateOf)
    .option("--for <ids>", "the commitments it is about: We-1.1,We-4.7", listOf);
  addFaceOptions(add).action(async (file: string, options: ActionOptions) => {
    const { addAction } = await import("../records.ts");
    finish(await addAction(host, file, options));
  });
  group
    .command("list")
    .summary("list the actions")
    .description("Lists the actions, one a line, with who owns each and by when.")
    .argument("<file>", "the assessment file")
    .action(async (file: string) => {
      const { listRecords } = await import("../list-records.ts");
      finish(await listRecords(host, file, "actions"));
    });
}

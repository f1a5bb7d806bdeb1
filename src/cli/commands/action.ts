import { type Command, Option } from "commander";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { HELP_COMMAND } from "../help-text.ts";
import { addFaceOptions, dateOf, listOf } from "../face-options.ts";
import { type ActionOptions, CLOSING_STATUSES, type CloseOptions } from "../options/action.ts";

/** Declares `mir action`. */
export function addActionCommand(program: Command, host: Host, finish: Finish): void {
  const group = program
    .command("action")
    .helpCommand("help [command]", HELP_COMMAND)
    .summary("what somebody will do, by when: add it, close it, or list it")
    .description("What will be done about the gaps, by whom and by when.");
  declareAdd(group, host, finish);
  declareClose(group, host, finish);
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

function declareAdd(group: Command, host: Host, finish: Finish): void {
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
}

function declareClose(group: Command, host: Host, finish: Finish): void {
  group
    .command("close")
    .summary("mark an action as done or dropped")
    .description(
      "Marks an action as done or dropped. It stays in the file and in the report. The follow-up does the same for " +
        "last year's promises that are kept or dropped.",
    )
    .argument("<file>", "the assessment file")
    .argument("<id>", "the action: A2")
    .addOption(
      new Option("--status <name>", "what became of it")
        .choices(CLOSING_STATUSES)
        .makeOptionMandatory(),
    )
    .addHelpText("after", "\nExample:\n  mir action close 2026-27.yaml A2 --status done")
    .action(async (file: string, id: string, options: CloseOptions) => {
      const { closeAction } = await import("../close-action.ts");
      finish(await closeAction(host, file, { ...options, id }));
    });
}

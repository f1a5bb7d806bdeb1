import { type Command } from "commander";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { HELP_COMMAND } from "../help-text.ts";
import { addFaceOptions, dateOf, listOf } from "../face-options.ts";
import { type ConfirmOptions, type RecordOptions } from "../options/people.ts";

/** Declares `mir people`. */
export function addPeopleCommand(program: Command, host: Host, finish: Finish): void {
  const group = program
    .command("people")
    .helpCommand("help [command]", HELP_COMMAND)
    .summary("what people said: record it, or confirm it in their own name")
    .description("What people who draw on care and support, and carers, said of the I statements.");
  addRecordCommand(group, host, finish);
  addConfirmCommand(group, host, finish);
}

function addRecordCommand(group: Command, host: Host, finish: Finish): void {
  const record = group
    .command("record")
    .summary("record how people were listened to, and what they said")
    .description(
      "First how people were listened to, then what they said of each I statement: counted answers, or the " +
        "level that a group agreed. What people live is worked out and said at once.",
    )
    .argument("<file>", "the assessment file")
    .option("--listening <id>", "the record of listening that the answers belong to: L1")
    .option("--only <ids>", "these statements, asked again: I-1.1,I-2.3", listOf)
    .option("--theme <id>", "the statements of one theme");
  addFaceOptions(record)
    .addHelpText(
      "after",
      `
Examples:
  mir people record 2026-27.yaml
  mir people record 2026-27.yaml --only I-1.1 --plain

Only counts go into the file: answers of single people stay with the group.`,
    )
    .action(async (file: string, options: RecordOptions) => {
      const { recordPeople } = await import("../record-people.ts");
      finish(await recordPeople(host, file, options));
    });
}

function addConfirmCommand(group: Command, host: Host, finish: Finish): void {
  group
    .command("confirm")
    .summary("put the people's own name under what was recorded")
    .description(
      "Confirms a record of listening in the people's own name, as it now stands. A later change to it makes " +
        "it unconfirmed again.",
    )
    .argument("<file>", "the assessment file")
    .requiredOption("--listening <id>", "the record of listening: L1")
    .requiredOption("--by <member>", "who confirms: a member of the team on the people's side")
    .requiredOption("--on <date>", "the day they confirmed it", dateOf)
    .action(async (file: string, options: ConfirmOptions) => {
      const { confirmPeople } = await import("../confirm-people.ts");
      finish(await confirmPeople(host, file, options));
    });
}

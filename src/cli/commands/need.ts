import { type Command } from "commander";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { HELP_COMMAND } from "../help-text.ts";
import { addFaceOptions, listOf, peopleIn, poundsIn } from "../face-options.ts";
import { type NeedOptions } from "../options/need.ts";

/** Declares `mir need`. */
export function addNeedCommand(program: Command, host: Host, finish: Finish): void {
  const group = program
    .command("need")
    .helpCommand("help [command]", HELP_COMMAND)
    .summary("need that is known and not met, or not met well: add it, or list it")
    .description("Need that is known here and is unmet, or not met well.");
  const add = group
    .command("add")
    .summary("add a need")
    .description("Adds a need that is known here. What the flags do not say is asked.")
    .argument("<file>", "the assessment file")
    .option("--what <words>", "what the need is")
    .option("--kind <id>", "the kind of need, by the framework's id")
    .option("--people <number>", "how many people have it, or not-counted", peopleIn)
    .option("--counted <words>", "how they were counted")
    .option("--cost <pounds>", "what it would cost to meet it, in pounds a year", poundsIn)
    .option("--cause <id>", "why it is not met, by the framework's id")
    .option("--for <ids>", "the commitments it is about: We-1.1,We-4.7", listOf);
  addFaceOptions(add).action(async (file: string, options: NeedOptions) => {
    const { addNeed } = await import("../records.ts");
    finish(await addNeed(host, file, options));
  });
  group
    .command("list")
    .summary("list the needs")
    .description("Lists the needs, one a line. Not counted is said so, never added as 0.")
    .argument("<file>", "the assessment file")
    .action(async (file: string) => {
      const { listRecords } = await import("../list-records.ts");
      finish(await listRecords(host, file, "needs"));
    });
}

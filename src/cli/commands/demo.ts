import { type Command } from "commander";
import { type Host } from "../../platform/host.ts";
import { type DemoOptions } from "../demo.ts";
import { type Finish } from "../exit-code.ts";

const USUAL_FOLDER = "mir-demo";

/** Declares `mir demo`. */
export function addDemoCommand(program: Command, host: Host, finish: Finish): void {
  program
    .command("demo")
    .summary("watch the whole job done on a made-up council")
    .description(
      "Holds the interview for a made-up council from recorded replies, writes its assessments and reports " +
        "into a folder, and shows how the commitments stand. It can be run again in its own folder.",
    )
    .argument("[folder]", "a new or empty folder, or one that mir demo made", USUAL_FOLDER)
    .option("--plain", "lists in place of tables, and no colour")
    .addHelpText(
      "after",
      `
Examples:
  mir demo
  mir demo try-it

A folder that mir demo did not make is never touched, and your own files in its folder are left alone.
Exit codes: 0 done · 2 the folder is not empty and is not its own, or cannot be written`,
    )
    .action(async (folder: string, options: DemoOptions) => {
      const { demo } = await import("../demo.ts");
      finish(await demo(host, folder, options));
    });
}

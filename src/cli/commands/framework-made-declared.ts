import { type Command, Option } from "commander";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { type FrameworkDiffOptions } from "./framework-diff.ts";
import { type NewFrameworkOptions } from "./framework-new.ts";

/** Declares `mir framework diff`. */
export function addFrameworkDiff(framework: Command, host: Host, finish: Finish): void {
  framework
    .command("diff")
    .summary("say what was added, dropped, carried on and reworded between two")
    .description(
      "Compares two frameworks, or two editions, by the ids of their statements and by what they " +
        "say they replace and become. Never by text.",
    )
    .argument("<before>", "a framework's id or file")
    .argument("<after>", "another's")
    .addOption(new Option("-f, --format <name>", "how it is written").choices(["text", "json"]))
    .option("-o, --output <file>", "write it into a file")
    .option("--force", "write over a file that is there already", false)
    .option("--plain", "lists in place of tables, and no colour")
    .addHelpText(
      "after",
      `
Examples:
  mir framework diff making-it-real-2012 making-it-real-2018
  mir framework diff making-it-real-2018 frameworks/making-it-real-2018.yaml --format json`,
    )
    .action(async (before: string, after: string, options: FrameworkDiffOptions) => {
      const { diffFrameworks } = await import("./framework-diff.ts");
      finish(await diffFrameworks(host, [before, after], options));
    });
}

/** Declares `mir framework new`. */
export function addFrameworkNew(framework: Command, host: Host, finish: Finish): void {
  framework
    .command("new")
    .summary("make a framework of your own from a list of statements")
    .description(
      "Makes a framework's file from a list: a text file with one statement a line, or CSV. Run it " +
        "again on a longer list: what is new gets the next id, and no id is ever given twice.",
    )
    .argument("<list>", "a text file, or CSV with the columns statement, theme, kind and keeps")
    .requiredOption("--id <id>", "the framework's id, such as north-group")
    .option("--title <words>", "what it is called")
    .option("--publisher <name>", "whose words it holds")
    .option("--edition <name>", "which issue of it", "1")
    .option(
      "--prefix <letters>",
      "what the statements' ids begin with; else the id's first letters",
    )
    .option("--like <id>", "whose ladder, scale and causes it takes", "making-it-real-2018")
    .option("-o, --output <file>", "the file; else frameworks/<id>.yaml")
    .addHelpText(
      "after",
      `
In a text file, a line that begins with # is the title of a theme. A statement that begins
with We is a commitment; any other is an I statement. In CSV, kind may say "I" or "We",
and keeps names the I statements that a commitment should make real, by their ids or
their words, parted by semicolons.

Examples:
  mir framework new ours.txt --id north-group --title "What we ask for" --publisher "The North group"
  mir framework new longer.txt --id north-group`,
    )
    .action(async (list: string, options: NewFrameworkOptions) => {
      const { newFramework } = await import("./framework-new.ts");
      finish(await newFramework(host, list, options));
    });
}

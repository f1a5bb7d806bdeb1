import { type Command } from "commander";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { addFaceOptions } from "../face-options.ts";
import { type ImportOptions } from "./framework-import.ts";

/** Declares `mir framework import`. */
export function addImport(framework: Command, host: Host, finish: Finish): void {
  const command = framework
    .command("import")
    .summary("load the publisher's own words from files that you have")
    .description(
      "Finds the publisher's sentences in files that you have, and writes your own copy of the framework with them. " +
        "Reads web pages, Word, PDF, CSV, Markdown and plain text. Nothing is fetched.",
    )
    .argument("<files...>", "files, or a folder of them")
    .requiredOption("--framework <id>", "the framework that they belong to")
    .option("-o, --output <file>", "the file to write (default: frameworks/<id>.yaml)")
    .option("--accept-likely", "take the sentences that are likely, without asking", false)
    .option("--dry-run", "show what would be taken, and write nothing", false)
    .option("--force", "replace other words in your copy, or a file that is not one", false);
  addFaceOptions(command)
    .addHelpText(
      "after",
      `
A sentence is recognised by its fingerprint. What is only likely, a person confirms:
at a terminal you are asked; without one it is written as unconfirmed and not shown.
Running it twice changes nothing.

Examples:
  mir framework import saved-page.html --framework making-it-real-2018
  mir framework import pages/ --framework making-it-real-2018 --dry-run

Exit codes: 0 done · 2 a file that cannot be read, or holds none of the sentences`,
    )
    .action(async (files: readonly string[], options: ImportOptions) => {
      const { importFramework } = await import("./framework-import.ts");
      finish(await importFramework(host, files, options));
    });
}

import { type Command } from "commander";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { HELP_COMMAND } from "../help-text.ts";
import { addImport } from "./framework-import-declared.ts";
import { addFrameworkDiff, addFrameworkNew } from "./framework-made-declared.ts";
import { type ShowFrameworkOptions } from "./framework-show.ts";

/** Declares `mir framework list`, `show`, `check`, `import`, `diff` and `new`. */
export function addFrameworkCommand(program: Command, host: Host, finish: Finish): void {
  const framework = program
    .command("framework")
    .helpCommand("help [command]", HELP_COMMAND)
    .summary("list, show, check, compare and make frameworks")
    .description(
      "A framework is a file: what was promised, and the ladder it is read by. " +
        "Your own go into the folder frameworks/ beside your assessment.",
    );
  addList(framework, host, finish);
  addShow(framework, host, finish);
  addCheck(framework, host, finish);
  addImport(framework, host, finish);
  addFrameworkDiff(framework, host, finish);
  addFrameworkNew(framework, host, finish);
}

function addList(framework: Command, host: Host, finish: Finish): void {
  framework
    .command("list")
    .summary("list the frameworks that there are")
    .description("Lists the frameworks that come with the tool, and those in your own frameworks/.")
    .action(async () => {
      const { listFrameworks } = await import("./framework-list.ts");
      finish(await listFrameworks(host));
    });
}

function addShow(framework: Command, host: Host, finish: Finish): void {
  framework
    .command("show")
    .summary("show everything about a framework, or about one statement")
    .description("Shows everything about a framework, or about one statement of it.")
    .argument("<id>", "the framework's id, as the list has it")
    .argument("[statement]", "a statement's id, such as We-1.1")
    .option("--level", "print what each level looks like for each We statement", false)
    .option("--yaml", "print the framework's file, to copy and change", false)
    .option("-o, --output <file>", "write into a file; with --yaml, its schema goes beside it")
    .option("--force", "write over a file that is there already", false)
    .addHelpText(
      "after",
      `
Examples:
  mir framework show making-it-real-2018
  mir framework show making-it-real-2018 We-2.2
  mir framework show making-it-real-2018 --yaml -o frameworks/making-it-real-2018.yaml`,
    )
    .action(async (id: string, statement: string | undefined, options: ShowFrameworkOptions) => {
      const { showFramework } = await import("./framework-show.ts");
      finish(await showFramework(host, { id, statement }, options));
    });
}

function addCheck(framework: Command, host: Host, finish: Finish): void {
  framework
    .command("check")
    .summary("say what is wrong in a framework's file, and where")
    .description(
      "Reads a framework's or a crosswalk's file and says everything that is wrong in it.",
    )
    .argument("<file>", "a framework's file")
    .addHelpText("after", "\nExit codes: 0 no errors · 2 errors, or a file that cannot be read")
    .action(async (file: string) => {
      const { checkFrameworkFile } = await import("./framework-check.ts");
      finish(await checkFrameworkFile(host, file));
    });
}

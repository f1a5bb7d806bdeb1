import { type Command, Option } from "commander";
import { type Host } from "../../platform/host.ts";
import { FINDINGS_FORMATS } from "../../render/findings/formats.ts";
import { type Finish } from "../exit-code.ts";
import { type CheckOptions } from "./check-files.ts";

/** Declares `mir check`. */
export function addCheckCommand(program: Command, host: Host, finish: Finish): void {
  program
    .command("check")
    .summary("say what is wrong in assessment files, and where")
    .description(
      "Reads assessment files and says everything that is wrong in them, and where. " +
        "A folder stands for the assessments in it. Nothing is changed.",
    )
    .argument("<file...>", "assessment files, or folders of them")
    .addOption(
      new Option("-f, --format <name>", "how the findings are written")
        .choices(FINDINGS_FORMATS)
        .default("text"),
    )
    .option("-o, --output <file>", "write the findings into a file")
    .option("--force", "write over a file that is there already")
    .option("--strict", "end with 1 where there are only warnings")
    .option("--previous <file>", "the earlier year's file, in place of the one that the file names")
    .addHelpText(
      "after",
      `
Examples:
  mir check 2026-27.yaml
  mir check councils/
  mir check *.yaml --strict --format junit --output findings.xml

Exit codes: 0 no errors · 1 warnings, with --strict · 2 errors, or a file that cannot be read`,
    )
    .action(async (files: readonly string[], options: CheckOptions) => {
      const { checkFiles } = await import("./check-files.ts");
      finish(await checkFiles(host, files, options));
    });
}

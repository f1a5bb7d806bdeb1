import { type Command, Option } from "commander";
import { type Host } from "../../platform/host.ts";
import { VERIFICATION_FORMATS } from "../../render/verification/formats.ts";
import { type Finish } from "../exit-code.ts";
import { type VerifyOptions } from "./verify-files.ts";

/** Declares `mir verify`. */
export function addVerifyCommand(program: Command, host: Host, finish: Finish): void {
  program
    .command("verify")
    .summary("work a report's figures out again from the answers")
    .description(
      "Works out again everything that a report in JSON holds, from the assessment that it is of, " +
        "and names every difference. It works for the version for publication too. " +
        "Nothing is changed.",
    )
    .argument("<report>", "a report in JSON")
    .argument("<file>", "the assessment file that it was made from")
    .addOption(
      new Option("-f, --format <name>", "how the result is written")
        .choices(VERIFICATION_FORMATS)
        .default("text"),
    )
    .option("-o, --output <file>", "write the result into a file")
    .option("--force", "write over a file that is there already")
    .option("--previous <file>", "the earlier year's file, in place of the one that the file names")
    .option(
      "--published <file>",
      "the JSON that was published before, where the report was made with it",
    )
    .addHelpText("after", AFTER)
    .action(async (report: string, assessment: string, options: VerifyOptions) => {
      const { verifyFiles } = await import("./verify-files.ts");
      finish(await verifyFiles(host, { report, assessment }, options));
    });
}

const AFTER = `
Examples:
  mir verify 2026-27.report.json 2026-27.yaml
  mir verify published.json 2026-27.yaml --previous 2025-26.yaml
  mir verify 2026-27.report.json 2026-27.yaml --format json

Exit codes: 0 all of it follows from the answers · 1 something differs ·
2 a file is missing or cannot be used`;

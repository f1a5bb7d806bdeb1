import { type Command, Option } from "commander";
import { type Host } from "../../platform/host.ts";
import { FINDINGS_FORMATS } from "../../render/findings/formats.ts";
import { type Finish } from "../exit-code.ts";
import { type PublishCheckOptions } from "./publish-check-file.ts";

/** Declares `mir publish-check`. */
export function addPublishCheckCommand(program: Command, host: Host, finish: Finish): void {
  program
    .command("publish-check")
    .summary("look for anybody's private details before a report is published")
    .description(
      "Looks through all that a public report would print for NHS and National " +
        "Insurance numbers, postcodes, phone numbers, e-mail addresses, dates of birth, " +
        "street addresses, and names that the team list does not mark public. " +
        "Nothing is changed.",
    )
    .argument("<file>", "an assessment file")
    .addOption(
      new Option("-f, --format <name>", "how the findings are written")
        .choices(FINDINGS_FORMATS)
        .default("text"),
    )
    .option("-o, --output <file>", "write the findings into a file")
    .option("--force", "write over a file that is there already")
    .option("--previous <file>", "the earlier year's file, in place of the one that the file names")
    .addHelpText("after", AFTER)
    .action(async (file: string, options: PublishCheckOptions) => {
      const { publishCheckFile } = await import("./publish-check-file.ts");
      finish(await publishCheckFile(host, file, options));
    });
}

const AFTER = `
It knows patterns, not people. It cannot find a name that no list holds, or a story
by which somebody is known. Read what you publish.

What may be published all the same is accepted in the file, each with a reason:
  publish:
    accepted:
      - code: privacy/phone-number
        place: actions/A2/what
        found: "01*** ******"
        reason: It is the number of the council's own front desk.

Examples:
  mir publish-check 2026-27.yaml
  mir report 2026-27.yaml --public -o report.html

Exit codes: 0 nothing found · 2 the file cannot be used · 3 something found`;

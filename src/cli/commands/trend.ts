import { type Command, Option } from "commander";
import { type Host } from "../../platform/host.ts";
import { TREND_FORMATS } from "../../render/trend/formats.ts";
import { type Finish } from "../exit-code.ts";
import { publishedOption } from "../options/published.ts";
import { type TrendOptions } from "./trend-files.ts";

/** Declares `mir trend`. */
export function addTrendCommand(program: Command, host: Host, finish: Finish): void {
  program
    .command("trend")
    .summary("set any number of years side by side")
    .description(
      "Sets years side by side: the three readings of every commitment by year, the years below " +
        "the target, and the promises and causes of each year. Files may be assessments, or reports " +
        "in JSON that were kept; they are put in the order of their years.",
    )
    .argument("[file...]", "the years' files; none with --dictionary")
    .addOption(
      new Option(
        "-f, --format <name>",
        "how it is written; by default as the ending of -o says, or text",
      ).choices(TREND_FORMATS),
    )
    .option("-o, --output <file>", "write it into a file")
    .option("--force", "write over a file that is there already")
    .option("--plain", "lists in place of tables, and no colour")
    .option("--public", "the version for publication: every year as it may be published")
    .addOption(publishedOption())
    .option("--dictionary", "say what every column of the CSV means")
    .addHelpText("after", HELP_AFTER)
    .action(async (files: readonly string[], options: TrendOptions) => {
      const { trendFiles } = await import("./trend-files.ts");
      finish(await trendFiles(host, files, options));
    });
}

const HELP_AFTER = `
Examples:
  mir trend 2024-25.json 2025-26.yaml 2026-27.yaml
  mir trend 20*.yaml --format markdown -o years.md
  mir trend 20*.yaml --format csv -o years.csv
  mir trend 20*.yaml --public -o years.md

Exit codes: 0 written · 2 a file is missing or cannot be used ·
3 with --public: something private is in a file, and nothing is written`;

import { type Command, Option } from "commander";
import { type Host } from "../../platform/host.ts";
import { COMPARISON_FORMATS } from "../../render/comparison/formats.ts";
import { type Finish } from "../exit-code.ts";
import { publishedOption } from "../options/published.ts";
import { type DiffOptions } from "./diff-files.ts";

/** Declares `mir diff`. */
export function addDiffCommand(program: Command, host: Host, finish: Finish): void {
  program
    .command("diff")
    .summary("say what changed from one year to another, and why")
    .description(
      "Compares two years, promise by promise: what is better or worse shown, what is claimed " +
        "without new evidence, what was lost, and which promises are made again. " +
        "Either may be an assessment, or a report in JSON that was kept.",
    )
    .argument("[file...]", "the earlier and the later; with --git, one name or two")
    .addOption(
      new Option(
        "-f, --format <name>",
        "how it is written; by default as the ending of -o says, or text",
      ).choices(COMPARISON_FORMATS),
    )
    .option("-o, --output <file>", "write it into a file")
    .option("--force", "write over a file that is there already")
    .option(
      "--only <words>",
      "print these alone: ids, classes, better, worse, neutral, cannot-tell",
    )
    .option("--fail-on <words>", "end with 1 on these classes or sets, parted by commas")
    .option("--gate <file>", "take what fails, and what is accepted, from a file (mir.gate.yaml)")
    .option("--update", "write what fails now into the gate's file as accepted")
    .option("--reason <text>", "with --update: why it is accepted")
    .option("--expires <date>", "with --update: the last day; a year after the later file")
    .option("--plain", "lists in place of tables, and no colour")
    .option("--public", "the version for publication: both years as they may be published")
    .addOption(publishedOption())
    .option("--large-print", "HTML: in large print")
    .option("--git <from..to>", "compare one file at two revisions of its git repository")
    .option("--classes", "say what every class of change means, and which a gate can fail on")
    .option("--dictionary", "say what every column of the CSV means")
    .addHelpText("after", HELP_AFTER)
    .action(async (files: readonly string[], options: DiffOptions) => {
      const { diffFiles } = await import("./diff-files.ts");
      finish(await diffFiles(host, files, options));
    });
}

const HELP_AFTER = `
Without --fail-on or --gate nothing fails. A claim that comes down never fails.
With --git main...HEAD the earlier is that of where the two parted. A file that was
renamed is named twice: its earlier name, then its later one.

Examples:
  mir diff 2025-26.yaml 2026-27.yaml
  mir diff 2025-26.json 2026-27.yaml --format markdown -o changes.md
  mir diff 2025-26.yaml 2026-27.yaml --fail-on default,repeated-gap
  mir diff --git main..HEAD 2026-27.yaml --only worse,cannot-tell
  mir diff 2025-26.yaml 2026-27.yaml --gate mir.gate.yaml --update
  mir diff 2025-26.yaml 2026-27.yaml --public -o changes.html
  mir diff 2025-26.yaml 2026-27.yaml --large-print -o changes.html

Exit codes: 0 compared · 1 the gate fails · 2 a file is missing or cannot be used ·
3 with --public: something private is in a file, and nothing is written`;

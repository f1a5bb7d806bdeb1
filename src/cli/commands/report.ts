import { type Command, Option } from "commander";
import { type Host } from "../../platform/host.ts";
import { REPORT_FORMATS } from "../../render/report/formats.ts";
import { type Finish } from "../exit-code.ts";
import { type ReportOptions } from "./report-options.ts";

/** Declares `mir report`. */
export function addReportCommand(program: Command, host: Host, finish: Finish): void {
  program
    .command("report")
    .summary("write the gap report of an assessment")
    .description(
      "Writes the gap report of an assessment: what people told us, what we cannot " +
        "tell, what we promised again, what we claim and can show, every gap in order, " +
        "and all that is behind it. A report full of gaps is a success.",
    )
    .argument("[file]", "an assessment file; not needed with --dictionary")
    .addOption(
      new Option(
        "-f, --format <name>",
        "how the report is written; by default as the ending of -o says, or markdown",
      ).choices(REPORT_FORMATS),
    )
    .option("-o, --output <file>", "write the report into a file")
    .option("--force", "write over a file that is there already")
    .option("--previous <file>", "the earlier year's file, in place of the one that the file names")
    .option("--public", "the version for publication: names and small numbers withheld")
    .option(
      "--published <file>",
      "with --public: the JSON of the same year that was published before; a number that hardly differs stays as it was",
    )
    .option(
      "--by <crosswalk>",
      "under the headings of another document that the framework has, such as cqc or care-act",
    )
    .option("--wide", "CSV: one row a commitment, in place of one row a reading")
    .option("--excel", "CSV: begin with the mark by which Excel knows the letters")
    .option("--large-print", "HTML: in large print")
    .option("--plain-words", "one page in the plainest words, as markdown or html")
    .option("--dictionary", "say what every column of the CSV files means")
    .addHelpText("after", AFTER)
    .action(async (file: string | undefined, options: ReportOptions) => {
      const { reportFile } = await import("./report-file.ts");
      finish(await reportFile(host, file, options));
    });
}

const AFTER = `
Examples:
  mir report 2026-27.yaml -o report.md
  mir report 2026-27.yaml --public -o report.html
  mir report 2026-27.yaml --large-print -o report.html
  mir report 2026-27.yaml --plain-words --public -o plain.html
  mir report 2026-27.yaml --format csv --wide --excel -o gaps.csv
  mir report 2026-27.yaml --by cqc -o by-cqc.html
  mir report 2026-27.yaml --by care-act --format csv --excel -o by-section.csv
  mir report 2026-27.yaml --previous 2025-26.yaml --format json
  mir report --dictionary

--by files the same commitments, evidence and gaps under another document's
headings. It predicts no rating.

Exit codes: 0 written · 2 the file cannot be used, or nothing can be written ·
3 with --public: something private is in it, and nothing is written`;

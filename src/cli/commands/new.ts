import { type Command } from "commander";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { addFaceOptions, dateOf } from "../face-options.ts";
import { type NewOptions } from "../options/new.ts";

/** The framework of a new file unless another is named. */
const USUAL_FRAMEWORK = "making-it-real-2018";

/** Declares `mir new`. */
export function addNewCommand(program: Command, host: Host, finish: Finish): void {
  const command = program
    .command("new")
    .summary("begin an assessment: one file for one council and one year")
    .description(
      "Writes a fresh assessment file, and the schema that lets an editor check it. At a terminal it asks " +
        "for what is missing. It never writes over a file.",
    )
    .argument("<file>", "the file to write, such as 2026-27.yaml")
    .option("--council <code>", "the council: its GSS code, or a part of its name")
    .option("--name <name>", "the council's name, where it is to be written otherwise")
    .option("--period <year>", "the financial year, 2026-27; else as the file is named")
    .option(
      "--as-of <date>",
      "the date by which evidence is in or out of date; else the year's last day",
      dateOf,
    )
    .option("--framework <id>", "the framework; mir framework list names them", USUAL_FRAMEWORK)
    .option("--profile <name>", "which statements: short or full; short where the framework has it")
    .option("--from <file>", "last year's file: its team, evidence and open actions are carried on")
    .option("--lead <role>", "who answers for the council: Principal social worker")
    .option("--group <name>", "the group of people who take part: Co-production group");
  addFaceOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  mir new 2026-27.yaml
  mir new 2026-27.yaml --council E06000001 --period 2026-27
  mir new 2026-27.yaml --from 2025-26.yaml

--from never carries a level, a view or anything that people said.
Exit codes: 0 done, or stopped with nothing written · 2 it cannot be done · 130 interrupted`,
    )
    .action(async (file: string, options: NewOptions) => {
      const { beginAssessment } = await import("../begin-assessment.ts");
      finish(await beginAssessment(host, file, options));
    });
}

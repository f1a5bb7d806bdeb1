import { type Command } from "commander";
import { type Host } from "../../platform/host.ts";
import { addFaceOptions, dateOf, listOf } from "../face-options.ts";
import { type Finish } from "../exit-code.ts";
import { type ScoreOptions } from "../options/score.ts";

/** Declares `mir score`. */
export function addScoreCommand(program: Command, host: Host, finish: Finish): void {
  const command = program
    .command("score")
    .summary("answer for each commitment: its level, why, and its evidence")
    .description(
      "Walks the team through the commitments: the level, why, then the evidence. What the evidence shows " +
        "is worked out and said at once. Every answer is saved before the next question; run it again to go on.",
    )
    .argument("<file>", "the assessment file")
    .option(
      "--follow-up",
      "the second pass: causes, need, actions and the director's questions",
      false,
    )
    .option("--by <member>", "whose answers these are: an id from the file's team")
    .option("--only <ids>", "these commitments, asked again: We-2.2,We-4.7", listOf)
    .option("--theme <id>", "the commitments of one theme")
    .option("--unresolved", "what is open, claimed above what is shown, or disputed", false)
    .option("--previous <file>", "the earlier year's file, in place of the one that the file names")
    .option(
      "--on <date>",
      "the date to write on new actions; today where you sit at a terminal",
      dateOf,
    );
  addFaceOptions(command)
    .addHelpText("after", HELP_AFTER)
    .action(async (file: string, options: ScoreOptions) => {
      const { score } = await import("../score.ts");
      finish(await score(host, file, options));
    });
}

const HELP_AFTER = `
Examples:
  mir score 2026-27.yaml
  mir score 2026-27.yaml --by group --plain
  mir score 2026-27.yaml --follow-up
  mir score 2026-27.yaml --replies answers.yaml

At any question: back takes back the last answer, skip leaves it for later, stop ends; help says more.
Exit codes: 0 done, stopped, or the input ended · 2 it cannot be done · 130 interrupted; what was answered is saved`;

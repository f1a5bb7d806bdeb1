import { quoted } from "../../domain/words.ts";
import { type Command } from "commander";
import { UserError } from "../../platform/user-error.ts";

/** Declares `mir help`, which refuses a command that there is not. */
export function addHelpCommand(program: Command): void {
  program
    .helpCommand(false)
    .command("help")
    .summary("show what a command does and takes")
    .description("Shows what a command does and takes. The same as --help after the command.")
    .argument("[command...]", "the command, such as: check")
    .action((words: readonly string[]) => {
      let shown = program;
      for (const word of words) shown = commandIn(shown, word);
      shown.outputHelp();
    });
}

function commandIn(parent: Command, word: string): Command {
  const found = parent.commands.find((command) => command.name() === word);
  if (found !== undefined) return found;
  const names = parent.commands.map((command) => command.name());
  throw new UserError(`${quoted(word)} is not a command`, {
    hint: `there are: ${names.join(", ")}`,
  });
}

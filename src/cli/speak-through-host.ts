import { type Command, type Option } from "commander";
import { type Host } from "../platform/host.ts";
import { terminalSafe } from "../render/text/terminal-safe.ts";

/** Makes commander write through the host, in this program's own manner, and throw instead of ending the process. */
export function speakThroughHost(command: Command, host: Host): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: host.out,
      writeErr: host.err,
      outputError: (text, write) => {
        write(inOurWords(text));
      },
      getOutHelpWidth: () => host.surroundings.columns,
      getErrHelpWidth: () => host.surroundings.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ optionDescription, subcommandTerm })
    .showHelpAfterError("add --help to see what it takes");
}

/** What commander says of a wrong word, and what is said here. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^error: unknown (command|option) '(version|-v|-V)'(?:\n\(Did you mean .*\))?$/m,
    'mir: "$2" is not a command or an option\ndid you mean --version?',
  ],
  [
    /^error: unknown command '(.*\.(?:ya?ml|json|csv|html?|md))'$/m,
    'mir: "$1" stands where the name of a command belongs',
  ],
  [/^error: unknown command '(.*)'$/m, 'mir: "$1" is not a command'],
  [/^error: unknown option '(.*)'$/m, 'mir: "$1" is not an option here'],
  [
    /^error: option '(?:-\w, )?(--[\w-]+).*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/m,
    'mir: "$2" is not what $1 takes\nwrite one of: $3',
  ],
  [
    /^error: option '(?:-\w, )?(--[\w-]+).*?' argument '(.*)' is invalid\. (.*)$/m,
    'mir: "$2" is not what $1 takes\n$3',
  ],
  [/^error: missing required argument '(.*)'$/m, "mir: no <$1> was named"],
  [/^error: option '(.*)' argument missing$/m, "mir: $1 needs something after it"],
  [/^error: required option '(.*)' not specified$/m, "mir: $1 is missing"],
  [
    /^error: too many arguments.*Expected (\d+) arguments? but got (\d+)\.$/m,
    "mir: too many words: this takes $1 and was given $2",
  ],
  [/^error: /, "mir: "],
  [/^\(Did you mean (.*)\?\)$/m, "did you mean $1?"],
];

function inOurWords(text: string): string {
  return REWORDINGS.reduce((words, [from, to]) => words.replace(from, to), terminalSafe(text));
}

/** What an option is for, what it may be, and what it is when it is left out. */
function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices === undefined ? "" : `: ${argChoices.join(", ")}`;
  const isWorthSaying = typeof defaultValue === "string" || typeof defaultValue === "number";
  const unlessGiven = isWorthSaying ? ` (${String(defaultValue)} if left out)` : "";
  return `${description}${choices}${unlessGiven}`;
}

/** A command in the list of commands: its name and what follows it. That options can be given need not be said of each. */
function subcommandTerm(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...words].join(" ");
}

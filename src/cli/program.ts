import { Command } from "commander";
import { type Host } from "../platform/host.ts";
import { addCheckCommand } from "./commands/check.ts";
import { addDiffCommand } from "./commands/diff.ts";
import { addFrameworkCommand } from "./commands/framework.ts";
import { addHelpCommand } from "./commands/help.ts";
import { addPublishCheckCommand } from "./commands/publish-check.ts";
import { addMergeCommand } from "./commands/merge.ts";
import { addReportCommand } from "./commands/report.ts";
import { addActionCommand } from "./commands/action.ts";
import { addDemoCommand } from "./commands/demo.ts";
import { addEvidenceCommand } from "./commands/evidence.ts";
import { addNeedCommand } from "./commands/need.ts";
import { addPeopleCommand } from "./commands/people.ts";
import { addNewCommand } from "./commands/new.ts";
import { addScoreCommand } from "./commands/score.ts";
import { addShowCommand } from "./commands/show.ts";
import { addSignCommand } from "./commands/sign.ts";
import { addTrendCommand } from "./commands/trend.ts";
import { addVerifyCommand } from "./commands/verify.ts";
import { type Finish } from "./exit-code.ts";
import { HELP_AFTER, HELP_BEFORE } from "./help-text.ts";
import { speakThroughHost } from "./speak-through-host.ts";

/** Declares one command on the program. */
type AddCommand = (program: Command, host: Host, finish: Finish) => void;

/** Every command by its name, under the headings of the help, in the help's order. */
const COMMANDS: readonly (readonly [string, Readonly<Record<string, AddCommand>>])[] = [
  [
    "A self-assessment:",
    {
      new: addNewCommand,
      score: addScoreCommand,
      people: addPeopleCommand,
      evidence: addEvidenceCommand,
      need: addNeedCommand,
      action: addActionCommand,
      sign: addSignCommand,
    },
  ],
  [
    "Reports:",
    {
      show: addShowCommand,
      report: addReportCommand,
      "publish-check": addPublishCheckCommand,
      diff: addDiffCommand,
      trend: addTrendCommand,
      verify: addVerifyCommand,
    },
  ],
  [
    "Files and frameworks:",
    { check: addCheckCommand, merge: addMergeCommand, framework: addFrameworkCommand },
  ],
  ["Help:", { demo: addDemoCommand, help: addHelpCommand }],
];

/**
 * The program with its commands, their options and help; each ends by telling `finish` the exit code. Where the first
 * word typed is a command's name, that one alone is declared: the others would cost every run their making.
 */
export function createProgram(host: Host, finish: Finish, first?: string): Command {
  const program = speakThroughHost(new Command("mir"), host)
    .usage("<command> [options]")
    .description(HELP_BEFORE)
    .version(host.version, "--version", "print the version")
    .helpOption("-h, --help", "show this help; after a command, the help of that command")
    .addHelpText("after", HELP_AFTER);

  const isNamed =
    first !== "help" && COMMANDS.some(([, group]) => Object.hasOwn(group, first ?? ""));
  for (const [heading, group] of COMMANDS) {
    program.commandsGroup(heading);
    for (const [name, add] of Object.entries(group))
      if (!isNamed || name === first) add(program, host, finish);
  }
  return program;
}

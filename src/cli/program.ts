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

/** Every command, with its options and help; each ends by telling `finish` the exit code. */
export function createProgram(host: Host, finish: Finish): Command {
  const program = speakThroughHost(new Command("mir"), host)
    .usage("<command> [options]")
    .description(HELP_BEFORE)
    .version(host.version, "--version", "print the version")
    .helpOption("-h, --help", "show this help; after a command, the help of that command")
    .addHelpText("after", HELP_AFTER);

  program.commandsGroup("A self-assessment:");
  addNewCommand(program, host, finish);
  addScoreCommand(program, host, finish);
  addPeopleCommand(program, host, finish);
  addEvidenceCommand(program, host, finish);
  addNeedCommand(program, host, finish);
  addActionCommand(program, host, finish);
  addSignCommand(program, host, finish);

  program.commandsGroup("Reports:");
  addShowCommand(program, host, finish);
  addReportCommand(program, host, finish);
  addPublishCheckCommand(program, host, finish);
  addDiffCommand(program, host, finish);
  addTrendCommand(program, host, finish);
  addVerifyCommand(program, host, finish);

  program.commandsGroup("Files and frameworks:");
  addCheckCommand(program, host, finish);
  addMergeCommand(program, host, finish);
  addFrameworkCommand(program, host, finish);

  program.commandsGroup("Help:");
  addDemoCommand(program, host, finish);
  addHelpCommand(program);

  return program;
}

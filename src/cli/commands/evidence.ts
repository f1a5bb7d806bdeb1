import { type Command, Option } from "commander";
import { EVIDENCE_KINDS, EVIDENCE_METHODS } from "../../domain/evidence.ts";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { HELP_COMMAND } from "../help-text.ts";
import { addFaceOptions, countIn, dateOf, listOf } from "../face-options.ts";
import { type EvidenceOptions } from "../options/evidence.ts";

/** Declares `mir evidence`. */
export function addEvidenceCommand(program: Command, host: Host, finish: Finish): void {
  const group = program
    .command("evidence")
    .helpCommand("help [command]", HELP_COMMAND)
    .summary("the register of evidence: add a piece, or list them")
    .description(
      "The register of evidence of an assessment: each piece once, with what it is about.",
    );
  declareAdd(group, host, finish);
  group
    .command("list")
    .summary("list the evidence")
    .description("Lists the evidence, one piece a line, with the commitments that it bears on.")
    .argument("<file>", "the assessment file")
    .action(async (file: string) => {
      const { listRecords } = await import("../list-records.ts");
      finish(await listRecords(host, file, "evidence"));
    });
}

function declareAdd(group: Command, host: Host, finish: Finish): void {
  const add = group
    .command("add")
    .summary("add a piece of evidence")
    .description("Adds a piece of evidence. What the flags do not say is asked.")
    .argument("<file>", "the assessment file")
    .option("--title <words>", "what it is called")
    .addOption(new Option("--kind <name>", "what kind it is").choices(EVIDENCE_KINDS))
    .addOption(new Option("--method <name>", "how it was come by").choices(EVIDENCE_METHODS))
    .option("--as-of <date>", "the date that it is about", dateOf)
    .option("--where <place>", "a link, or a path beside the assessment")
    .option("--section <words>", "where in it: a page, a table")
    .option("--part <words>", "where it is about a part only, which part")
    .option("--whom <words>", "counted: who they were")
    .option("--chosen <words>", "counted: how they were chosen, and how many answered")
    .option("--replaces <id>", "the older piece that it replaces")
    .option("--by-group", "it is broken down by group", false)
    .option("--co-produced", "it was made together with people", false)
    .option("--published", "it is published", false)
    .option("--for <ids>", "the commitments it bears on: We-1.1,We-4.7", listOf)
    .option(
      "--count <yes of all>",
      'counted: how many said yes, out of how many: "23 of 66"',
      countIn,
    );
  addFaceOptions(add).action(async (file: string, options: EvidenceOptions) => {
    const { addEvidence } = await import("../records.ts");
    finish(await addEvidence(host, file, options));
  });
}

import { type Command } from "commander";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { listOf } from "../face-options.ts";
import { type MergeOptions } from "../options/merge.ts";

/** Declares `mir merge`. */
export function addMergeCommand(program: Command, host: Host, finish: Finish): void {
  program
    .command("merge")
    .summary("put together what two people did to one assessment")
    .description(
      "Puts together two copies of an assessment that were changed apart, record by record. What only one side " +
        "changed is taken. New records of one number get numbers of their own. Where both changed the same thing, " +
        "nothing is written: each such thing is listed with both values, for people to settle.",
    )
    .argument("<base>", "the file as it was before; an empty file where there was none")
    .argument("<ours>", "one copy: the result is written here")
    .argument("<theirs>", "the other copy; it is only read")
    .option("-o, --output <file>", "write the result into another file")
    .option("--force", "with -o: write over a file that is there already")
    .option("--ours <places>", "where both changed it, keep ours: places as listed, or all", listOf)
    .option("--theirs <places>", "where both changed it, take theirs", listOf)
    .option("--path <file>", "the file that the three are copies of, where they lie elsewhere")
    .addHelpText("after", HELP_AFTER)
    // The action is given each argument apart, and the options last.
    .action(async (base: string, ours: string, ...[theirs, options]: [string, MergeOptions]) => {
      const { mergeFiles } = await import("../merge-files.ts");
      finish(await mergeFiles(host, { base, ours, theirs }, options));
    });
}

const HELP_AFTER = `
Examples:
  mir merge sent-out.yaml 2026-27.yaml from-the-group.yaml
  mir merge sent-out.yaml 2026-27.yaml from-the-group.yaml --theirs commitments/We-1.1/said
  mir merge base.yaml ours.yaml theirs.yaml -o 2026-27.yaml

For git, once in each copy of the repository (docs/merge.md says more):
  git config merge.mir.driver "mir merge %O %A %B --path %P"
  echo "20??-??.yaml merge=mir" >> .gitattributes

Exit codes: 0 put together · 1 both sides changed the same thing; nothing is written · 2 a file cannot be used`;

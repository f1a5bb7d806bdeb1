import { dirname, join } from "node:path";
import { type LeftOutWords } from "../../domain/wording/settle.ts";
import { type Host } from "../../platform/host.ts";
import { importTable } from "../../render/terminal/import-table.ts";
import { terminalSafe } from "../../render/text/terminal-safe.ts";
import { wordingDesk } from "../decide-wording.ts";
import { ExitCode } from "../exit-code.ts";
import { type FaceOptions } from "../face.ts";
import { requireFrameworkName } from "../framework-file-name.ts";
import { loadImportBase } from "../import-base.ts";
import { type Imported, importInRounds } from "../import-rounds.ts";
import { readSources } from "../import-sources.ts";
import { presentProblems } from "../present-problems.ts";
import { screenFor } from "../screen-for.ts";
import { writeResult } from "../write-result.ts";

/** What `mir framework import` may be told. */
export interface ImportOptions extends FaceOptions {
  readonly framework: string;
  readonly output: string | undefined;
  readonly acceptLikely: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
}

/** Finds the publisher's sentences in files, and writes the workspace's own copy of the framework with them. */
export async function importFramework(
  host: Host,
  files: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const { framework: id, force } = options;
  const output = options.output ?? `frameworks/${id}.yaml`;
  requireFrameworkName(output, id);
  const base = await loadImportBase(host, { id, output, force });
  if (!base.ok) return presentProblems(base.problems, new Map([[output, ""]]), host);
  const read = await readSources(host, files);
  if (!read.ok) return presentProblems(read.problems, new Map(), host);
  const desk = wordingDesk(host, options);
  try {
    const imported = await importInRounds(host, {
      base: base.value,
      read: read.value,
      desk,
      force,
    });
    if (!imported.ok) return presentProblems(imported.problems, imported.texts, host);
    for (const { at, message } of desk.unusedReplies())
      host.err(terminalSafe(`${options.replies ?? ""}:${String(at.line)}: ${message}\n`));
    await finishImport(host, { imported, output, paths: read.value.paths }, options);
    return desk.isInterrupted() ? ExitCode.interrupted : ExitCode.ok;
  } finally {
    desk.close();
  }
}
interface Finished {
  readonly imported: Extract<Imported, { readonly ok: true }>;
  readonly output: string;
  readonly paths: readonly string[];
}

/** Says what became of every statement, and writes the file unless it is only to be shown. */
async function finishImport(
  host: Host,
  { imported, output, paths }: Finished,
  { plain, dryRun }: ImportOptions,
): Promise<void> {
  host.out(importTable(imported.outcomes, screenFor(host, plain)));
  sayLeftOut(host, imported.leftOut);
  if (dryRun) {
    host.err("nothing was written: --dry-run only shows\n");
    return;
  }
  await host.files.makeFolder(dirname(output));
  await writeResult(host, { output, force: true, inputs: paths }, imported.text);
  const schema = "schemas/framework-1.schema.json";
  const beside = join(dirname(output), schema);
  if (await host.files.exists(beside)) return;
  await host.files.makeFolder(dirname(beside));
  const schemaText = await host.files.readShipped(`frameworks/${schema}`);
  await writeResult(host, { output: beside, force: true, inputs: [] }, schemaText);
}

const WHY_LEFT_OUT = {
  refused: "left out, since you said no (kept under leftOut: in the file, and not asked again)",
  "passed-over": "left out until somebody says what they are (run it again to be asked)",
  unasked: "left out, though they stand in the lists (nobody was asked)",
} as const;

function sayLeftOut(host: Host, leftOut: readonly LeftOutWords[]): void {
  for (const [why, heading] of Object.entries(WHY_LEFT_OUT)) {
    const these = leftOut.filter((one) => (one.why ?? "unasked") === why);
    if (these.length === 0) continue;
    host.err(`${heading}:\n`);
    for (const { words } of these) host.err(terminalSafe(`  ${words}\n`));
  }
}

import { dirname, join } from "node:path";
import { editYamlAtOnce } from "../../documents/edit-yaml.ts";
import { parseFramework } from "../../documents/framework/parse.ts";
import { officialEdits, type OfficialEdits } from "../../documents/framework/official-edits.ts";
import { frameworkFrom } from "../../documents/framework/resolve.ts";
import { findWording } from "../../domain/wording/find-wording.ts";
import { type Host } from "../../platform/host.ts";
import { importTable } from "../../render/terminal/import-table.ts";
import { terminalSafe } from "../../render/text/terminal-safe.ts";
import { decideWording } from "../decide-wording.ts";
import { ExitCode } from "../exit-code.ts";
import { type FaceOptions } from "../face.ts";
import { type ImportBase, loadImportBase } from "../import-base.ts";
import { findingAgainst, otherFingerprints, otherFrameworks } from "../import-refusal.ts";
import { readSources, type ReadSources } from "../import-sources.ts";
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
  const base = await loadImportBase(host, { id, output, force });
  if (!base.ok) return presentProblems(base.problems, new Map([[output, ""]]), host);
  const read = await readSources(host, files);
  if (!read.ok) return presentProblems(read.problems, new Map(), host);
  const framework = frameworkFrom(base.value.written);
  const others = await otherFrameworks(host, id);
  const found = findWording(framework, read.value.sources, {
    hash: host.hash,
    others: otherFingerprints(framework, others),
  });
  const refusal = findingAgainst({ framework, others, found, read: read.value });
  if (refusal !== undefined) return presentProblems([refusal], new Map(), host);
  const decided = await decideWording(host, { framework, found }, options);
  if (!decided.ok) return presentProblems(decided.problems, decided.texts, host);
  const edits = officialEdits(base.value.written, decided.settled, {
    sources: read.value.sources,
    replace: force,
    usedIds: framework.themes.flatMap(({ statements }) => statements.map((one) => one.id)),
  });
  host.out(importTable(edits.outcomes, screenFor(host, options.plain)));
  sayLeftOut(
    host,
    decided.settled.leftOut.map(({ words }) => words),
  );
  if (options.dryRun) {
    host.err("nothing was written: --dry-run only shows\n");
    return ExitCode.ok;
  }
  await writeFramework(host, { base: base.value, edits, output, read: read.value });
  return decided.isInterrupted ? ExitCode.interrupted : ExitCode.ok;
}

function sayLeftOut(host: Host, words: readonly string[]): void {
  if (words.length === 0) return;
  host.err(terminalSafe(`left out, though they stand in the lists:\n`));
  for (const one of words) host.err(terminalSafe(`  ${one}\n`));
}

interface Written {
  readonly base: ImportBase;
  readonly edits: OfficialEdits;
  readonly output: string;
  readonly read: ReadSources;
}

async function writeFramework(host: Host, { base, edits, output, read }: Written): Promise<void> {
  let text = base.text;
  for (const round of edits.rounds)
    if (round.length > 0) text = editYamlAtOnce(text, round, ({ length }) => length !== 4);
  const parsed = parseFramework(text, output, new Map());
  if (!parsed.ok) throw new Error(`the import of ${output} went wrong`);
  await host.files.makeFolder(dirname(output));
  await writeResult(host, { output, force: true, inputs: read.paths }, text);
  const schema = "schemas/framework-1.schema.json";
  const beside = join(dirname(output), schema);
  if (await host.files.exists(beside)) return;
  await host.files.makeFolder(dirname(beside));
  const schemaText = await host.files.readShipped(`frameworks/${schema}`);
  await writeResult(host, { output: beside, force: true, inputs: [] }, schemaText);
}

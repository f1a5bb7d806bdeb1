import { quoted } from "../../domain/words.ts";
import { dirname, join } from "node:path";
import { nearest } from "../../documents/nearest.ts";
import { type Framework, statementsOf } from "../../domain/framework.ts";
import { type Statement } from "../../domain/statement.ts";
import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import { frameworkText } from "../../render/framework/show/framework.ts";
import { statementText } from "../../render/framework/show/statement.ts";
import { terminalSafe } from "../../render/text/terminal-safe.ts";
import { ExitCode } from "../exit-code.ts";
import { loadCrosswalks } from "../load-crosswalk.ts";
import { frameworkLoader, type LoadedFramework } from "../load-framework.ts";
import { presentProblems } from "../present-problems.ts";
import { writeResult } from "../write-result.ts";

/** What `mir framework show` may be told. */
export interface ShowFrameworkOptions {
  readonly level: boolean;
  readonly yaml: boolean;
  readonly output: string | undefined;
  readonly force: boolean;
}

/** What is to be shown. */
export interface Shown {
  readonly id: string;
  /** A statement's id; undefined for the whole framework. */
  readonly statement: string | undefined;
}

const WORKSPACE = "";

/** Shows a framework or one statement, or prints its file to copy. */
export async function showFramework(
  host: Host,
  { id, statement }: Shown,
  options: ShowFrameworkOptions,
): Promise<ExitCode> {
  const loaded = await frameworkLoader(host)(id, WORKSPACE);
  if (options.yaml) return showFile(host, { id, loaded }, options);
  const { framework, own } = loaded;
  if (!framework.ok)
    return presentProblems(framework.problems, new Map([[own?.path ?? id, own?.text ?? ""]]), host);
  const chosen = statement === undefined ? undefined : findStatement(framework.value, statement);
  const crosswalks = await loadCrosswalks(host, framework.value.crosswalks.values(), WORKSPACE);
  const shown = { columns: Math.min(host.surroundings.columns, 100), levels: options.level };
  const text =
    chosen === undefined
      ? frameworkText(framework.value, crosswalks, shown)
      : statementText(chosen, { framework: framework.value, crosswalks, options: shown });
  await writeResult(host, destination(options, own?.path), terminalSafe(text));
  return ExitCode.ok;
}

function findStatement(framework: Framework, typed: string): Statement {
  const statements = statementsOf(framework);
  const wanted = typed.toLowerCase();
  const found = statements.find(({ id }) => id.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const near = nearest(
    typed,
    statements.map(({ id }) => id),
  );
  throw new UserError(`there is no statement ${quoted(typed)} in ${framework.id}`, {
    hint:
      near === undefined ? `type: mir framework show ${framework.id}` : `did you mean "${near}"?`,
  });
}

async function showFile(
  host: Host,
  { id, loaded }: { readonly id: string; readonly loaded: LoadedFramework },
  options: ShowFrameworkOptions,
): Promise<ExitCode> {
  const text = loaded.own?.text ?? (await host.files.readShipped(`frameworks/${id}.yaml`));
  const { output } = options;
  if (output !== undefined) await host.files.makeFolder(dirname(output));
  await writeResult(host, destination(options, loaded.own?.path), text);
  if (output === undefined) {
    host.err(
      `To make it your own, save it as frameworks/${id}.yaml beside your assessment and change it there.\n` +
        `This does it in one step, with the schema that editors use: mir framework show ${id} --yaml -o frameworks/${id}.yaml\n`,
    );
    return ExitCode.ok;
  }
  const schema = "schemas/framework-1.schema.json";
  const beside = join(dirname(output), schema);
  await host.files.makeFolder(dirname(beside));
  const schemaText = await host.files.readShipped(`frameworks/${schema}`);
  await writeResult(host, { output: beside, force: true, inputs: [] }, schemaText);
  return ExitCode.ok;
}

function destination(
  { output, force }: ShowFrameworkOptions,
  input: string | undefined,
): Parameters<typeof writeResult>[1] {
  return { output, force, inputs: input === undefined ? [] : [input] };
}

import { dirname, join } from "node:path";
import { decodeText } from "../../documents/decode-text.ts";
import { parseWrittenFramework } from "../../documents/framework/parse.ts";
import { type ListedStatement, readStatementList } from "../../documents/framework/read-list.ts";
import { numberList } from "../../documents/framework/number-list.ts";
import { type WrittenFramework } from "../../documents/framework/schema.ts";
import { addToFramework, newFrameworkText } from "../../documents/framework/write-list.ts";
import { countOf, joinWords } from "../../domain/words.ts";
import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import { terminalSafeLine } from "../../render/text/terminal-safe.ts";
import { ExitCode } from "../exit-code.ts";
import { requireFrameworkName } from "../framework-file-name.ts";
import { presentProblems } from "../present-problems.ts";
import { readShippedData } from "../shipped.ts";
import { writeResult } from "../write-result.ts";

/** What `mir framework new` may be told. */
export interface NewFrameworkOptions {
  readonly id: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly edition: string;
  readonly prefix: string | undefined;
  readonly like: string;
  readonly output: string | undefined;
}

/** Makes a framework's file from a list of statements, or adds to it what the list has more. */
export async function newFramework(
  host: Host,
  list: string,
  options: NewFrameworkOptions,
): Promise<ExitCode> {
  const { id } = options;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new UserError(`--id ${id}: an id has small letters, digits and hyphens`, {
      hint: "for example: --id north-group",
    });
  const output = options.output ?? join("frameworks", `${id}.yaml`);
  requireFrameworkName(output, id);
  const listed = await readList(host, list);
  const target = { output, list, listed, prefix: prefixOf(options) };
  return (await host.files.exists(output))
    ? extend(host, target, options.like)
    : begin(host, target, options);
}

interface Target {
  readonly output: string;
  readonly list: string;
  readonly listed: readonly ListedStatement[];
  readonly prefix: string;
}

async function readList(host: Host, list: string): Promise<readonly ListedStatement[]> {
  const decoded = decodeText(await host.files.read(list), list);
  if (!decoded.ok) throw notUsable(list, decoded.problems[0]?.message ?? "it is not text");
  const listed = readStatementList(decoded.value, /[.]csv$/i.test(list));
  if (typeof listed === "string") throw notUsable(list, listed);
  return listed;
}

function notUsable(list: string, why: string): UserError {
  return new UserError(`${list}: ${why}`, {
    hint: "one statement a line, a theme's title after #; or CSV with the columns statement, theme, kind and keeps",
  });
}

/** The first letters of the id's words: `north-group` gives NG. */
function prefixOf({ id, prefix }: NewFrameworkOptions): string {
  const made = prefix ?? id.replaceAll(/(?:^|-)([a-z0-9])[a-z0-9]*/g, "$1").toUpperCase();
  const fits = /^[A-Z][A-Za-z0-9]*$/.test(made);
  if (fits && !["I", "WE"].includes(made.toUpperCase())) return made;
  throw new UserError(`"${made}" cannot begin the statements' ids`, {
    hint: "add --prefix with a capital letter first, such as NG, and not I or We",
  });
}

async function begin(host: Host, target: Target, options: NewFrameworkOptions): Promise<ExitCode> {
  const { output, list, listed, prefix } = target;
  const { id, title, publisher, edition } = options;
  if (title === undefined || publisher === undefined)
    throw new UserError("a new framework needs a title, and whose words it holds", {
      hint: 'add --title "What we ask for" --publisher "The North group"',
    });
  const like = await readLike(host, options.like);
  const numbered = numberList(listed, { prefix, last: 0, known: [] });
  if (typeof numbered === "string") throw notUsable(list, numbered);
  const text = newFrameworkText({ id, title, edition, publisher }, numbered, like);
  const parsed = parseWrittenFramework(text, output, new Map());
  if (!parsed.ok) return presentProblems(parsed.problems, new Map([[output, text]]), host);
  await host.files.makeFolder(join(dirname(output), "schemas"));
  const schema = join(dirname(output), "schemas", "framework-1.schema.json");
  const schemaText = await host.files.readShipped("frameworks/schemas/framework-1.schema.json");
  await writeResult(host, { output: schema, force: true, inputs: [] }, schemaText);
  await writeResult(host, { output, force: false, inputs: [list] }, text);
  host.out(
    `${output}: ${countOf(listed.length, "statement")}, ${prefix}-1 to ${prefix}-${String(listed.length)}\n`,
  );
  return ExitCode.ok;
}

/** The built-in framework whose ladder, scale and causes are taken. */
async function readLike(host: Host, id: string): Promise<WrittenFramework> {
  const shipped = (await readShippedData(host, "frameworks/index.json")).map((one) => one.id);
  if (shipped.includes(id)) return readShippedData(host, `frameworks/built-in/${id}.json`);
  throw new UserError(`--like ${id}: there is no such built-in framework`, {
    hint: `the built-in ones are ${shipped.join(", ")}`,
  });
}

async function extend(host: Host, target: Target, like: string): Promise<ExitCode> {
  const { output, list, listed, prefix } = target;
  const decoded = decodeText(await host.files.read(output), output);
  const parsed = decoded.ok ? parseWrittenFramework(decoded.value, output, new Map()) : decoded;
  const before = decoded.ok ? decoded.value : "";
  if (!parsed.ok) return presentProblems(parsed.problems, new Map([[output, before]]), host);
  const result = addToFramework(before, parsed.value, {
    listed,
    prefix,
    like: await readLike(host, like),
  });
  if (typeof result === "string") throw notUsable(list, result);
  const { text, added, missing } = result;
  const again = parseWrittenFramework(text, output, new Map());
  if (!again.ok) return presentProblems(again.problems, new Map([[output, text]]), host);
  if (added.length > 0) await writeResult(host, { output, force: true, inputs: [list] }, text);
  host.out(
    added.length === 0
      ? `${output}: nothing to add, left as it is\n`
      : `${output}: ${countOf(added.length, "statement")} added: ${joinWords(added)}\n`,
  );
  if (missing.length > 0)
    host.err(
      `${terminalSafeLine(list)} no longer has ${joinWords(missing)}; what the list lacks stays in the file, and no id is given twice\n`,
    );
  return ExitCode.ok;
}

import { basename, dirname } from "node:path";
import { decodeText } from "../documents/decode-text.ts";
import { parseWrittenFramework } from "../documents/framework/parse.ts";
import { type WrittenFramework } from "../documents/framework/schema.ts";
import { type Parsed } from "../domain/problem.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { frameworkLoader } from "./load-framework.ts";

/** The file that an import starts from: the council's own copy, or else the one that ships with the tool. */
export interface ImportBase {
  /** As it is named in messages. */
  readonly file: string;
  readonly text: string;
  readonly written: WrittenFramework;
}

/** Where an import writes, and whether it may write over what is not its own. */
export interface ImportTarget {
  readonly id: string;
  readonly output: string;
  readonly force: boolean;
}

/** Loads the text to start from. Throws a `UserError` where another framework's file, or anything else, stands in the place. */
export async function loadImportBase(
  host: Host,
  target: ImportTarget,
): Promise<Parsed<ImportBase>> {
  const { id, output, force } = target;
  const own = (await host.files.exists(output)) ? await ownBase(host, output) : undefined;
  if (own?.ok === true && own.value.written.id === id) return own;
  if (own !== undefined && !force) {
    if (own.ok) throw notItsOwn(output, own.value.written.id);
    return own;
  }
  return freshBase(host, target);
}

/** The workspace's copy under its usual name, or else the file that ships with the tool. */
async function freshBase(host: Host, { id, output }: ImportTarget): Promise<Parsed<ImportBase>> {
  const folder = dirname(output);
  const workspace = basename(folder) === "frameworks" ? dirname(folder) : "";
  const { own } = await frameworkLoader(host)(id, workspace === "." ? "" : workspace);
  if (own !== undefined && own.path !== output) return baseFrom(own.path, own.text);
  const file = `frameworks/${id}.yaml`;
  return baseFrom(file, await host.files.readShipped(file));
}

async function ownBase(host: Host, path: string): Promise<Parsed<ImportBase>> {
  const text = decodeText(await host.files.read(path), path);
  return text.ok ? baseFrom(path, text.value) : text;
}

function baseFrom(file: string, text: string): Parsed<ImportBase> {
  const parsed = parseWrittenFramework(text, file, new Map());
  if (!parsed.ok) return parsed;
  return { ok: true, value: { file, text, written: parsed.value }, warnings: [] };
}

function notItsOwn(output: string, id: string): UserError {
  return new UserError(`${output}: this file holds the framework "${id}"`, {
    hint: "name another file after -o, or add --force to write over it",
  });
}

import { basename, dirname } from "node:path";
import { decodeText } from "../documents/decode-text.ts";
import { type Framework } from "../domain/framework.ts";
import { type Parsed } from "../domain/problem.ts";
import { type Host } from "../platform/host.ts";
import { frameworkLoader } from "./load-framework.ts";
import { presentProblems } from "./present-problems.ts";

/**
 * A framework by its id or by its file. Undefined where it cannot be used: every problem has then been said on stderr.
 * Throws a `UserError` where there is none.
 */
export async function loadNamedFramework(host: Host, name: string): Promise<Framework | undefined> {
  const isFile = /[/\\]|[.]ya?ml$/i.test(name);
  const { framework, file, text } = isFile ? await fromFile(host, name) : await byId(host, name);
  if (framework.ok) return framework.value;
  presentProblems(framework.problems, new Map([[file, text]]), host);
  return undefined;
}

interface Named {
  readonly framework: Parsed<Framework>;
  readonly file: string;
  readonly text: string;
}

async function byId(host: Host, id: string): Promise<Named> {
  const { framework, own } = await frameworkLoader(host)(id, "");
  return { framework, file: own?.path ?? id, text: own?.text ?? "" };
}

async function fromFile(host: Host, file: string): Promise<Named> {
  const text = decodeText(await host.files.read(file), file);
  if (!text.ok) return { framework: text, file, text: "" };
  const folder = dirname(file);
  const workspace = basename(folder) === "frameworks" ? dirname(folder) : folder;
  const { checkFrameworkText } = await import("./check-framework-text.ts");
  const framework = await checkFrameworkText(host, { path: file, text: text.value }, workspace);
  return { framework, file, text: text.value };
}

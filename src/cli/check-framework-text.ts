import { parseFramework } from "../documents/framework/parse.ts";
import { type Framework } from "../domain/framework.ts";
import { type Parsed } from "../domain/problem.ts";
import { type Host } from "../platform/host.ts";
import { loadCrosswalks } from "./load-crosswalk.ts";

/** Reads a framework's text with every rule, references into the workspace's and the shipped crosswalks among them. */
export async function checkFrameworkText(
  host: Host,
  { path, text }: { readonly path: string; readonly text: string },
  workspace: string,
): Promise<Parsed<Framework>> {
  const parsed = parseFramework(text, path, new Map());
  if (!parsed.ok || parsed.value.crosswalks.size === 0) return parsed;
  const crosswalks = await loadCrosswalks(host, parsed.value.crosswalks.values(), workspace);
  return parseFramework(text, path, crosswalks);
}

import { frameworkFrom } from "../documents/framework/resolve.ts";
import { nearest } from "../documents/nearest.ts";
import { type Framework } from "../domain/framework.ts";
import { type Parsed } from "../domain/problem.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { terminalSafe } from "../render/text/terminal-safe.ts";
import { type OwnFile, readOwnFile } from "./own-file.ts";
import { readShippedData } from "./shipped.ts";

/** A framework and where it came from. */
export interface LoadedFramework {
  /** The framework, or every problem of the workspace's own file. */
  readonly framework: Parsed<Framework>;
  /** The workspace's own file; undefined where the framework is the built-in one. */
  readonly own: { readonly path: string; readonly text: string } | undefined;
}

/** Loads a framework by its id for a workspace (a folder); throws a `UserError` where there is none of that id. */
export type LoadFramework = (id: string, workspace: string) => Promise<LoadedFramework>;

/** Makes a loader that reads each framework once and says once, on stderr, that a workspace's own file is used. */
export function frameworkLoader(host: Host): LoadFramework {
  const loaded = new Map<string, Promise<LoadedFramework>>();
  return (id, workspace) => {
    const key = JSON.stringify([workspace, id]);
    const before = loaded.get(key);
    if (before !== undefined) return before;
    const loading = loadFramework(host, id, workspace);
    loaded.set(key, loading);
    return loading;
  };
}

async function loadFramework(host: Host, id: string, workspace: string): Promise<LoadedFramework> {
  const shipped = (await readShippedData(host, "frameworks/index.json")).map((one) => one.id);
  const own = await readOwnFile(host, workspace, { id, shipped });
  if (own !== undefined) {
    const instead = shipped.includes(id) ? `, not the built-in "${id}"` : "";
    host.err(terminalSafe(`using the workspace's own framework, ${own.path}${instead}\n`));
    return ownFramework(host, own, workspace);
  }
  if (!shipped.includes(id)) throw unknownFramework(id, shipped);
  const written = await readShippedData(host, `frameworks/built-in/${id}.json`);
  return { framework: { ok: true, value: frameworkFrom(written), warnings: [] }, own: undefined };
}

async function ownFramework(
  host: Host,
  { path, text }: OwnFile,
  workspace: string,
): Promise<LoadedFramework> {
  if (!text.ok) return { framework: text, own: { path, text: "" } };
  // The YAML reader and the schema are loaded only here: a built-in framework needs neither.
  const { checkFrameworkText } = await import("./check-framework-text.ts");
  const framework = await checkFrameworkText(host, { path, text: text.value }, workspace);
  return { framework, own: { path, text: text.value } };
}

function unknownFramework(id: string, known: readonly string[]): UserError {
  const near = nearest(id, known);
  const meant = near === undefined ? "" : `did you mean "${near}"? `;
  return new UserError(`there is no framework "${id}"`, {
    hint: `${meant}the built-in ones are ${known.join(", ")}; your own go into frameworks/<id>.yaml beside the assessment`,
  });
}

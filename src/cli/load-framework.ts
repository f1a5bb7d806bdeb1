import { frameworkFrom } from "../documents/framework/resolve.ts";
import { nearest } from "../documents/nearest.ts";
import { takeFingerprints } from "../domain/fingerprint.ts";
import { type FrameworkOrigin } from "../domain/framework-changes/framework-change.ts";
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
  /** What it is, seen from the files that ship with the tool. */
  readonly origin: FrameworkOrigin;
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
    return ownFramework(host, own, { id, workspace, ships: shipped.includes(id) });
  }
  if (!shipped.includes(id)) throw unknownFramework(id, shipped);
  const written = await readShippedData(host, `frameworks/built-in/${id}.json`);
  const value = frameworkFrom(written);
  const kept = await readShippedData(host, `frameworks/fingerprints/${id}.json`);
  takeFingerprints(value, kept, host.hash);
  return {
    framework: { ok: true, value, warnings: [] },
    own: undefined,
    origin: { kind: "built-in" },
  };
}

interface Own {
  readonly id: string;
  readonly workspace: string;
  /** Whether a file of that id ships with the tool. */
  readonly ships: boolean;
}

async function ownFramework(
  host: Host,
  { path, text }: OwnFile,
  { id, workspace, ships }: Own,
): Promise<LoadedFramework> {
  const own = { kind: "own" } as const;
  if (!text.ok) return { framework: text, own: { path, text: "" }, origin: own };
  // The YAML reader and the schema are loaded only here: a built-in framework needs neither.
  const { checkFrameworkText } = await import("./check-framework-text.ts");
  const framework = await checkFrameworkText(host, { path, text: text.value }, workspace);
  if (!framework.ok) return { framework, own: { path, text: text.value }, origin: own };
  const origin = await (ships
    ? copyOf(host, id, framework.value)
    : renamedCopy(host, framework.value));
  return { framework, own: { path, text: text.value }, origin };
}

/** How a council's copy differs from the built-in file. */
async function copyOf(host: Host, id: string, framework: Framework): Promise<FrameworkOrigin> {
  const { changesFromShipped } =
    await import("../domain/framework-changes/changes-from-shipped.ts");
  const shipped = frameworkFrom(await readShippedData(host, `frameworks/built-in/${id}.json`));
  return { kind: "copy", changes: changesFromShipped(framework, shipped) };
}

/** A built-in file under another id is a copy too. */
async function renamedCopy(host: Host, framework: Framework): Promise<FrameworkOrigin> {
  const [{ changesFromShipped }, { madeOf }] = await Promise.all([
    import("../domain/framework-changes/changes-from-shipped.ts"),
    import("../domain/framework-changes/made-of.ts"),
  ]);
  const index = await readShippedData(host, "frameworks/index.json");
  const written = await Promise.all(
    index.map(async ({ id }) => readShippedData(host, `frameworks/built-in/${id}.json`)),
  );
  const found = madeOf(framework, written.map(frameworkFrom));
  if (found === undefined) return { kind: "own" };
  return {
    kind: "copy",
    changes: changesFromShipped({ ...framework, id: found.id }, found),
    of: found.id,
  };
}

function unknownFramework(id: string, known: readonly string[]): UserError {
  const near = nearest(id, known);
  const meant = near === undefined ? "" : `did you mean "${near}"? `;
  return new UserError(`there is no framework "${id}"`, {
    hint: `${meant}the built-in ones are ${known.join(", ")}; your own go into frameworks/<id>.yaml beside the assessment`,
  });
}

import { parseWrittenCrosswalk } from "../documents/crosswalk/parse.ts";
import { crosswalkFrom } from "../documents/crosswalk/resolve.ts";
import { type Crosswalk } from "../domain/crosswalk.ts";
import { type Framework } from "../domain/framework.ts";
import { type Parsed } from "../domain/problem.ts";
import { type Host } from "../platform/host.ts";
import { terminalSafe, terminalSafeLine } from "../render/text/terminal-safe.ts";
import { type OwnFile, readOwnFile } from "./own-file.ts";
import { readShippedData } from "./shipped.ts";

/**
 * The crosswalks of these ids, by id: the workspace's own first, then those that ship with the tool.
 * One that is nowhere is left out. So is one of the workspace's own that is not in order, which is said on stderr.
 */
export async function loadCrosswalks(
  host: Host,
  ids: Iterable<string>,
  workspace: string,
): Promise<ReadonlyMap<string, Crosswalk>> {
  const shipped = await readShippedData(host, "crosswalks/index.json");
  const loaded = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const own = await readOwnFile(host, workspace, { id, shipped });
      if (own !== undefined) return crosswalkIn(host, own);
      if (!shipped.includes(id)) return undefined;
      return crosswalkFrom(await readShippedData(host, `crosswalks/built-in/${id}.json`));
    }),
  );
  const found = loaded.filter((crosswalk) => crosswalk !== undefined);
  return new Map(found.map((crosswalk) => [crosswalk.id, crosswalk]));
}

/** The texts of the workspace's own crosswalks that a framework names, by file: what a report under their headings prints. */
export async function ownCrosswalkTexts(
  host: Host,
  { crosswalks }: Pick<Framework, "crosswalks">,
  workspace: string,
): Promise<ReadonlyMap<string, string>> {
  const shipped = await readShippedData(host, "crosswalks/index.json");
  const found = await Promise.all(
    [...new Set(crosswalks.values())].map((id) => readOwnFile(host, workspace, { id, shipped })),
  );
  return new Map(
    found.flatMap((own) => (own?.text.ok === true ? [[own.path, own.text.value] as const] : [])),
  );
}

/** A crosswalk, and the workspace's own file that it comes from; undefined where it ships with the tool. */
export interface LoadedCrosswalk {
  readonly crosswalk: Parsed<Crosswalk>;
  readonly own: OwnFile | undefined;
}

/** The crosswalk of this id: the workspace's own, which is said on stderr, or the shipped one. Undefined where there is none. */
export async function loadCrosswalk(
  host: Host,
  id: string,
  workspace: string,
): Promise<LoadedCrosswalk | undefined> {
  const shipped = await readShippedData(host, "crosswalks/index.json");
  const own = await readOwnFile(host, workspace, { id, shipped });
  if (own === undefined) {
    if (!shipped.includes(id)) return undefined;
    const written = await readShippedData(host, `crosswalks/built-in/${id}.json`);
    return {
      crosswalk: { ok: true, value: crosswalkFrom(written), warnings: [] },
      own: undefined,
    };
  }
  const instead = shipped.includes(id) ? `, not the built-in "${id}"` : "";
  host.err(terminalSafe(`using the workspace's own crosswalk, ${own.path}${instead}\n`));
  const parsed = own.text.ok ? parseWrittenCrosswalk(own.text.value, own.path) : own.text;
  return { crosswalk: parsed.ok ? { ...parsed, value: crosswalkFrom(parsed.value) } : parsed, own };
}

function crosswalkIn(host: Host, { path, text }: OwnFile): Crosswalk | undefined {
  const parsed = text.ok ? parseWrittenCrosswalk(text.value, path) : text;
  if (parsed.ok) return crosswalkFrom(parsed.value);
  const line = `${path}: this crosswalk has errors and is left out; "mir framework check ${path}" says what and where`;
  host.err(`${terminalSafeLine(line)}\n`);
  return undefined;
}

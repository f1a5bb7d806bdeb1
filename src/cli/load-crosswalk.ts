import { parseWrittenCrosswalk } from "../documents/crosswalk/parse.ts";
import { crosswalkFrom } from "../documents/crosswalk/resolve.ts";
import { type Crosswalk } from "../domain/crosswalk.ts";
import { type Host } from "../platform/host.ts";
import { type OwnFile, readOwnFile } from "./own-file.ts";
import { readShippedData } from "./shipped.ts";

/**
 * The crosswalks of these ids, by id: the workspace's own first, then those that ship with the tool.
 * One that is nowhere, or is not in order, is left out: `framework check` on its own file says why.
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
      if (own !== undefined) return crosswalkIn(own);
      if (!shipped.includes(id)) return undefined;
      return crosswalkFrom(await readShippedData(host, `crosswalks/built-in/${id}.json`));
    }),
  );
  const found = loaded.filter((crosswalk) => crosswalk !== undefined);
  return new Map(found.map((crosswalk) => [crosswalk.id, crosswalk]));
}

function crosswalkIn({ path, text }: OwnFile): Crosswalk | undefined {
  if (!text.ok) return undefined;
  const parsed = parseWrittenCrosswalk(text.value, path);
  return parsed.ok ? crosswalkFrom(parsed.value) : undefined;
}

import { join } from "node:path";
import { decodeText } from "../documents/decode-text.ts";
import { type Parsed } from "../domain/problem.ts";
import { type Host } from "../platform/host.ts";

/** A file of the workspace's own `frameworks/` folder. */
export interface OwnFile {
  /** As it is named in messages: below the workspace. */
  readonly path: string;
  readonly text: Parsed<string>;
}

/**
 * Reads the workspace's own `frameworks/<id>.yaml`; undefined where there is none, or where it is an unchanged
 * copy of the file that ships with the tool. `shipped` are the ids of those. The workspace is a folder.
 */
export async function readOwnFile(
  host: Host,
  workspace: string,
  { id, shipped }: { readonly id: string; readonly shipped: readonly string[] },
): Promise<OwnFile | undefined> {
  // An id comes from a file that somebody else may have written: it must not lead elsewhere.
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const path = join(workspace, "frameworks", `${id}.yaml`);
  if (!(await host.files.exists(path))) return undefined;
  const text = decodeText(await host.files.read(path), path);
  const isCopy = text.ok && shipped.includes(id) && (await isShipped(host, id, text.value));
  return isCopy ? undefined : { path, text };
}

/** Line ends do not count: git and editors change them. */
async function isShipped(host: Host, id: string, text: string): Promise<boolean> {
  const shipped = await host.files.readShipped(`frameworks/${id}.yaml`);
  return shipped.replaceAll("\r\n", "\n") === text.replaceAll("\r\n", "\n");
}

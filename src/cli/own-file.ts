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

/** Reads the workspace's own `frameworks/<id>.yaml`; undefined where there is none. The workspace is a folder. */
export async function readOwnFile(
  host: Host,
  workspace: string,
  id: string,
): Promise<OwnFile | undefined> {
  // An id comes from a file that somebody else may have written: it must not lead elsewhere.
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const path = join(workspace, "frameworks", `${id}.yaml`);
  if (!(await host.files.exists(path))) return undefined;
  return { path, text: decodeText(await host.files.read(path), path) };
}

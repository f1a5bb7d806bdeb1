import { dirname } from "node:path";
import { isLocalPath } from "../documents/assessment/rules-files.ts";
import { valueAt } from "../domain/edits.ts";
import { type Edit } from "../domain/problem.ts";
import { type Store } from "../interview/store.ts";
import { type Host } from "../platform/host.ts";

/** The same store; where evidence is said to be in a file beside the assessment, what that file holds is pinned with it. */
export function pinningStore(host: Host, file: string, store: Store): Store {
  return {
    assessment: store.assessment,
    apply: async (change) => {
      const pins = await Promise.all(change.map((edit) => pinFor(host, file, edit)));
      return store.apply([...change, ...pins.flat()]);
    },
  };
}

async function pinFor(host: Host, file: string, edit: Edit): Promise<readonly Edit[]> {
  const [register, id] = edit.path;
  const where = placeIn(edit);
  if (register !== "evidence" || id === undefined || where === undefined || !isLocalPath(where))
    return [];
  const sha256 = await host.files.sha256Within(dirname(file), where);
  return sha256 === undefined ? [] : [{ path: [register, id, "sha256"], value: sha256 }];
}

/** The place that the change of a whole piece, or of its place alone, writes. */
function placeIn({ path, value }: Edit): string | undefined {
  const where = path.length === 2 ? valueAt(value, ["where"]) : value;
  const isPlace = path.length === 2 || (path.length === 3 && path[2] === "where");
  return isPlace && typeof where === "string" ? where : undefined;
}

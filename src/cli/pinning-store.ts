import { dirname } from "node:path";
import { isLocalPath } from "../documents/assessment/rules-evidence.ts";
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

async function pinFor(host: Host, file: string, { path, value }: Edit): Promise<readonly Edit[]> {
  const [register, id, key] = path;
  if (register !== "evidence" || id === undefined || key !== "where") return [];
  if (typeof value !== "string" || !isLocalPath(value)) return [];
  const sha256 = await host.files.sha256Within(dirname(file), value);
  return sha256 === undefined ? [] : [{ path: [register, id, "sha256"], value: sha256 }];
}

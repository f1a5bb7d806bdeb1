import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

let root: string | undefined;

/** The folder of the installed package: the nearest one above this file that holds a `package.json`. */
export function packageRoot(): string {
  root ??= findRoot();
  return root;
}

function findRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("the package's own package.json is missing");
    folder = above;
  }
  return folder;
}

/** The version in the package's own `package.json`. */
export function packageVersion(): string {
  const own: unknown = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  if (
    typeof own === "object" &&
    own !== null &&
    "version" in own &&
    typeof own.version === "string"
  )
    return own.version;
  throw new Error("the package's own package.json has no version");
}

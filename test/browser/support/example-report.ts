import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

/** Makes the example's report with the built program, and gives the file's name. */
export function exampleReport(...options: readonly string[]): string {
  const file = join(temporaryFolder(), "report.html");
  execFileSync(
    process.execPath,
    [
      join(ROOT, "bin/mir.cjs"),
      "report",
      join(ROOT, "reports/example/2026-27.yaml"),
      "-o",
      file,
      ...options,
    ],
    { stdio: "pipe" },
  );
  return file;
}

/** Makes the example's comparison of two years with the built program, and gives the file's name. */
export function exampleComparison(...options: readonly string[]): string {
  const file = join(temporaryFolder(), "changes.html");
  const years = ["2025-26", "2026-27"].map((year) => join(ROOT, `reports/example/${year}.yaml`));
  execFileSync(
    process.execPath,
    [join(ROOT, "bin/mir.cjs"), "diff", ...years, "-o", file, ...options],
    {
      stdio: "pipe",
    },
  );
  return file;
}

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

const EXAMPLE = join(ROOT, "reports/example");

/** Makes the example's report with the built program, and gives the file's name. */
export function exampleReport(...options: readonly string[]): string {
  return made("report", join(EXAMPLE, "2026-27.yaml"), ...options);
}

/** Makes the example's comparison of two years with the built program, and gives the file's name. */
export function exampleComparison(...options: readonly string[]): string {
  const years = ["2025-26", "2026-27"].map((year) => join(EXAMPLE, `${year}.yaml`));
  return made("diff", ...years, ...options);
}

/** Makes the report of an assessment by another framework that takes in the example's listening. */
export function reportElsewhere(...options: readonly string[]): string {
  const file = join(temporaryFolder(), "elsewhere.yaml");
  writeFileSync(
    file,
    `format: assessment/1
council: { code: X99999999, name: Exampleshire Council (made up) }
period: "2026-27"
framework: { id: adass-roadmap, edition: "2023" }
listeningFrom: ${JSON.stringify(join(EXAMPLE, "2026-27.yaml"))}
`,
  );
  return made("report", file, ...options);
}

function made(...args: readonly string[]): string {
  const file = join(temporaryFolder(), "page.html");
  execFileSync(process.execPath, [join(ROOT, "bin/mir.cjs"), ...args, "-o", file], {
    stdio: "pipe",
  });
  return file;
}

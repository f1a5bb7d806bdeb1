import { spawnSync } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { basename, join } from "node:path";

const EARLIER = "reports/example/2025-26.yaml";
const EXAMPLE = "reports/example/2026-27.yaml";

/** What is used most: each run adds the functions that it needs to what the runs before it kept. */
const RUNS = [
  ["--help"],
  ["check", EXAMPLE],
  ["report", EXAMPLE, "--format", "markdown"],
  ["report", EXAMPLE, "--format", "csv"],
  ["report", EXAMPLE, "--format", "json"],
  ["report", EXAMPLE, "--format", "html"],
  ["diff", EARLIER, EXAMPLE],
  ["trend", EARLIER, EXAMPLE],
  ["trend", EARLIER, EXAMPLE, "--format", "csv"],
  // A framework of a council's own is read as this one is.
  ["framework", "check", "frameworks/making-it-real-2018.yaml"],
];

/**
 * Runs the built program over the worked example and keeps the code that V8 made of it, for this V8 alone. Gives the
 * names of the files in `dist`. Node keeps it by itself from version 22 on, so there it does nothing.
 */
export async function compileAhead(root, program) {
  if (Number.parseInt(process.versions.node, 10) >= 22) return [];
  const name = `compiled/${process.versions.v8}-${process.arch}`;
  const folder = join(root, "dist", name);
  await mkdir(folder, { recursive: true });
  const recorder = join(root, "src/build/keep-compiled.cjs");
  for (const words of RUNS) {
    spawnSync(process.execPath, ["--require", recorder, join(root, "bin/mir.cjs"), ...words], {
      cwd: root,
      env: { ...process.env, MIR_BUILD_COMPILED: folder },
      stdio: "ignore",
    });
  }
  const current = new Set(program.map((file) => `${basename(file)}.bin`));
  const made = await readdir(folder);
  return made.filter((file) => current.has(file)).map((file) => `${name}/${file}`);
}

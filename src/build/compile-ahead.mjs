import { spawnSync } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { basename, join } from "node:path";

/** What is used most: each run adds the functions that it needs to what the runs before it kept. */
const RUNS = [
  ["--help"],
  ["check"],
  ["report", "--format", "markdown"],
  ["report", "--format", "csv"],
  ["report", "--format", "json"],
  ["report", "--format", "html"],
  ["diff", "reports/example/2025-26.yaml"],
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
  const example = join(root, "reports/example/2026-27.yaml");
  for (const [command, ...options] of RUNS) {
    const file = command.startsWith("-") ? [] : [example];
    spawnSync(
      process.execPath,
      ["--require", recorder, join(root, "bin/mir.cjs"), command, ...file, ...options],
      { cwd: root, env: { ...process.env, MIR_BUILD_COMPILED: folder }, stdio: "ignore" },
    );
  }
  const current = new Set(program.map((file) => `${basename(file)}.bin`));
  const made = await readdir(folder);
  return made.filter((file) => current.has(file)).map((file) => `${name}/${file}`);
}

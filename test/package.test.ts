import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "./support/temporary-folder.ts";

const ROOT = resolve(import.meta.dirname, "..");
const ALLOWED =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/|dist\/|frameworks\/|reports\/example\/)/;

/** What the package holds and needs, and how it goes where nothing else is: no network, no cache, no source. */
it(
  "installs from its tarball without a network, holds what a user needs, and works",
  { timeout: 120_000 },
  () => {
    const folder = temporaryFolder();
    const [packed] = JSON.parse(
      npm(ROOT, ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], folder),
    ) as { filename: string; files: { path: string }[] }[];
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(paths.filter((path) => !ALLOWED.test(path))).toEqual([]);
    for (const path of [
      "bin/mir.cjs",
      "dist/main.cjs",
      "frameworks/making-it-real-2018.yaml",
      "LICENSE",
    ])
      expect(paths).toContain(path);

    const empty = join(folder, "empty");
    mkdirSync(empty);
    writeFileSync(join(empty, "package.json"), "{}");
    npm(
      empty,
      ["install", "--offline", "--no-audit", "--no-fund", join(folder, packed?.filename ?? "")],
      folder,
    );
    expect(
      readdirSync(join(empty, "node_modules")).filter((name) => !name.startsWith(".")),
    ).toEqual(["making-it-real"]);

    expect(npx(empty, ["mir", "--version"], folder)).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(npx(empty, ["mir", "framework", "list"], folder)).toContain("making-it-real-2018");
    npx(empty, ["mir", "demo"], folder);
    expect(readdirSync(empty)).toContain("mir-demo");
  },
);

function npm(cwd: string, args: readonly string[], cache: string): string {
  return ran("npm", cwd, args, cache);
}

function npx(cwd: string, args: readonly string[], cache: string): string {
  return ran("npx", cwd, ["--offline", "--no", "--", ...args], cache);
}

function ran(command: string, cwd: string, args: readonly string[], folder: string): string {
  const env = {
    PATH: process.env["PATH"],
    HOME: folder,
    npm_config_cache: join(folder, "cache"),
    NO_COLOR: "1",
  };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(" ")} ended with ${String(status)}: ${stdout}${stderr}`,
    );
  return stdout;
}

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "./support/temporary-folder.ts";

const ROOT = resolve(import.meta.dirname, "..");
const ALLOWED =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/|dist\/|frameworks\/|reports\/example\/)/;
const NEEDED = [
  "bin/mir.cjs",
  "dist/main.cjs",
  "dist/aside.cjs",
  "dist/reader.cjs",
  "frameworks/making-it-real-2018.yaml",
  "LICENSE",
];

it("installs from its tarball without a network, holds what a user needs, and works", () => {
  const home = temporaryFolder();
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", home];
  const [packed] = JSON.parse(ran("npm", pack, { folder: ROOT, home })) as {
    filename: string;
    files: { path: string }[];
  }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];
  expect(paths.filter((path) => !ALLOWED.test(path))).toEqual([]);
  for (const path of NEEDED) expect(paths).toContain(path);

  const folder = join(home, "empty");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  const tarball = join(home, packed?.filename ?? "");
  ran("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { folder, home });
  const installed = readdirSync(join(folder, "node_modules"));
  expect(installed.filter((name) => !name.startsWith("."))).toEqual(["making-it-real"]);

  const mir = (...words: string[]) =>
    ran("npx", ["--offline", "--no", "--", "mir", ...words], { folder, home });
  expect(mir("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(mir("framework", "list")).toContain("making-it-real-2018");
  mir("demo");
  expect(readdirSync(folder)).toContain("mir-demo");
}, 120_000);

/** Runs npm or npx in a folder with nothing of this machine's own settings or cache. */
function ran(command: "npm" | "npx", args: readonly string[], where: Where): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: where.folder,
    env: {
      PATH: process.env["PATH"],
      HOME: where.home,
      npm_config_cache: join(where.home, "cache"),
      NO_COLOR: "1",
    },
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`${args.join(" ")} ended with ${String(status)}: ${stdout}${stderr}`);
  return stdout;
}

interface Where {
  readonly folder: string;
  readonly home: string;
}

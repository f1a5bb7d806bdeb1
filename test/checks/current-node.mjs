// Runs tests on a current Node, fetched from the npm registry into a temporary folder: the machine's own is the oldest
// that the tool runs on. Where it cannot be had this is said, and nothing fails.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The newest line with long support; raise it when there is a newer one. */
const LINE = "24";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** A current Node in a folder; undefined, with the reason said, where it cannot be had. */
function fetchNode(folder) {
  const { platform, arch } = process;
  if (platform !== "linux") return skipped(`there is no package of Node for ${platform} here`);
  const name = `node-${platform}-${arch}@${LINE}`;
  const fetched = spawnSync("npm", ["pack", name, "--silent", "--pack-destination", folder], {
    encoding: "utf8",
    timeout: 180_000,
  });
  const file = fetched.stdout?.trim().split("\n").at(-1) ?? "";
  if (fetched.status !== 0 || file === "") return skipped(`the registry does not give ${name}`);
  const unpacked = spawnSync("tar", ["-xzf", join(folder, file), "-C", folder]);
  const node = join(folder, "package/bin/node");
  const version = spawnSync(node, ["--version"], { encoding: "utf8" });
  if (unpacked.status !== 0 || version.status !== 0) return skipped(`${name} does not start here`);
  process.stdout.write(`Node ${version.stdout.trim()}\n`);
  return node;
}

function skipped(why) {
  process.stdout.write(`skipped: ${why}\n`);
  return undefined;
}

function runTests(node, words) {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const settings = ["run", "--config", "test/vitest.config.ts", "--root", "."];
  const run = spawnSync(node, [vitest, ...settings, ...words], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) },
  });
  return run.status ?? 1;
}

/** What is run unless other tests are named: all but what attacks or kills, which has steps of its own. */
const USUAL = [
  "test/e2e/scenarios.test.ts",
  "test/e2e/interrupted.test.ts",
  "test/e2e/loads-little.test.ts",
  "test/cli/",
  "test/documents/",
  "test/domain/",
  "test/interview/",
  "test/platform/",
  "test/render/",
  "test/example.test.ts",
  "test/frameworks.test.ts",
  "test/package.test.ts",
];

const folder = mkdtempSync(join(tmpdir(), "mir-node-"));
try {
  const node = fetchNode(folder);
  const words = process.argv.slice(2);
  if (node !== undefined) process.exitCode = runTests(node, words.length === 0 ? USUAL : words);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Looks at what the tool is built from: licences, and what is known to be wrong with a package. Where the registry does
// not answer this is said, and nothing fails: a check that needs the network must not stop work without one.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unfitInBundle, unfitLicences } from "./licences.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

function say(text) {
  process.stdout.write(`${text}\n`);
}

function checkLicences() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const bundled = readFileSync(join(root, "dist/THIRD-PARTY-LICENCES.txt"), "utf8");
  const unfit = [...unfitLicences(packages), ...unfitInBundle(bundled)];
  const count = Object.keys(packages).length - 1;
  say(
    unfit.length === 0 ? `licences: ${count} packages, all fit` : `licences: ${unfit.join("\n")}`,
  );
  return unfit.length === 0;
}

function audit() {
  const run = spawnSync("npm", ["audit", "--json"], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  const answer = parsed(run.stdout);
  const counts = answer?.metadata?.vulnerabilities;
  if (counts === undefined) {
    say(`npm audit: skipped, the registry does not answer (${whyOf(answer)})`);
    return true;
  }
  say(`npm audit: ${counts.total} known problems`);
  for (const [name, { severity }] of Object.entries(answer.vulnerabilities ?? {}))
    say(`  ${name}: ${severity}`);
  return counts.total === 0;
}

function whyOf(answer) {
  const why = answer?.message ?? answer?.error?.summary ?? "no answer in time";
  return String(why).split(/ - |\n/, 1)[0];
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFit = checkLicences();
const isSafe = audit();
process.exitCode = isFit && isSafe ? 0 : 1;

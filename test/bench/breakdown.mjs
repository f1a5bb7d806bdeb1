// Says where a run's time goes, part by part, from the profiles of several runs of the built program.
// `node test/bench/breakdown.mjs check reports/example/2026-27.yaml`; without words: the report, as Markdown.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const typed = process.argv.slice(2);
const words = typed.length > 0 ? typed : ["report", `${root}reports/example/2026-27.yaml`];
const RUNS = 15;
const LOADING = new Set(["wrapSafe", "Script", "compileFunction"]);

const folder = mkdtempSync(join(tmpdir(), "mir-breakdown-"));
try {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  for (let run = 0; run < RUNS; run += 1) {
    const profile = ["--cpu-prof", "--cpu-prof-interval", "150", "--cpu-prof-dir", folder];
    spawnSync(process.execPath, [...profile, `${root}bin/mir.cjs`, ...words], {
      env,
      stdio: "ignore",
    });
  }
  process.stdout.write(`${tableOf(readdirSync(folder).map((file) => join(folder, file)))}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

function tableOf(files) {
  const parts = new Map();
  for (const file of files) addParts(JSON.parse(readFileSync(file, "utf8")), parts);
  const whole = [...parts.values()].reduce((sum, one) => sum + one, 0);
  return [...parts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([part, time]) => `${((100 * time) / whole).toFixed(1).padStart(5)}%  ${part}`)
    .join("\n");
}

/** Adds a profile's time to the part of the program that it was spent in. */
function addParts({ nodes, samples, timeDeltas }, parts) {
  const partOf = new Map(nodes.map(({ id, callFrame }) => [id, partNamed(callFrame)]));
  for (const [index, id] of samples.entries()) {
    const part = partOf.get(id);
    parts.set(part, (parts.get(part) ?? 0) + timeDeltas[index]);
  }
}

function partNamed({ functionName, url }) {
  if (LOADING.has(functionName)) return "V8: reading the program's files";
  if (url.startsWith("node:")) return "Node: its own modules";
  if (url === "")
    return functionName.startsWith("(") ? `V8: ${functionName}` : "Node: system calls";
  const file = url.slice(url.lastIndexOf("/") + 1);
  return `mir: ${file.replace(/(?:-[\w-]{8})?\.cjs$/, "")}`;
}

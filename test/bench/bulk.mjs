// Measures the check of many assessments by one command. `node test/bench/bulk.mjs [how many] [rounds]`: 5,000, 3 times.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { writeCouncils } from "./many-councils.mjs";
import { GROWTH, growthResult, interleave, round, spreadOf } from "./measure.mjs";

const mir = fileURLToPath(new URL("../../bin/mir.cjs", import.meta.url));
const reference = fileURLToPath(new URL("read-json.cjs", import.meta.url));
const BAR = 4;
const ENOUGH_TO_GROW = 2000;
/** Ten times the files may hold a quarter more memory at most: nothing may be kept of a file but what is wrong in it. */
const MEMORY_BAR = 1.25;

/**
 * What it takes to check so many assessments, as a ratio to reading and parsing the same data as JSON, and how time and
 * memory grow from a tenth of them.
 */
export function measureBulk({ count, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), "mir-bulk-"));
  try {
    writeCouncils(join(folder, "many"), count);
    writeCouncils(join(folder, "few"), count / 10);
    const cases = [
      { name: "json", args: [reference, join(folder, "many/json")] },
      { name: "few", args: [mir, "check", join(folder, "few/yaml")] },
      { name: "many", args: [mir, "check", join(folder, "many/yaml")] },
    ];
    return rowsOf(interleave(cases, rounds), count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The fastest of each: other programs only ever make a run slower. */
function rowsOf(runs, count) {
  const least = (name, what) => spreadOf(runs.get(name).map((run) => run[what])).least;
  const ratioOf = (what, other) => round(least("many", what) / least(other, what));
  const time = ratioOf("milliseconds", "json");
  const growth = ratioOf("processor", "few");
  const memory = ratioOf("memory", "few");
  const what = `check of ${count} assessments`;
  const rows = [
    row(`${what}, to reading as JSON`, time, { bar: `${BAR}`, result: verdict(time <= BAR) }),
    row(`${what}, processor, to a tenth`, growth, {
      bar: `${GROWTH.from}-${GROWTH.to}`,
      result: growthResult(growth),
    }),
    row(`${what}, memory, to a tenth`, memory, {
      bar: `${MEMORY_BAR}`,
      result: verdict(memory <= MEMORY_BAR),
    }),
  ];
  // Of fewer, the start and V8's learning are most, and how the rest grows cannot be seen.
  return count < ENOUGH_TO_GROW ? rows.slice(0, 1) : rows;
}

function row(name, ratio, { bar, result }) {
  return { case: name, ratio, bar, result };
}

function verdict(isHeld) {
  return isHeld ? "pass" : "short";
}

/** The rows as lines to read. */
export function bulkLines(rows) {
  return rows.map(
    ({ case: name, ratio, bar, result }) => `${name}: ${ratio}x; bar ${bar}: ${result}`,
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [count, rounds] = [Number(argv[2] ?? 5000), Number(argv[3] ?? 3)];
  process.stdout.write(`${bulkLines(measureBulk({ count, rounds })).join("\n")}\n`);
}

// Measures the built program against `node -e 0` in one interleaved run. Ratios, never seconds. `--json` for a machine.
// "bar" is what must be held, "aim" is what we are after; the time of the clock counts. On a busy machine look at the
// processor's time beside it, which other programs disturb less.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { growthLines, measureGrowth } from "./growth.mjs";
import { writeYears } from "./many-years.mjs";
import { interleave, spreadOf } from "./measure.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const mir = `${root}bin/mir.cjs`;
const [earlier, example] = ["2025-26", "2026-27"].map(
  (year) => `${root}reports/example/${year}.yaml`,
);
const folder = mkdtempSync(join(tmpdir(), "mir-bench-"));
const alone = exampleAlone();
const years = writeYears(folder, 10);
const MEMORY_BAR = 2;
const ROUNDS = 21;

const REFERENCE = { name: "node -e 0", args: ["-e", "0"], bar: 1, aim: 1 };
const CASES = [
  REFERENCE,
  { name: "mir --version", args: [mir, "--version"], bar: 1.3, aim: 1.2 },
  { name: "mir --help", args: [mir, "--help"], bar: 1.6, aim: 1.6 },
  { name: "mir check, 56 KB", args: [mir, "check", alone], bar: 4.5, aim: 3 },
  report("Markdown", alone, { bar: 4.5, aim: 3.3 }),
  report("CSV", alone, { bar: 4.5, aim: 3.3 }),
  report("JSON", alone, { bar: 4.5, aim: 3.3 }),
  report("HTML", alone, { bar: 5, aim: 4 }),
  // The same with the earlier year that the example names, which is read and worked out too.
  { name: "mir check, 56 + 28 KB", args: [mir, "check", example], bar: 4.5, aim: 3 },
  report("Markdown", example, { bar: 4.5, aim: 3.3 }),
  report("CSV", example, { bar: 4.5, aim: 3.3 }),
  report("JSON", example, { bar: 4.5, aim: 3.3 }),
  { name: "mir diff", args: [mir, "diff", earlier, example], bar: 4.5, aim: 4 },
  diff("JSON", { bar: 5.5, aim: 4 }),
  diff("GitHub", { bar: 5.5, aim: 4 }),
  // Half the years beside all of them: the cost of one more year is to stay the same.
  trend(5, { bar: 8, aim: 8, memoryBar: 4 }),
  trend(10, { bar: 15, aim: 15, memoryBar: 4 }),
];

const runs = interleave(CASES, ROUNDS);
rmSync(folder, { recursive: true, force: true });
const rows = CASES.map((one) => rowFor(one, runs));
const growth = await measureGrowth();
if (process.argv.includes("--json")) {
  process.stdout.write(
    `${JSON.stringify({ rounds: ROUNDS, node: process.version, rows, growth }, null, 2)}\n`,
  );
} else {
  process.stdout.write(`${tableOf(rows)}\n\n${growthLines(growth).join("\n")}\n`);
}

/** The example's second year as a file that names no earlier one, with the evidence that lies beside it. */
function exampleAlone() {
  cpSync(join(root, "reports/example"), folder, { recursive: true });
  const file = join(folder, "alone.yaml");
  writeFileSync(file, readFileSync(example, "utf8").replace(/^previous:.*\n/m, ""));
  return file;
}

function report(format, file, bars) {
  const args = [mir, "report", file, "--format", format.toLowerCase()];
  const size = file === example ? "56 + 28 KB" : "56 KB";
  return { name: `mir report, ${format}, ${size}`, args, ...bars };
}

function diff(format, bars) {
  const args = [mir, "diff", earlier, example, "--format", format.toLowerCase()];
  return { name: `mir diff, ${format}`, args, ...bars };
}

function trend(count, bars) {
  const args = [mir, "trend", ...years.slice(0, count), "--format", "csv"];
  return { name: `mir trend, ${count} years × 200 statements`, args, ...bars };
}

function rowFor({ name, bar, aim, memoryBar = MEMORY_BAR }, all) {
  const spread = (which, what) => spreadOf(all.get(which).map((run) => run[what]));
  const ratioOf = (what) => spread(name, what).median / spread(REFERENCE.name, what).median;
  const base = spread(REFERENCE.name, "milliseconds").median;
  const own = spread(name, "milliseconds");
  const [ratio, processorRatio, memoryRatio] = ["milliseconds", "processor", "memory"].map(ratioOf);
  return {
    case: name,
    ratio: round(ratio),
    low: round(own.low / base),
    high: round(own.high / base),
    bar,
    aim,
    processorRatio: round(processorRatio),
    memoryRatio: round(memoryRatio),
    memoryBar,
    result:
      name === REFERENCE.name || (ratio <= bar && memoryRatio <= memoryBar) ? "pass" : "short",
  };
}

function round(value) {
  return Math.round(value * 100) / 100;
}

function tableOf(all) {
  const head = ["case", "time", "spread", "bar", "aim", "processor", "memory", "bar", "result"];
  const lines = all.map((row) => [
    row.case,
    `${row.ratio}x`,
    `${row.low}-${row.high}`,
    `${row.bar}x`,
    `${row.aim}x`,
    `${row.processorRatio}x`,
    `${row.memoryRatio}x`,
    `${row.memoryBar}x`,
    row.result,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => String(line[column]).length)),
  );
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) => String(cell).padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

// Measures the built program against `node -e 0` in one interleaved run. Ratios, never seconds. `--json` for a machine.
import { fileURLToPath } from "node:url";
import { interleave, spreadOf } from "./measure.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const mir = `${root}bin/mir.cjs`;
const example = `${root}reports/example/2026-27.yaml`;
const MEMORY_BAR = 2;
const ROUNDS = 21;

const REFERENCE = { name: "node -e 0", args: ["-e", "0"], bar: 1 };
const CASES = [
  REFERENCE,
  { name: "mir --version", args: [mir, "--version"], bar: 1.3 },
  { name: "mir --help", args: [mir, "--help"], bar: 1.6 },
  { name: "mir check", args: [mir, "check", example], bar: 4.5 },
  {
    name: "mir report, Markdown",
    args: [mir, "report", example, "--format", "markdown"],
    bar: 4.5,
  },
  { name: "mir report, CSV", args: [mir, "report", example, "--format", "csv"], bar: 4.5 },
  { name: "mir report, JSON", args: [mir, "report", example, "--format", "json"], bar: 4.5 },
];

const runs = interleave(CASES, ROUNDS);
const rows = CASES.map((one) => rowFor(one, runs));
if (process.argv.includes("--json")) {
  process.stdout.write(
    `${JSON.stringify({ rounds: ROUNDS, node: process.version, rows }, null, 2)}\n`,
  );
} else {
  process.stdout.write(`${tableOf(rows)}\n`);
}

function rowFor({ name, bar }, all) {
  const time = (which) => spreadOf(all.get(which).map(({ milliseconds }) => milliseconds));
  const memory = (which) => spreadOf(all.get(which).map((run) => run.memory)).median;
  const base = time(REFERENCE.name).median;
  const own = time(name);
  const memoryRatio = memory(name) / memory(REFERENCE.name);
  const ratio = own.median / base;
  return {
    case: name,
    ratio: round(ratio),
    low: round(own.low / base),
    high: round(own.high / base),
    bar,
    memoryRatio: round(memoryRatio),
    memoryBar: MEMORY_BAR,
    result:
      name === REFERENCE.name || (ratio <= bar && memoryRatio <= MEMORY_BAR) ? "pass" : "short",
  };
}

function round(value) {
  return Math.round(value * 100) / 100;
}

function tableOf(all) {
  const head = ["case", "ratio", "spread", "bar", "memory", "bar", "result"];
  const lines = all.map((row) => [
    row.case,
    `${row.ratio}x`,
    `${row.low}-${row.high}`,
    `${row.bar}x`,
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

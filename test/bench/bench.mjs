// Measures the built program against references in one interleaved run. Ratios, never seconds. `--json` for a machine;
// `--quick` for a look: fewer rounds, fewer files, no growth of reports. Nothing fails: it says "pass" or "short".
// The time of the clock counts. On a busy machine look at the processor's time beside it, which other programs disturb less.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bulkLines, measureBulk } from "./bulk.mjs";
import { REFERENCE, startUpCases } from "./cases.mjs";
import { growthLines, measureGrowth } from "./growth.mjs";
import { interleave, round, spreadOf } from "./measure.mjs";

const isQuick = process.argv.includes("--quick");
/** Odd, so that the median is one of them; enough for quarter points, and few enough for the whole to end within five minutes. */
const rounds = isQuick ? 3 : 11;

const folder = mkdtempSync(join(tmpdir(), "mir-bench-"));
let rows;
try {
  const cases = startUpCases(folder);
  const runs = interleave(cases, rounds);
  rows = cases.map((one) => rowFor(one, runs));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const bulk = measureBulk(isQuick ? { count: 300, rounds: 1 } : { count: 5000, rounds: 2 });
const growth = isQuick ? [] : await measureGrowth();
const node = process.version;
process.stdout.write(
  process.argv.includes("--json")
    ? `${JSON.stringify({ rounds, node, rows, bulk, growth }, null, 2)}\n`
    : `${[tableOf(rows), "", ...bulkLines(bulk), ...growthLines(growth)].join("\n")}\n`,
);

function rowFor({ name, bar, memoryBar }, all) {
  const spread = (which, what) => spreadOf(all.get(which).map((run) => run[what]));
  const ratioOf = (what) => spread(name, what).median / spread(REFERENCE.name, what).median;
  const base = spread(REFERENCE.name, "milliseconds").median;
  const own = spread(name, "milliseconds");
  const [ratio, processor, memory] = ["milliseconds", "processor", "memory"].map(ratioOf);
  const isReference = name === REFERENCE.name;
  return {
    case: name,
    ratio: round(ratio),
    low: round(own.low / base),
    high: round(own.high / base),
    bar,
    processorRatio: round(processor),
    memoryRatio: round(memory),
    memoryBar,
    result: isReference || (ratio <= bar && memory <= memoryBar) ? "pass" : "short",
  };
}

function tableOf(all) {
  const head = ["case", "time", "spread", "bar", "processor", "memory", "bar", "result"];
  const lines = all.map((row) => [
    row.case,
    `${row.ratio}x`,
    `${row.low}-${row.high}`,
    `${row.bar}x`,
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

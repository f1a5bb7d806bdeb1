// Measures how the cost of reports grows in one process: 1,000 of them are to cost ten times as much as 100.
// The processor's time counts, which other programs disturb least. A ratio, never seconds. `node test/bench/growth.mjs`
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { GROWTH, growthResult, round, spreadOf } from "./measure.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const renderMany = fileURLToPath(new URL("render-many.mjs", import.meta.url));
const example = `${root}reports/example/2026-27.report.json`;
const FEW = 100;
const MANY = 1000;
/** The median of so many turns counts. */
const TURNS = 3;
/** Short runs on either side of a long one: a machine that grows slower or faster meanwhile does so for both. */
const FEW_ON_EACH_SIDE = 2;
const FORMATS = [
  { name: "HTML", module: "src/render/report/html.tsx", render: "reportHtml" },
  { name: "Markdown", module: "src/render/report/markdown.ts", render: "reportMarkdown" },
];

/** The growth of each format: how many times the processor's and the clock's time of 100 reports 1,000 of them take. */
export async function measureGrowth() {
  const folder = mkdtempSync(join(tmpdir(), "mir-growth-"));
  try {
    const formats = [];
    for (const format of FORMATS) formats.push({ ...format, bundle: await bundle(format, folder) });
    return formats.map(rowFor);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bundles a renderer as the build does. */
async function bundle({ name, module }, folder) {
  const file = join(folder, `${name}.cjs`);
  await build({
    cwd: root,
    input: join(root, module),
    platform: "node",
    transform: { jsx: { runtime: "automatic", importSource: "preact" } },
    checks: { configurationFieldConflict: false },
    output: { file, format: "cjs", minify: true },
    logLevel: "warn",
  });
  return file;
}

function rowFor(format) {
  const side = Array.from({ length: FEW_ON_EACH_SIDE }, () => FEW);
  const turn = [...side, MANY, ...side];
  const times = timesOf(Array.from({ length: TURNS }, () => turn).flat(), format);
  const turns = Array.from({ length: TURNS }, (_, place) =>
    times.slice(place * turn.length, (place + 1) * turn.length),
  );
  const ratio = (kind) => round(spreadOf(turns.map((one) => growthIn(one, kind))).median);
  const processor = ratio("processor");
  const result = growthResult(processor);
  return { case: format.name, processor, clock: ratio("clock"), bar: GROWTH, result };
}

/** How many times the mean of a turn's short runs its long one took. */
function growthIn(turn, kind) {
  const few = turn.filter(({ count }) => count === FEW).map((time) => time[kind]);
  const many = turn.find(({ count }) => count === MANY)[kind];
  return many / (few.reduce((sum, time) => sum + time, 0) / few.length);
}

/** What so many reports take, one number after the other in one process and one thread: what V8 does beside it is not told apart otherwise. */
function timesOf(counts, { bundle: file, render }) {
  const args = [
    "--single-threaded",
    "--expose-gc",
    renderMany,
    file,
    render,
    example,
    counts.join(","),
  ];
  const ended = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (ended.status !== 0) throw new Error(`rendering ended with ${ended.status}: ${ended.stderr}`);
  return JSON.parse(ended.stdout);
}

/** The rows as lines to read. */
export function growthLines(rows) {
  return rows.map(
    ({ case: name, processor, clock, bar, result }) =>
      `${MANY} reports as ${name} cost ${processor}x what ${FEW} cost (by the clock ${clock}x); bar ${bar.from}-${bar.to}: ${result}`,
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${growthLines(await measureGrowth()).join("\n")}\n`);
}

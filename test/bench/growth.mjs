// Measures how the cost of reports grows in one process: 1,000 of them are to cost ten times as much as 100.
// The processor's time counts, which other programs disturb least. A ratio, never seconds. `node test/bench/growth.mjs`
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { round, spreadOf } from "./measure.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const renderMany = fileURLToPath(new URL("render-many.mjs", import.meta.url));
const example = `${root}reports/example/2026-27.report.json`;
const FEW = 100;
const MANY = 1000;
const ROUNDS = 3;
/** Short runs are disturbed more than long ones, so there are more of them. */
const FEW_IN_A_ROUND = 4;
const BAR = { from: 9, to: 11 };
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
  const few = [];
  const many = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    for (let again = 0; again < FEW_IN_A_ROUND; again += 1) few.push(timeOf(FEW, format));
    many.push(timeOf(MANY, format));
  }
  const ratio = (kind) => round(least(many, kind) / least(few, kind));
  const processor = ratio("processor");
  const result = processor >= BAR.from && processor <= BAR.to ? "pass" : "short";
  return { case: format.name, processor, clock: ratio("clock"), bar: BAR, result };
}

/** The fastest: other programs, and V8 where it has not done learning, only ever make a run slower. */
function least(times, kind) {
  return spreadOf(times.map((time) => time[kind])).least;
}

/** What so many reports take in a process of their own, in one thread: what V8 does beside it is not told apart otherwise. */
function timeOf(count, { bundle: file, render }) {
  const args = [
    "--single-threaded",
    "--expose-gc",
    renderMany,
    file,
    render,
    example,
    String(count),
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

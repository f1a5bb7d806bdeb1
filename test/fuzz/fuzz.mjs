// Attacks every reader of files, and everything that is typed, with files that have things wrong in them.
// Each case runs a whole command in memory, in a process of its own that is ended where it hangs.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

const HELP = `Usage: npm run fuzz -- [options]

  --cases <number>   how many cases, over all ways in (10000)
  --seed <number>    where the chance begins; printed, so that a run can be made again
  --only <name>      one way in: assessment, framework, crosswalk, gate, report, merge, verify, sign, list,
                     import-html (-txt, -md, -csv, -docx, -pdf), replies, session, flags
  --found            run the cases of test/fuzz/found again, and no others
  --attacks          large files that make a careless reader slow, and no others
  --size <number>    how many characters each of these has (5000000)
  --patience <s>     how long one case may take before it counts as hanging (20)
  --memory <MB>      how much memory a process may take (512)
  --processes <n>    how many processes share the cases (2); a run is made again with the same number

Ends with 1 where a promise is broken: the case is kept, and where it is said.
`;

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    only: { type: "string" },
    found: { type: "boolean", default: false },
    attacks: { type: "boolean", default: false },
    size: { type: "string", default: "5000000" },
    patience: { type: "string", default: "20" },
    memory: { type: "string", default: "512" },
    processes: { type: "string", default: "2" },
    help: { type: "boolean", short: "h", default: false },
  },
});

/** Puts the attack and the program as it stands in `src` into one folder that Node can run. */
async function bundle() {
  const { build } = await import("rolldown");
  const dir = mkdtempSync(join(root, "dist/fuzz-"));
  await build({
    cwd: root,
    input: join(root, "test/fuzz/run-cases.ts"),
    platform: "node",
    external: (id) => !/^(?:[./]|[A-Za-z]:)/.test(id),
    transform: { jsx: { runtime: "automatic", importSource: "preact" } },
    output: {
      dir,
      format: "esm",
      entryFileNames: "[name].mjs",
      chunkFileNames: "[name]-[hash].mjs",
    },
    logLevel: "silent",
  });
  return dir;
}

/** The parts of the cases, each with a seed of its own; what is no chance is one part. */
function partsOf() {
  const count = values.attacks || values.found ? 1 : Number(values.processes);
  return Array.from({ length: count }, (_, part) => ({
    cases: Math.ceil(Number(values.cases) / count),
    seed: Number(values.seed) + part,
    kind: values.attacks ? "attacks" : values.found ? "found" : part === 0 ? "both" : "chance",
  }));
}

/** Runs cases in a process of its own; gives what it said, how it ended, and where the case at hand is. */
async function attack(bundled, folder, { cases, seed, kind }) {
  const order = {
    cases,
    seed,
    only: values.only,
    folder,
    kind,
    size: Number(values.size),
  };
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${values.memory}`,
      join(bundled, "run-cases.mjs"),
      JSON.stringify(order),
    ],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
  const heard = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    const message = JSON.parse(line);
    heard.push(message);
    if (message.kind === "done") say(doneText(message));
    if (message.kind === "broken") say(brokenText(message));
  });
  const isStuck = watch(child, folder);
  const ended = await new Promise((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
  return { heard, ended, stuck: isStuck(), folder };
}

/** Ends the process where one case takes too long. */
function watch(child, folder) {
  let stuck = false;
  const timer = setInterval(() => {
    try {
      const age = Date.now() - statSync(join(folder, "at-hand.json")).mtimeMs;
      stuck = age > Number(values.patience) * 1000;
    } catch {
      stuck = false;
    }
    if (stuck) child.kill("SIGKILL");
  }, 500);
  child.on("close", () => clearInterval(timer));
  return () => stuck;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function doneText({ target, cases, ends = {} }) {
  const codes = Object.entries(ends).map(([code, count]) => `${count} ended with ${code}`);
  return `${target}: ${[`${cases} cases`, ...codes].join(", ")}`;
}

function brokenText({ target, command, why, file }) {
  return `\nBROKEN: ${target}: mir ${command.join(" ")}\n${why}\nthe case is in ${file}${contentText(file)}\n`;
}

/** A short case itself, so that it is not lost with the machine that it was found on. */
function contentText(file) {
  if (!existsSync(file) || statSync(file).size > 20_000) return "";
  return `; base64: ${readFileSync(file).toString("base64")}`;
}

async function main() {
  if (values.help) {
    say(HELP);
    return 0;
  }
  const bundled = await bundle();
  const started = Date.now();
  try {
    say(`seed ${values.seed}`);
    const parts = partsOf().map((part) =>
      attack(bundled, mkdtempSync(join(tmpdir(), "mir-fuzz-")), part),
    );
    const runs = await Promise.all(parts);
    const failed = runs.map(brokenIn).reduce((sum, one) => sum + one, 0);
    const done = runs.flatMap(({ heard }) => heard).filter(({ kind }) => kind === "done");
    const cases = done.reduce((sum, one) => sum + one.cases, 0);
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    say(`${cases} cases in ${seconds} s, ${failed} broken`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(bundled, { recursive: true, force: true });
  }
}

/** How many promises a run broke; the case that it hung or died at is named, and its folder kept. */
function brokenIn({ heard, ended, stuck, folder }) {
  const broken = heard.filter(({ kind }) => kind === "broken").length;
  const hasEnded = heard.some(({ kind }) => kind === "end");
  if (!hasEnded) {
    const place = join(folder, "at-hand.json");
    const atHand = existsSync(place)
      ? readFileSync(place, "utf8")
      : '{ "target": "start", "command": [] }';
    const { target, command } = JSON.parse(atHand);
    const why = stuck ? `no end after ${values.patience} s` : `ended with ${JSON.stringify(ended)}`;
    say(brokenText({ target, command, why, file: join(folder, "at-hand") }));
  }
  const failed = broken + (hasEnded ? 0 : 1);
  if (failed === 0) rmSync(folder, { recursive: true, force: true });
  return failed;
}

process.exitCode = await main();

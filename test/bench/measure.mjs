import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const preload = fileURLToPath(new URL("resource-use.cjs", import.meta.url));
const firstPrompt = fileURLToPath(new URL("first-prompt.mjs", import.meta.url));

/**
 * Runs a Node program once. Gives the milliseconds it took, those that the processor was at work for it, and the
 * most memory it held in KiB.
 * NODE_EXTRA_CA_CERTS would triple Node's own start and flatter every ratio, so it is left out.
 */
export function runOnce(args) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const started = process.hrtime.bigint();
  const ended = spawnSync(process.execPath, ["-r", preload, ...args], {
    env,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (ended.status !== 0)
    throw new Error(`${args.join(" ")} ended with ${ended.status}: ${ended.stderr}`);
  return withResources(milliseconds, ended.output[3]);
}

/** The same for a program that asks: until its first question stands on the screen. It is then stopped. */
export function runToFirstPrompt(args) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const ended = spawnSync(process.execPath, [firstPrompt, ...args], { env, encoding: "utf8" });
  if (ended.status !== 0) throw new Error(`${args.join(" ")}: ${ended.stderr}`);
  const [milliseconds, ...resources] = ended.stdout.split(" ");
  return withResources(Number(milliseconds), resources.join(" "));
}

function withResources(milliseconds, written) {
  const [memory, processor] = written.split(" ").map(Number);
  return { milliseconds, processor: processor / 1000, memory };
}

/** Runs every case in turn, again and again, so that a slow moment of the machine falls on all of them alike. */
export function interleave(cases, rounds) {
  const runs = new Map(cases.map(({ name }) => [name, []]));
  for (let turn = 0; turn <= rounds; turn += 1) {
    for (const { name, args, run = runOnce } of cases) {
      const found = run(args);
      // The first round warms the disk's cache and is not counted.
      if (turn > 0) runs.get(name).push(found);
    }
  }
  return runs;
}

/** The middle value of some numbers, the quarter points around it, and the least. */
export function spreadOf(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { least: sorted[0], median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Two places after the point. */
export function round(value) {
  return Math.round(value * 100) / 100;
}

/** How ten times as much may grow: straight, a tenth to either side. */
export const GROWTH = { from: 9, to: 11 };

/** Below the bar is no failure: what V8 learns of the program it learns once, and the more there is to do the less that counts. */
export function growthResult(ratio) {
  if (ratio > GROWTH.to) return "short";
  return ratio < GROWTH.from ? "pass, by less than a straight line" : "pass";
}

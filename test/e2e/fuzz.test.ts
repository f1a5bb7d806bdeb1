import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const FUZZ = resolve(import.meta.dirname, "../fuzz/fuzz.mjs");

/** Runs the attack in a process of its own, which ends what hangs. */
function fuzz(...words: readonly string[]): string {
  const run = spawnSync(process.execPath, [FUZZ, ...words], { encoding: "utf8", timeout: 240_000 });
  return run.status === 0 ? "held" : `${run.stdout}${run.stderr}`;
}

it("keeps its promises to files with things wrong in them", { timeout: 300_000 }, () => {
  expect(fuzz("--cases", "400", "--seed", "2018")).toBe("held");
});

it("keeps its promises to every case that was ever found", { timeout: 300_000 }, () => {
  expect(fuzz("--found")).toBe("held");
});

it("comes to an end with every large file that is made to be slow", { timeout: 300_000 }, () => {
  expect(fuzz("--attacks", "--size", "100000", "--patience", "10")).toBe("held");
});

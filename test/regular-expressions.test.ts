import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { attacksOn, type Expression, expressionsIn } from "./support/regular-expressions.ts";

const ROOT = resolve(import.meta.dirname, "..");
const CHILD = join(ROOT, "test/fuzz/run-expressions.mjs");

/** The expressions that take more work than a straight line over 100,000 characters. */
function slowOf(expressions: readonly Expression[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), "mir-expressions-"));
  const from = join(folder, "expressions.json");
  const attacks = expressions.map((expression) => ({
    expression,
    texts: attacksOn(expression, 100_000),
  }));
  try {
    writeFileSync(from, JSON.stringify(attacks));
    const run = spawnSync(process.execPath, [CHILD, from], {
      encoding: "utf8",
      timeout: 240_000,
      killSignal: "SIGKILL",
    });
    if (run.status !== 0) return `did not end: ${run.stderr}`;
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it("goes over a long text once with every regular expression", { timeout: 300_000 }, () => {
  const expressions = expressionsIn(join(ROOT, "src"));
  expect(expressions.length).toBeGreaterThan(150);
  expect(slowOf(expressions)).toEqual([]);
});

it("finds the careless ones", { timeout: 120_000 }, () => {
  const careless = [
    { source: "\\s+$", flags: "", at: "spaces before an end" },
    { source: "^(?:a|a)*b$", flags: "", at: "two ways for a letter" },
    { source: "<.*>", flags: "", at: "signs that are not closed" },
  ];
  const careful = { source: "\\s", flags: "g", at: "a space" };
  expect(slowOf([careful])).toEqual([]);
  for (const expression of careless) {
    expect(slowOf([expression]), expression.at).not.toEqual([]);
  }
});

import { resolve } from "node:path";
import { expect, it } from "vitest";
import { runTool } from "../support/run-tool.ts";

/** `npm run crash` does it 300 times, with another seed each time. */
const CRASH = resolve(import.meta.dirname, "../crash/crash.mjs");

it("loses nothing that was said to be saved, whenever a sitting is killed", () => {
  const { stdout, stderr } = runTool(`node ${CRASH} --rounds 12 --seed 12`, "/", 240_000);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^nothing lost: 1[012] sittings killed/m);
}, 250_000);

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { transcriptOf } from "../support/scenario.ts";

const SCENARIOS = join(import.meta.dirname, "scenarios");
const names = readdirSync(SCENARIOS).toSorted();

it("finds scenarios, each with a command", () => {
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !existsSync(join(SCENARIOS, name, "command")))).toEqual([]);
});

it.each(names)("%s goes as written down", async (name) => {
  const scenario = join(SCENARIOS, name);
  await expect(transcriptOf(scenario)).toMatchFileSnapshot(join(scenario, "expected.txt"));
});

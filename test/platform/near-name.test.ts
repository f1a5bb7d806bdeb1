import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { nearName } from "../../src/platform/near-name.ts";
import { readFileWhole } from "../../src/platform/read-file.ts";

const folder = mkdtempSync(join(tmpdir(), "mir-near-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const name of ["2026-27.yaml", "Trees.yaml"]) writeFileSync(join(folder, name), "x");
mkdirSync(join(folder, "waters.yaml"));

it.each([
  ["2026-27.yml", "2026-27.yaml"],
  ["2026-27", "2026-27.yaml"],
  ["2026-72.yaml", "2026-27.yaml"],
  ["trees.yaml", "Trees.yaml"],
  ["Tres.yaml", "Trees.yaml"],
  // Another year is another file.
  ["2025-26.yaml", undefined],
  ["2026-28.yaml", undefined],
  // A folder is no file.
  ["waters.yml", undefined],
  ["nowhere/2026-27.yaml", undefined],
])("takes %s to be meant for %s", (typed, meant) => {
  expect(nearName(join(folder, typed))).toBe(meant === undefined ? undefined : join(folder, meant));
});

it("names it in the hint of a file that is not there", async () => {
  const reading = readFileWhole(join(folder, "2026-27.yml"));
  await expect(reading).rejects.toMatchObject({
    hint: expect.stringContaining(join(folder, "2026-27.yaml")),
  });
});

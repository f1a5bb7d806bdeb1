import { expect, it } from "vitest";
import { writeResult } from "../../src/cli/write-result.ts";
import { UserError } from "../../src/platform/user-error.ts";
import { memoryHost } from "../support/memory-host.ts";

const to = (output: string | undefined, force = false) => ({
  output,
  force,
  inputs: ["2026-27.yaml"],
});

it("writes to stdout where no file is named, and says nothing else", async () => {
  const host = memoryHost();
  await writeResult(host, to(undefined), "trees\n");
  expect([host.stdout(), host.stderr(), host.written]).toEqual(["trees\n", "", []]);
});

it("writes a new file and says so on stderr", async () => {
  const host = memoryHost();
  await writeResult(host, to("report.md"), "trees\n");
  expect(host.stored.get("report.md")).toBe("trees\n");
  expect(host.stdout()).toBe("");
  expect(host.stderr()).toContain("report.md");
});

it.each([
  ["shorter", "tre"],
  ["longer", "trees and water and more\n"],
  ["as long", "plums\n"],
])("refuses to write over a file that holds other bytes, %s", async (_how, before) => {
  const host = memoryHost({ files: { "report.md": before } });
  await expect(writeResult(host, to("report.md"), "trees\n")).rejects.toThrow(UserError);
  expect(host.stored.get("report.md")).toBe(before);
});

it("writes over it where it is told to", async () => {
  const host = memoryHost({ files: { "report.md": "water\n" } });
  await writeResult(host, to("report.md", true), "trees\n");
  expect(host.stored.get("report.md")).toBe("trees\n");
});

it("leaves a file that holds the same bytes as it is", async () => {
  const host = memoryHost({ files: { "report.md": "trees\n" } });
  await writeResult(host, to("report.md"), "trees\n");
  expect(host.written).toEqual([]);
});

it.each(["2026-27.yaml", "./2026-27.yaml"])(
  "never writes over a file that was read, by the name %s",
  async (output) => {
    const host = memoryHost({ files: { "2026-27.yaml": "period\n" } });
    await expect(writeResult(host, to(output, true), "trees\n")).rejects.toThrow(UserError);
    expect(host.stored.get("2026-27.yaml")).toBe("period\n");
  },
);

import { parse as readCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { memoryHost } from "../support/memory-host.ts";

function year(period: string, said: number): string {
  return assessmentText({
    period,
    added: `commitments:\n  We-1.1: { said: ${String(said)}, reason: So we think. }\n`,
  });
}

function hostWith(files: Readonly<Record<string, string>> = {}) {
  const years = {
    "1.yaml": year("2024-25", 1),
    "2.yaml": year("2025-26", 0),
    "3.yaml": year("2026-27", 3),
  };
  return memoryHost({ files: { ...years, ...files } });
}

async function saidBy(
  ...files: readonly string[]
): Promise<readonly (readonly (string | undefined)[])[]> {
  const host = hostWith();
  await run(["trend", ...files, "--format", "csv"], host);
  const rows: Record<string, string>[] = readCsv(host.stdout(), { columns: true });
  return rows
    .filter((row) => row["id"] === "We-1.1" && row["reading"] === "said")
    .map((row) => [row["period"], row["level"]]);
}

describe("mir trend", () => {
  it("puts the years in order, however they were named, and keeps a 0 a 0", async () => {
    const inOrder = [
      ["2024-25", "1"],
      ["2025-26", "0"],
      ["2026-27", "3"],
    ];
    expect(await saidBy("1.yaml", "2.yaml", "3.yaml")).toEqual(inOrder);
    expect(await saidBy("3.yaml", "1.yaml", "2.yaml")).toEqual(inOrder);
  });

  it("takes reports that were kept, and says the same of them", async () => {
    const host = hostWith();
    await run(["report", "1.yaml", "-o", "1.json"], host);
    const again = memoryHost({ files: Object.fromEntries(host.stored) });
    const first = hostWith();
    expect(await run(["trend", "1.yaml", "2.yaml"], first)).toBe(ExitCode.ok);
    expect(await run(["trend", "1.json", "2.yaml"], again)).toBe(ExitCode.ok);
    expect(again.stdout()).toBe(first.stdout());
    expect(first.stdout()).toContain("Said: 1 0; 2024-25 Promised (1), 2025-26 Not happening (0)");
  });

  it.each([
    ["out.md", "# Year by year: Exampleshire"],
    ["out.csv", "council_code,council,period"],
    ["out.json", '{\n  "format": "trend/1"'],
    ["out.txt", "Exampleshire, 2024-25 to 2026-27\n"],
  ])("follows the ending of %s", async (output, start) => {
    const host = hostWith();
    expect(await run(["trend", "1.yaml", "3.yaml", "-o", output], host)).toBe(ExitCode.ok);
    expect(host.stored.get(output)?.startsWith(start)).toBe(true);
  });

  it.each([
    [[], "mir trend 2025-26.yaml 2026-27.yaml"],
    [["1.yaml", "missing.yaml"], "missing.yaml: there is no such file"],
    [["1.yaml", "broken.yaml", "other.yaml"], "other.yaml:1"],
    [["1.yaml", "-o", "out.pdf"], "--format"],
    [["1.yaml", "--format", "html"], "text, markdown, csv, json"],
    [["1.yaml", "2.yaml", "--format", "csv", "-o", "2.yaml", "--force"], "2.yaml"],
  ])("refuses %j with 2 and nothing on stdout", async (words, says) => {
    const host = hostWith({ "broken.yaml": "format: [", "other.yaml": "format: gate/1\n" });
    expect(await run(["trend", ...words], host)).toBe(ExitCode.unusable);
    expect(host.stdout()).toBe("");
    expect(host.stderr()).toContain(says);
  });

  it("notes files of one year, and of another council", async () => {
    const host = hostWith({ "twin.yaml": year("2024-25", 2).replace("X99999999", "E06000001") });
    await run(["trend", "1.yaml", "twin.yaml", "--format", "json"], host);
    const { notes } = JSON.parse(host.stdout()) as { readonly notes: readonly string[] };
    expect(notes).toHaveLength(2);
  });
});

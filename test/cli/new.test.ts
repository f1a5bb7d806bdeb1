import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

const LAST = assessmentText({ period: "2026-27" });

async function begun(file: string, words: readonly string[] = []): Promise<MemoryHost> {
  const host = memoryHost({ files: { "2026-27.yaml": LAST } });
  expect(await run(["new", file, ...words], host)).toBe(ExitCode.ok);
  return host;
}

const periodIn = (host: MemoryHost, file: string): string | undefined =>
  /^period: "(.*)"$/m.exec(host.stored.get(file) ?? "")?.[1];

const FROM = ["--from", "2026-27.yaml"];

describe("the year of a file that is begun", () => {
  it.each([
    ["2028-29.yaml", FROM, "2028-29"],
    ["years/2028-29.yml", FROM, "2028-29"],
    ["2027-28.yaml", ["--council", "E06000001"], "2027-28"],
    ["next.yaml", FROM, "2027-28"],
    ["2028-30.yaml", FROM, "2027-28"],
  ])("is the one that it is named after, else the next: %s", async (file, words, period) => {
    const host = await begun(file, words);
    expect(periodIn(host, file)).toBe(period);
    expect(host.stderr()).not.toContain("another year");
  });

  it.each([
    ["2028-29.yaml", [...FROM, "--period", "2027-28"], "2027-28"],
    // A file cannot go on from its own year, or from a later one.
    ["again/2026-27.yaml", FROM, "2027-28"],
    ["2025-26.yaml", FROM, "2027-28"],
  ])("is said where it is not the one in the name: %s", async (file, words, period) => {
    const host = await begun(file, words);
    expect(periodIn(host, file)).toBe(period);
    expect(host.stderr()).toContain(`${file} has the name of another year: it is about ${period}`);
  });

  it("is not asked where the name says it, and a recorded reply to it is named", async () => {
    const files = { "r.yaml": 'format: replies/1\ncouncil: "E06000001"\nperiod: "2027-28"\n' };
    const host = memoryHost({ files });
    expect(await run(["new", "2028-29.yaml", "--replies", "r.yaml"], host)).toBe(ExitCode.ok);
    expect(periodIn(host, "2028-29.yaml")).toBe("2028-29");
    expect(host.stderr()).toContain('no question asked for this reply to "period"');
  });
});

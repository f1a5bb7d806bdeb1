import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { OBEYED } from "../support/gardens-report.ts";
import { memoryHost } from "../support/memory-host.ts";

/** A year with one claim that nothing shows. */
const YEAR = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2026-27"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
commitments:
  We-1.1: { said: 3, reason: We think so. }
`;

const hostWith = (files: Readonly<Record<string, string>> = {}) =>
  memoryHost({ files: { "year.yaml": YEAR, ...files } });

describe("mir report", () => {
  it.each([
    [[], "# Gap report 2026-27: Exampleshire Council\n"],
    [["--format", "csv"], "council_code,council,"],
    [["--format", "csv", "--wide", "--excel"], "\uFEFFcouncil_code,council,"],
    [["--format", "json"], '{\n  "format": "report/1",'],
  ])("writes to stdout, by %j", async (options, start) => {
    const host = hostWith();
    expect(await run(["report", "year.yaml", ...options], host)).toBe(ExitCode.ok);
    expect(host.stdout().slice(0, start.length)).toBe(start);
  });

  it.each([
    ["out.md", "# Gap report"],
    ["OUT.MD", "# Gap report"],
    ["out.csv", "council_code"],
    ["out.json", "{"],
  ])("follows the ending of %s", async (output, start) => {
    const host = hostWith();
    expect(await run(["report", "year.yaml", "-o", output], host)).toBe(ExitCode.ok);
    expect(host.stdout()).toBe("");
    expect(host.stored.get(output)?.startsWith(start)).toBe(true);
  });

  it.each([
    [["report"], "assessment file"],
    [["report", "year.yaml", "-o", "out.pdf"], ".md"],
    [["report", "year.yaml", "--wide"], "--wide"],
    [["report", "year.yaml", "--excel", "--format", "json"], "--excel"],
    [["report", "year.yaml", "--format", "pdf"], "--format takes"],
    [["report", "missing.yaml"], "missing.yaml"],
    [["report", "broken.yaml"], "broken.yaml:1"],
    [["report", "year.yaml", "-o", "there.md"], "--force"],
    [["report", "year.yaml", "--format", "json", "-o", "year.yaml"], "year.yaml"],
    [["report", "year.yaml", "--previous", "missing.yaml"], "missing.yaml"],
    [["report", "--dictionary", "--format", "json"], "report-1.schema.json"],
    [["report", "--dictionary", "--wide", "--format", "csv"], "--wide"],
  ])("refuses %j with 2 and nothing on stdout", async (args, says) => {
    const host = hostWith({ "broken.yaml": "format: [", "there.md": "mine\n" });
    expect(await run(args, host)).toBe(ExitCode.unusable);
    expect(host.stdout()).toBe("");
    expect(host.stderr()).toContain(says);
    expect(host.written).toEqual([]);
  });

  it("writes over a file only where it is told to", async () => {
    const host = hostWith({ "there.md": "mine\n" });
    const args = ["report", "year.yaml", "-o", "there.md", "--force"];
    expect(await run(args, host)).toBe(ExitCode.ok);
    expect(host.stored.get("there.md")).toContain("# Gap report");
  });

  it("says on stderr that there are warnings, and what says which", async () => {
    const text = `${YEAR}evidence:\n  E1: { title: A count that nobody uses }\n`;
    const host = hostWith({ "year.yaml": text });
    expect(await run(["report", "year.yaml"], host)).toBe(ExitCode.ok);
    expect(host.stderr()).toBe(
      'year.yaml: there are warnings; "mir check year.yaml" says what and where\n',
    );
  });

  it.each([
    [[], "# The columns of the CSV report\n"],
    [["--format", "csv"], "file,column,values,means\r\n"],
  ])("prints the dictionary without a file, by %j", async (options, start) => {
    const host = hostWith();
    expect(await run(["report", "--dictionary", ...options], host)).toBe(ExitCode.ok);
    expect(host.stdout().startsWith(start)).toBe(true);
  });
});

describe("mir show", () => {
  it("shows the file at a glance, without boxes or colour where it is piped", async () => {
    const host = hostWith();
    expect(await run(["show", "year.yaml"], host)).toBe(ExitCode.ok);
    expect(host.stdout()).toContain("We-1.1");
    expect(host.stdout()).not.toMatch(/[\u2500-\u257F]/);
    expect(host.stdout()).not.toMatch(OBEYED);
  });

  it.each([
    [{ stdoutIsTerminal: true }, [], true],
    [{ stdoutIsTerminal: true, columns: 59 }, [], false],
    [{ stdoutIsTerminal: true, plain: true }, [], false],
    [{ stdoutIsTerminal: true }, ["--plain"], false],
  ])("draws a table with %j and %j: %s", async (surroundings, options, drawn) => {
    const host = memoryHost({ files: { "year.yaml": YEAR }, surroundings });
    await run(["show", "year.yaml", ...options], host);
    expect(/[\u2500-\u257F]/.test(host.stdout())).toBe(drawn);
  });

  it.each(["We-1.1", "we-1.1", "I-1.1"])("shows one statement: %s", async (id) => {
    const host = hostWith();
    expect(await run(["show", "year.yaml", id], host)).toBe(ExitCode.ok);
    expect(host.stdout().toLowerCase().startsWith(id.toLowerCase())).toBe(true);
  });

  it("names the nearest where there is no such statement", async () => {
    const host = hostWith();
    expect(await run(["show", "year.yaml", "We-1.11"], host)).toBe(ExitCode.unusable);
    expect(host.stdout()).toBe("");
    expect(host.stderr()).toContain("We-1.1");
  });
});

it("publishes the schema that the program is built with", async () => {
  const { REPORT_SCHEMA } = await import("../../src/documents/report/schema.ts");
  const file = new URL("../../frameworks/schemas/report-1.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(REPORT_SCHEMA);
});

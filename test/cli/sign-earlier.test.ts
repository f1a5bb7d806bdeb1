import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

/** A year in which We-1.1 is below target, and which both sides can sign. */
function yearText(period: string, previous: string | undefined): string {
  const year = period.slice(0, 4);
  return `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "${period}"
asOf: "${year}-09-30"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
${previous === undefined ? "" : `previous: ${previous}\n`}team:
  dass: { role: council, name: Director of services, public: true }
  group: { role: people, name: Co-production group, public: true }
commitments:
  We-1.1:
    said: 2
    reason: It has begun in ${period}.
    question: { answer: We changed the form. }
    noAction: The panel decides in March.
    lastPromise: { kept: partly, why: Half of it was done. }
  We-2.2: { question: { answer: We will. } }
  We-4.4: { question: { answer: We will. } }
  We-4.7: { question: { answer: We will. } }
listening:
  L1: { asOf: "${year}-06-14", how: on paper, invited: 40 }
lived:
  I-1.1: { from: L1, never: 1, sometimes: 19, mostly: 20 }
`;
}

const THREE = {
  "older.yaml": yearText("2024-25", undefined),
  "last.yaml": yearText("2025-26", "older.yaml"),
  "now.yaml": yearText("2026-27", "last.yaml"),
};

function sign(file: string, role: string, name: string): readonly string[] {
  return ["sign", file, "--role", role, "--name", name, "--on", "2026-11-05"];
}

async function signed(file = "now.yaml"): Promise<MemoryHost> {
  const host = memoryHost({ files: THREE });
  const confirm = ["people", "confirm", file, "--listening", "L1", "--by", "group"];
  expect(await run([...confirm, "--on", "2026-11-01"], host)).toBe(ExitCode.ok);
  expect(await run(sign(file, "director", "dass"), host), host.stderr()).toBe(ExitCode.ok);
  expect(await run(sign(file, "people", "group"), host)).toBe(ExitCode.ok);
  return host;
}

function edit(host: MemoryHost, file: string, what: string, by: string): void {
  const before = host.stored.get(file) ?? "";
  const after = before.replace(what, by);
  expect(after).not.toBe(before);
  host.put(file, after);
}

async function output(host: MemoryHost, words: readonly string[]) {
  const before = host.stdout().length;
  await run(words, host);
  return JSON.parse(host.stdout().slice(before));
}

async function codes(host: MemoryHost, ...words: readonly string[]): Promise<readonly string[]> {
  const found = await output(host, ["check", "now.yaml", "--format", "json", ...words]);
  return found.findings
    .map(({ code }: { code: string }) => code)
    .filter((code: string) => code.includes("sign"));
}

async function states(host: MemoryHost, ...words: readonly string[]): Promise<readonly string[]> {
  const report = await output(host, ["report", "now.yaml", "--format", "json", ...words]);
  return report.tookPart.signedOff.map(({ state }: { state: string }) => state);
}

const CHANGED = ["assessment/changed-since-signed", "assessment/changed-since-signed"];

describe("a signature under an assessment that names an earlier year", () => {
  it("holds while nothing has changed in any", async () => {
    const host = await signed();
    expect(await codes(host)).toEqual([]);
    expect(await states(host)).toEqual(["as-signed", "as-signed"]);
  });

  it.each([
    ["a claim of last year", "last.yaml", "said: 2", "said: 3"],
    ["what was promised", "last.yaml", "noAction: The panel decides in March.", "actions: []"],
    ["an answer of people's", "last.yaml", "mostly: 20", "mostly: 40"],
    ["a claim of the year before", "older.yaml", "said: 2", "said: 3"],
    ["which year that one is set against", "last.yaml", "previous: older.yaml\n", ""],
  ])("is told of by check and report where %s changes", async (_, file, what, by) => {
    const host = await signed();
    edit(host, file, what, by);
    expect(await codes(host)).toEqual(CHANGED);
    expect(await states(host)).toEqual(["changed", "changed"]);
  });

  it.each([
    ["a comment", "said: 2", "said: 2 # as we saw it"],
    [
      "who checked the plain words",
      "team:",
      'plainWords: { checkedBy: us, on: "2026-11-20" }\nteam:',
    ],
  ])("still holds where %s changes there", async (_, what, by) => {
    const host = await signed();
    edit(host, "last.yaml", what, by);
    expect(await codes(host)).toEqual([]);
    expect(await states(host)).toEqual(["as-signed", "as-signed"]);
  });

  it("still holds where somebody signs that year afterwards", async () => {
    const host = await signed();
    const line = 'signedOff: [{ role: director, name: dass, on: "2026-11-20" }]\n';
    edit(host, "last.yaml", "team:", `${line}team:`);
    expect(await states(host)).toEqual(["as-signed", "as-signed"]);
  });

  it("does not hold for another year than it was given with", async () => {
    const host = await signed();
    const given = ["--previous", "older.yaml"];
    expect(await codes(host, ...given)).toEqual(CHANGED);
    expect(await states(host, ...given)).toEqual(["changed", "changed"]);
  });

  it("holds for nothing where that year cannot be read", async () => {
    const host = await signed();
    host.put("last.yaml", "nothing: of it\n");
    expect(await run(["report", "now.yaml"], host)).toBe(ExitCode.unusable);
    expect(host.stdout()).not.toContain("not changed since");
  });

  it("is told of where the year is an earlier one itself", async () => {
    const host = await signed("last.yaml");
    expect(await codes(host)).toEqual([]);
    edit(host, "older.yaml", "said: 2", "said: 3");
    expect(await codes(host)).toEqual(["assessment/previous-changed-since-signed"]);
    const { tookPart } = await output(host, ["report", "now.yaml", "--format", "json"]);
    expect(tookPart.signing).toContain("It is set against 2025-26, which changed");
  });

  it("is refused where it is nobody's, in an earlier year too", async () => {
    const host = await signed("last.yaml");
    edit(host, "last.yaml", "people, name: Co-production group, on", "people, name: Residents, on");
    expect(await codes(host)).toEqual(["assessment/signed-by-nobody"]);
    expect(await run(["report", "now.yaml"], host)).toBe(ExitCode.unusable);
  });

  it("is verified with the report that was made of it", async () => {
    const host = await signed();
    const make = ["report", "now.yaml", "--format", "json", "-o", "r.json"];
    expect(await run(make, host)).toBe(ExitCode.ok);
    expect(await run(["verify", "r.json", "now.yaml"], host)).toBe(ExitCode.ok);
    edit(host, "older.yaml", "reason: It has begun", "reason: It had begun");
    expect(await run(["verify", "r.json", "now.yaml"], host)).toBe(ExitCode.gate);
    expect(host.stdout()).toContain("changed");
  });
});

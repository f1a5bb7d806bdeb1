import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { REASON_TO_WRITE } from "../../src/documents/gate/reason-to-write.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

const BEFORE = assessmentText({
  period: "2025-26",
  added: `commitments:
  We-1.1: { said: 2, reason: So we think. }
  We-2.1: { said: 2, reason: So we think. }
`,
});
/** Both claims rose, and the evidence is as it was: none. */
const AFTER = assessmentText({
  added: `commitments:
  We-1.1: { said: 3, reason: So we think. }
  We-2.1: { said: 3, reason: So we think. }
`,
});

function slip(commitment: string, expires: string, name = "claim-up-without-evidence"): string {
  return `  - { commitment: ${commitment}, class: ${name}, reason: Known., expires: "${expires}" }\n`;
}

function hostWith(gate: string | undefined): MemoryHost {
  const files = { "a.yaml": BEFORE, "b.yaml": AFTER };
  return memoryHost({ files: gate === undefined ? files : { ...files, "mir.gate.yaml": gate } });
}

async function judge(host: MemoryHost, ...words: readonly string[]): Promise<ExitCode> {
  return run(["diff", "a.yaml", "b.yaml", "--gate", "mir.gate.yaml", ...words], host);
}

const BARE = "# Ours.\nformat: gate/1\nfailOn: [default]\n";
const HEAD = `${BARE}accepted:\n`;
/** After the later file's own date, 31 March 2027, and before it. */
const [LATER, GONE] = ["2027-04-30", "2027-03-30"];

describe("a gate's file", () => {
  it("accepts slips until their day, by the later file's own date", async () => {
    expect(await judge(hostWith(HEAD + slip("We-1.1", LATER) + slip("We-2.1", LATER)))).toBe(
      ExitCode.ok,
    );
    expect(await judge(hostWith(HEAD + slip("We-1.1", LATER) + slip("We-2.1", "2027-03-31")))).toBe(
      ExitCode.ok,
    );
    expect(await judge(hostWith(HEAD + slip("We-1.1", LATER)))).toBe(ExitCode.gate);
  });

  it.each([
    ["gate/expired", slip("We-1.1", LATER) + slip("We-2.1", GONE), ExitCode.gate],
    ["gate/duplicate", slip("We-1.1", LATER) + slip("We-2.1", LATER).repeat(2), ExitCode.gate],
    ["gate/unknown-commitment", slip("We-1.1", LATER) + slip("We-9.9", LATER), ExitCode.gate],
    ["gate/slip-unknown-class", slip("We-1.1", LATER, "trees"), ExitCode.gate],
    ["gate/slip-never-fails", slip("We-1.1", LATER, "honest-correction"), ExitCode.gate],
    [
      "gate/unused",
      slip("We-1.1", LATER) + slip("We-2.1", LATER) + slip("We-3.1", LATER),
      ExitCode.ok,
    ],
  ])("says %s on its line, and counts accordingly", async (code, slips, ends) => {
    const host = hostWith(HEAD + slips);
    expect(await judge(host)).toBe(ends);
    expect(host.stderr()).toMatch(
      new RegExp(`mir\\.gate\\.yaml:[5-7]:5: warning: .* \\[${code}\\]`),
    );
  });

  it("gives way to what is typed", async () => {
    expect(await judge(hostWith(BARE), "--fail-on", "removed")).toBe(ExitCode.ok);
    expect(await judge(hostWith(BARE.replace("default", "none")), "--fail-on", "default")).toBe(
      ExitCode.gate,
    );
    expect(await judge(hostWith(BARE), "--fail-on", "none")).toBe(ExitCode.ok);
  });

  it("that is wrong is refused with its place, before anything is compared", async () => {
    const host = hostWith("format: gate/1\nfailOn: [default, honest-correction]\n");
    expect(await judge(host)).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain("mir.gate.yaml:2:19: error");
    expect(host.stdout()).toBe("");
  });
});

describe("--update", () => {
  it("makes a file that accepts what there is, and the same run passes by it", async () => {
    const host = hostWith(undefined);
    expect(await judge(host, "--update", "--reason", "Agreed in May.")).toBe(ExitCode.ok);
    expect(host.stored.get("mir.gate.yaml")).toContain('expires: "2028-03-31"');
    expect(host.stored.get("mir.gate.yaml")).toContain("Agreed in May.");
    expect(host.stored.has("schemas/gate-1.schema.json")).toBe(true);
    const before = host.written.length;
    expect(await judge(host)).toBe(ExitCode.ok);
    expect(await judge(host, "--update")).toBe(ExitCode.ok);
    expect(host.written.length).toBe(before);
    expect(host.locked.size).toBe(0);
  });

  it("asks for a reason until a person has written one", async () => {
    const host = hostWith(undefined);
    expect(await judge(host, "--update")).toBe(ExitCode.ok);
    expect(host.stored.get("mir.gate.yaml")).toContain(REASON_TO_WRITE);
    expect(host.stderr()).toContain("[gate/reason-to-write]");
    await judge(host, "--update", "--reason", "Agreed in May.");
    expect(host.stored.get("mir.gate.yaml")).not.toContain(REASON_TO_WRITE);
  });

  it("keeps comments, and takes out what is no longer needed", async () => {
    const host = hostWith(HEAD + slip("We-3.1", LATER) + slip("We-2.1", LATER));
    await judge(host, "--update", "--reason", "Agreed.", "--expires", LATER);
    const text = host.stored.get("mir.gate.yaml") ?? "";
    expect(text.startsWith("# Ours.\n")).toBe(true);
    expect(text).not.toContain("We-3.1");
    expect(text).toContain(slip("We-2.1", LATER));
    expect(text).toContain("We-1.1");
  });

  it("accepts by what the file fails on", async () => {
    const host = hostWith("format: gate/1\nfailOn: [removed]\n");
    expect(await judge(host, "--update")).toBe(ExitCode.ok);
    expect(host.stored.get("mir.gate.yaml")).not.toContain("We-1.1");
  });

  it.each([
    [["--expires", "soon"], "not a date"],
    [["--expires", "2026-01-31"], "is before 2027-03-31"],
    [["--reason", " "], "no text"],
  ])("refuses %j and writes nothing", async (words, says) => {
    const host = hostWith(undefined);
    expect(await judge(host, "--update", ...words)).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain(says);
    expect(host.written).toEqual([]);
    expect(host.locked.size).toBe(0);
  });

  it("keeps its hands off a file that another run holds", async () => {
    const host = hostWith(BARE);
    const lock = await host.files.lock("mir.gate.yaml");
    expect(await judge(host, "--update")).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain("another run is writing this file");
    expect(host.stored.get("mir.gate.yaml")).toBe(BARE);
    await lock.release();
  });
});

describe("the order of the years", () => {
  const backwards = ["diff", "b.yaml", "a.yaml"];

  it("is refused backwards where a gate is set: it would pass for nothing", async () => {
    for (const words of [
      ["--fail-on", "promise-unaccounted"],
      ["--gate", "mir.gate.yaml"],
    ]) {
      const host = hostWith(BARE);
      // One after the other: each has files of its own.
      // oxlint-disable-next-line no-await-in-loop
      expect(await run([...backwards, ...words], host)).toBe(ExitCode.unusable);
      expect(host.stderr()).toContain("the first file is of 2026-27, the second of 2025-26");
      expect(host.stdout()).toBe("");
    }
  });

  it.each(["csv", "github"])("is a note beside %s, which has no place for it", async (format) => {
    const host = hostWith(undefined);
    expect(await run([...backwards, "--format", format], host)).toBe(ExitCode.ok);
    expect(host.stderr()).toContain("The first file is of a later year (2026-27)");
  });
});

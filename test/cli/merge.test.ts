import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

const BASE = `format: assessment/1
council: { code: X99999999, name: Exampleshire }
period: "2026-27"
framework: { id: making-it-real-2018, edition: "2018" }
commitments:
  We-1.1: { said: 2, reason: Some do. }
`;
const OURS = BASE.replace("said: 2", "said: 3");
const THEIRS = BASE.replace("Some do.", "Two teams do.");

function host(ours: string, theirs: string, base = BASE): MemoryHost {
  return memoryHost({ files: { "base.yaml": base, "ours.yaml": ours, "theirs.yaml": theirs } });
}

async function merge(on: MemoryHost, ...words: readonly string[]): Promise<ExitCode> {
  return run(["merge", "base.yaml", "ours.yaml", "theirs.yaml", ...words], on);
}

describe("mir merge", () => {
  it("writes the result over ours, and gives the lock back", async () => {
    const on = host(OURS, THEIRS);
    expect(await merge(on)).toBe(ExitCode.ok);
    expect(on.stored.get("ours.yaml")).toContain("{ said: 3, reason: Two teams do. }");
    expect(on.stored.get("theirs.yaml")).toBe(THEIRS);
    expect(on.stdout()).toContain(
      "We-1.1: the level comes from one side and the reason from the other",
    );
    expect(on.locked.size).toBe(0);
  });

  it("gives theirs, byte for byte, where ours is as it was, and writes nothing where theirs is", async () => {
    const crlf = `\uFEFF${THEIRS.replaceAll("\n", "\r\n")}`;
    const on = host(BASE, crlf);
    expect(await merge(on)).toBe(ExitCode.ok);
    const [ours, theirs] = [await on.files.read("ours.yaml"), await on.files.read("theirs.yaml")];
    expect(Buffer.from(ours).equals(theirs)).toBe(true);
    const still = host(OURS, BASE);
    expect(await merge(still)).toBe(ExitCode.ok);
    expect(still.written).toEqual([]);
  });

  it("takes an empty file for none", async () => {
    const on = host(BASE, BASE.replace("We-1.1", "We-1.2"), "");
    expect(await merge(on)).toBe(ExitCode.ok);
    expect(on.stored.get("ours.yaml")).toMatch(/We-1\.1:[^]*We-1\.2:/);
  });

  it("writes nothing where both changed the same, and ends with 1", async () => {
    const on = host(OURS, BASE.replace("said: 2", "said: 1"));
    expect(await merge(on)).toBe(ExitCode.gate);
    expect([on.stdout(), on.written]).toEqual(["", []]);
    expect(await merge(on, "--theirs", "all")).toBe(ExitCode.ok);
    expect(on.stored.get("ours.yaml")).toContain("said: 1");
  });

  it("writes nothing where the two make no valid file together", async () => {
    const listened = `${BASE}listening:\n  L1: { how: round a table, asOf: "2026-06-01" }\n`;
    const on = host(
      `${listened}needs:\n  N1: { what: a ramp, people: 4 }\n`,
      BASE.replace("Some do.", "Some do., actions: [N1]").concat(
        "actions:\n  N1: { what: build it }\n",
      ),
    );
    expect(await merge(on)).toBe(ExitCode.ok);
    expect(on.stored.get("ours.yaml")).toContain("actions: [N2]");
    const dates = host(
      `${BASE}evidence:\n  E1: { title: Old, asOf: "2026-05-01" }\n`,
      `${BASE}evidence:\n  E1: { title: Old }\n  E2: { title: New, asOf: "2026-04-01", replaces: E1 }\n`,
      `${BASE}evidence:\n  E1: { title: Old }\n`,
    );
    expect(await merge(dates)).toBe(ExitCode.gate);
    expect(dates.stderr()).toContain("assessment/replaces-not-older");
    expect(dates.written).toEqual([]);
  });

  it("waits for nobody: a file that another run holds is refused", async () => {
    const on = host(OURS, THEIRS);
    await on.files.lock("ours.yaml");
    expect(await merge(on)).toBe(ExitCode.unusable);
    expect(on.written).toEqual([]);
  });

  it("finds the folder of the file that the three are copies of", async () => {
    const on = host(OURS, THEIRS);
    on.put("deep/frameworks/making-it-real-2018.yaml", "format: framework/1\n");
    expect(await merge(on)).toBe(ExitCode.ok);
    expect(await merge(on, "--path", "deep/2026-27.yaml")).toBe(ExitCode.unusable);
    expect(on.stderr()).toContain("deep/frameworks/making-it-real-2018.yaml");
  });
});

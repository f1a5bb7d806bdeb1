import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

const HEAD = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2026-27"
asOf: "2027-03-31"
`;

/** An assessment by a framework that asks people nothing itself: their answers stand in the file beside it. */
const FILE = `${HEAD}framework: { id: social-care-future, edition: "2021" }
listeningFrom: heard/main.yaml
team:
  dass: { role: council, name: Director of services, public: true }
  group: { role: people, name: Co-production group, public: true }
commitments:
  SCF-4: { said: 2, reason: We moved some money., noAction: The panel decides in March. }
`;

const HEARD = `${HEAD}framework: { id: making-it-real-2018, edition: "2018" }
team:
  dass: { role: council, name: Director of services, public: true }
  group: { role: people, name: Co-production group, public: true }
listening:
  L1: { asOf: "2026-11-02", how: on paper, invited: 90 }
  L2: { asOf: "2026-11-03", how: by telephone, invited: 20 }
lived:
  I-4.5: { from: L1, never: 4, sometimes: 6, mostly: 30, always: 25 }
  I-2.1: { from: L2, never: 4, sometimes: 6, mostly: 3, always: 2 }
`;

const CONFIRM = ["people", "confirm", "heard/main.yaml", "--by", "group", "--on", "2026-12-01"];
const DIRECTOR = ["sign", "y.yaml", "--role", "director", "--name", "dass", "--on", "2027-05-02"];
const PEOPLE = ["sign", "y.yaml", "--role", "people", "--name", "group", "--on", "2027-05-03"];

const files = { "y.yaml": FILE, "heard/main.yaml": HEARD };

async function signed(): Promise<MemoryHost> {
  const host = memoryHost({ files });
  expect(await run([...CONFIRM, "--listening", "L1"], host)).toBe(ExitCode.ok);
  expect(await run(DIRECTOR, host), host.stderr()).toBe(ExitCode.ok);
  expect(await run(PEOPLE, host)).toBe(ExitCode.ok);
  return host;
}

function edit(host: MemoryHost, what: string | RegExp, by: string): void {
  const before = host.stored.get("heard/main.yaml") ?? "";
  const after = before.replace(what, by);
  expect(after).not.toBe(before);
  host.put("heard/main.yaml", after);
}

async function output(host: MemoryHost, words: readonly string[]) {
  const before = host.stdout().length;
  await run(words, host);
  return JSON.parse(host.stdout().slice(before));
}

async function codes(host: MemoryHost): Promise<readonly string[]> {
  const found = await output(host, ["check", "y.yaml", "--format", "json"]);
  return found.findings
    .map(({ code }: { code: string }) => code)
    .filter((code: string) => code.startsWith("assessment/"));
}

const states = async (host: MemoryHost): Promise<readonly string[]> => {
  const { tookPart } = await output(host, ["report", "y.yaml", "--format", "json"]);
  return tookPart.signedOff.map(({ state }: { state: string }) => state);
};

describe("a signature under an assessment whose answers stand in another file", () => {
  it("holds while nothing has changed in either", async () => {
    const host = await signed();
    expect(await codes(host)).toEqual([]);
    expect(await states(host)).toEqual(["as-signed", "as-signed"]);
  });

  it.each([
    ["an answer", "always: 25", "always: 26"],
    ["how people were listened to", "invited: 90", "invited: 900"],
    ["whether it was confirmed", /,?\s*confirmed:\s*{[^}]*}/, ""],
    ["an answer that was not there", "lived:\n", "lived:\n  I-4.6: { from: L1, never: 30 }\n"],
  ] as const)("is told of by check and report where %s changes there", async (_, what, by) => {
    const host = await signed();
    edit(host, what, by);
    expect(await codes(host)).toEqual([
      "assessment/changed-since-signed",
      "assessment/changed-since-signed",
    ]);
    expect(await states(host)).toEqual(["changed", "changed"]);
  });

  it.each([
    [
      "what no commitment here touches",
      "I-2.1: { from: L2, never: 4",
      "I-2.1: { from: L2, never: 5",
    ],
    ["a claim", "listening:", "commitments: { We-1.1: { said: 1, reason: So. } }\nlistening:"],
    ["the layout", "I-4.5: { from: L1, never: 4,", "I-4.5: { never: 4, from: L1,"],
  ])("still holds where %s changes there", async (_, what, by) => {
    const host = await signed();
    edit(host, what, by);
    expect(await codes(host)).toEqual([]);
    expect(await states(host)).toEqual(["as-signed", "as-signed"]);
  });

  it("does not hold where the answers are asked by a lower target afterwards", async () => {
    const host = await signed();
    const shipped = await host.files.readShipped("frameworks/making-it-real-2018.yaml");
    const lowered = shipped.replace("lowerLimit: 0.5", "lowerLimit: 0.1");
    expect(lowered).not.toBe(shipped);
    host.put("heard/frameworks/making-it-real-2018.yaml", lowered);
    expect(await codes(host)).toContain("assessment/changed-since-signed");
  });

  it("is refused until people have confirmed what they said there, and says where", async () => {
    const host = memoryHost({ files });
    expect(await run(PEOPLE, host)).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain("L1 in heard/main.yaml");
    expect(host.stderr()).toContain("mir people confirm heard/main.yaml --listening L1");
    expect(host.stderr()).not.toContain("L2");
    expect(host.stored.get("y.yaml")).toBe(FILE);
  });
});

describe("an assessment by a framework without I statements", () => {
  const alone = FILE.replace("listeningFrom: heard/main.yaml\n", "");

  it("can be signed where it takes in no other file: there is nothing to ask people about", async () => {
    const host = memoryHost({ files: { "y.yaml": alone } });
    expect(await run(DIRECTOR, host)).toBe(ExitCode.ok);
    expect(await codes(host)).toEqual([]);
  });

  it("is changed by taking another file in", async () => {
    const host = await signed();
    host.put(
      "y.yaml",
      (host.stored.get("y.yaml") ?? "").replace("listeningFrom: heard/main.yaml\n", ""),
    );
    expect(await codes(host)).toContain("assessment/changed-since-signed");
  });
});

describe("mir verify, where the answers stand in another file", () => {
  const MAKE = ["report", "y.yaml", "--format", "json", "-o", "r.json"];
  const VERIFY = ["verify", "r.json", "y.yaml"];

  it.each([[[]], [["--public"]]])("reads that file too, with %j", async (options) => {
    const host = await signed();
    expect(await run([...MAKE, ...options], host)).toBe(ExitCode.ok);
    expect(await run(VERIFY, host)).toBe(ExitCode.ok);
    edit(
      host,
      "never: 4, sometimes: 6, mostly: 30, always: 25",
      "never: 30, sometimes: 26, mostly: 6, always: 6",
    );
    expect(await run(VERIFY, host)).toBe(ExitCode.gate);
    expect(host.stdout()).toContain("I-4.5");
  });

  it("fails where that file is gone", async () => {
    const host = await signed();
    expect(await run(MAKE, host)).toBe(ExitCode.ok);
    host.put("y.yaml", FILE.replace("heard/main.yaml", "gone/main.yaml"));
    expect(await run(VERIFY, host)).toBe(ExitCode.unusable);
  });
});

describe("listeningFrom", () => {
  it.each(["heard/main.txt", "/etc/passwd", "../.env"])("never opens %s", async (path) => {
    const host = memoryHost({
      files: { "y.yaml": FILE.replace("heard/main.yaml", path), [path]: "password: rosebud\n" },
    });
    expect(await run(["check", "y.yaml"], host)).toBe(ExitCode.unusable);
    expect(host.stderr()).not.toContain("rosebud");
    expect(await codes(host)).toEqual(["assessment/listening-from-unreadable"]);
  });

  it("finds a file that is named as on Windows", async () => {
    const host = await signed();
    host.put("y.yaml", (host.stored.get("y.yaml") ?? "").replace("heard/", "heard\\"));
    expect(await states(host)).toHaveLength(2);
  });
});

import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";
import { scriptedPrompter } from "../support/scripted-prompter.ts";

const CRITICAL = ["We-2.2", "We-4.4", "We-4.7"];

/** A year in which both sides have done their part. */
const YEAR = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2026-27"
asOf: "2026-09-30"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
team:
  dass: { role: council, name: Director of services, public: true }
  jane: { role: council, name: Jane Doe }
  group: { role: people, name: Co-production group, public: true }
  carers: { role: people, name: Carers, public: true }
commitments:
  We-1.1:
    said: 3 # as we see it
    reason: We think so.
    views: [{ by: group, said: 3, reason: So do we. }]
    question: { answer: We changed the form., by: dass }
    actions: [A1]
${CRITICAL.map((id) => `  ${id}: { question: { answer: We will. } }`).join("\n")}
listening:
  L1: { asOf: "2026-06-14", how: on paper, invited: 40 }
lived:
  I-1.1:
    from: L1
    never: 1
    mostly: 20
    always: 20
    group: { level: 3, people: 12, statement: Mostly so. }
actions:
  A1: { what: A list of wishes, due: "2027-01-31" }
`;

const CONFIRM = ["--listening", "L1", "--by", "group", "--on", "2026-07-02"];
const DIRECTOR = ["--role", "director", "--name", "dass", "--on", "2026-11-02"];
const PEOPLE = ["--role", "people", "--name", "group", "--on", "2026-11-05"];

async function hostWith(change: (text: string) => string = (text) => text): Promise<MemoryHost> {
  const host = memoryHost({ files: { "y.yaml": change(YEAR) } });
  expect(await run(["people", "confirm", "y.yaml", ...CONFIRM], host)).toBe(ExitCode.ok);
  return host;
}

const textOf = (host: MemoryHost): string => host.stored.get("y.yaml") ?? "";
const edit = (host: MemoryHost, what: string | RegExp, by: string): void => {
  const after = textOf(host).replace(what, by);
  expect(after).not.toBe(textOf(host));
  host.put("y.yaml", after);
};

async function signed(): Promise<MemoryHost> {
  const host = await hostWith();
  expect(await run(["sign", "y.yaml", ...DIRECTOR], host)).toBe(ExitCode.ok);
  expect(await run(["sign", "y.yaml", ...PEOPLE], host)).toBe(ExitCode.ok);
  return host;
}

async function codes(host: MemoryHost): Promise<readonly string[]> {
  const before = host.stdout().length;
  await run(["check", "y.yaml", "--format", "json"], host);
  const found = JSON.parse(host.stdout().slice(before));
  return found.findings
    .map(({ code }: { code: string }) => code)
    .filter((code: string) => code.startsWith("assessment/"));
}

async function report(host: MemoryHost, ...options: readonly string[]) {
  const before = host.stdout().length;
  await run(["report", "y.yaml", "--format", "json", ...options], host);
  return JSON.parse(host.stdout().slice(before)).tookPart;
}

/** A person at a terminal on 9 November 2026. */
const at = (script: Parameters<typeof scriptedPrompter>[0], text: string): MemoryHost =>
  memoryHost({
    files: { "y.yaml": text },
    prompter: scriptedPrompter(script, { mayFail: true }),
    surroundings: { stdinIsTerminal: true, stdoutIsTerminal: true, today: "2026-11-09" },
  });

describe("mir sign", () => {
  it("records both sides' signatures over one fingerprint, and nothing else changes", async () => {
    const host = await signed();
    const lines = textOf(host)
      .split("\n")
      .filter((line) => line.includes("fingerprint"));
    const prints = lines.slice(1).map((line) => /fingerprint: "([0-9a-f]{16})"/.exec(line)?.[1]);
    expect(prints).toHaveLength(2);
    expect(new Set(prints).size).toBe(1);
    expect(textOf(host)).toContain("said: 3 # as we see it");
    expect(await codes(host)).toEqual([]);
    expect(await report(host)).toMatchObject({
      notSigned: [],
      signedOff: [
        { role: "director", name: "Director of services", state: "as-signed" },
        { role: "people", name: "Co-production group", state: "as-signed" },
      ],
    });
  });

  it.each([
    ["a claim", "said: 3", "said: 2"],
    ["a reason", "We think so.", "We know so."],
    ["an answer of people's", "always: 20", "always: 21"],
    ["the director's answer", "We changed the form.", "We changed it."],
    ["an action's date", "2027-01-31", "2027-12-31"],
    ["the one date", 'asOf: "2026-09-30"', 'asOf: "2026-08-30"'],
    ["a member's side", "jane: { role: council", "jane: { role: people"],
    ["the profile", "profile: short", "profile: full"],
  ])("is told of by check and report where %s has changed since", async (_, what, by) => {
    const host = await signed();
    edit(host, what, by);
    const changed = (await codes(host)).filter((code) => code.endsWith("changed-since-signed"));
    expect(changed).toHaveLength(2);
    const { signedOff, signing } = await report(host);
    expect(signedOff.map(({ state }: { state: string }) => state)).toEqual(["changed", "changed"]);
    expect(signing).toMatch(/^Changed since/);
  });

  it.each([
    ["a comment", "said: 3 # as we see it", "said: 3"],
    ["the order of keys", "never: 1\n    mostly: 20", "mostly: 20\n    never: 1"],
    ["quotes", "reason: We think so.", 'reason: "We think so."'],
    [
      "people's leave to quote them",
      "statement: Mostly so. }",
      "statement: Mostly so., agreed: { statement: the group } }",
    ],
    ["their leave to print a view", "reason: So do we. }", "reason: So do we., agreed: us }"],
    [
      "who checked the plain words",
      "profile: short",
      'profile: short\nplainWords: { checkedBy: group, on: "2026-11-20" }',
    ],
  ])("still holds where %s has changed", async (_, what, by) => {
    const host = await signed();
    edit(host, what, by);
    expect(await codes(host)).toEqual([]);
  });

  it("does not hold for a framework whose target was lowered afterwards", async () => {
    const host = await signed();
    const shipped = await host.files.readShipped("frameworks/making-it-real-2018.yaml");
    host.put("frameworks/making-it-real-2018.yaml", shipped.replace("target: 3", "target: 2"));
    expect(await codes(host)).toContain("assessment/changed-since-signed");
  });

  it.each([
    ["people", "Director of services", "assessment/signed-by-other-side"],
    ["people", "director of  Services.", "assessment/signed-by-other-side"],
    ["people", "dass", "assessment/signed-by-other-side"],
    ["director", "Co-production group", "assessment/signed-by-other-side"],
    ["people", "Residents", "assessment/signed-by-nobody"],
  ])("cannot be copied for %s in the name %s", async (role, name, code) => {
    const host = await signed();
    const print = /signedOff[^]*?(fingerprint: "[0-9a-f]{16}")/.exec(textOf(host))?.[1] ?? "";
    const copy = `  - { role: ${role}, name: "${name}", on: "2026-11-06", ${print} }\n`;
    host.put("y.yaml", textOf(host) + copy);
    expect(await codes(host)).toEqual([code]);
    expect(await run(["report", "y.yaml"], host)).toBe(ExitCode.unusable);
  });

  it("has only to be given again where whoever signed is called something else now", async () => {
    const host = await signed();
    edit(host, "people, name: Co-production group, public", "people, name: Panel, public");
    expect(new Set(await codes(host))).toEqual(new Set(["assessment/changed-since-signed"]));
  });

  it("is asked about where its date is before people confirmed", async () => {
    const host = await signed();
    edit(host, "2026-11-02", "2026-07-01");
    expect(await codes(host)).toEqual(["assessment/signed-before-confirmed"]);
  });

  it("is not written in a name that both sides have", async () => {
    const host = await hostWith((text) =>
      text.replace("name: Director of services", "name: co-production  group"),
    );
    for (const side of [DIRECTOR, PEOPLE])
      expect(await run(["sign", "y.yaml", ...side], host)).toBe(ExitCode.unusable);
    expect(textOf(host)).not.toContain("signedOff");
  });

  it("withholds a name that is not public, and says that it is withheld", async () => {
    const host = await hostWith();
    await run(
      ["sign", "y.yaml", "--role", "director", "--name", "jane", "--on", "2026-11-02"],
      host,
    );
    const { signedOff, notSigned } = await report(host, "--public");
    expect(signedOff).toMatchObject([{ role: "director", name: "name withheld" }]);
    expect(notSigned).toEqual(["people"]);
  });

  it("puts a new director's signature in place of the old, and keeps every group's", async () => {
    const host = await signed();
    await run(
      ["sign", "y.yaml", "--role", "people", "--name", "carers", "--on", "2026-11-06"],
      host,
    );
    await run(
      ["sign", "y.yaml", "--role", "director", "--name", "jane", "--on", "2026-11-07"],
      host,
    );
    const { signedOff } = await report(host);
    expect(signedOff.map(({ name }: { name: string }) => name)).toEqual([
      "Co-production group",
      "Carers",
      "Jane Doe",
    ]);
  });

  it.each([
    [
      "a director's question without an answer",
      ["We-4.4: { question: { answer: We will. } }", "We-4.4: { said: not-known }"],
      "We-4.4: the director's question has no answer",
    ],
    [
      "a gap on which nothing is decided",
      ["    actions: [A1]\n", ""],
      "We-1.1: nothing is decided",
    ],
    ["people who were not asked", [/lived:[^]*?actions:/, "actions:"], "people were not asked"],
    [
      "answers that were changed after they were confirmed",
      ["always: 20", "always: 30"],
      "L1: the record has changed",
    ],
    [
      "a confirmation taken out",
      [/,?\s*confirmed:\s*{[^}]*}/, ""],
      "L1: people have not confirmed",
    ],
  ] as const)("refuses with 2 over %s, and writes nothing", async (_, [what, by], says) => {
    const host = await hostWith();
    edit(host, what, by);
    const before = textOf(host);
    expect(await run(["sign", "y.yaml", ...DIRECTOR], host)).toBe(ExitCode.unusable);
    expect(await run(["sign", "y.yaml", ...PEOPLE], host)).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain(says);
    expect(textOf(host)).toBe(before);
    expect(host.locked.size).toBe(0);
  });

  it.each([
    [["--role", "people", "--name", "dass", "--on", "2026-11-02"], "council's side"],
    [["--role", "people", "--name", "Nobody", "--on", "2026-11-02"], "nobody on the people's side"],
    [["--role", "director", "--name", "group", "--on", "2026-11-02"], "people's side"],
    [["--role", "director", "--name", " ", "--on", "2026-11-02"], "needs a name"],
    [["--role", "director", "--name", "dass", "--on", "2026-06-01"], "L1 later"],
    [["--role", "director", "--name", "dass", "--on", "soon"], "2026-09-12"],
    [["--role", "mayor", "--name", "dass", "--on", "2026-11-02"], "director"],
    [["--role", "director"], "--name <name> and --on <date>"],
  ])("refuses %j with 2", async (options, says) => {
    const host = await hostWith();
    expect(await run(["sign", "y.yaml", ...options], host)).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain(says);
    expect(textOf(host)).not.toContain("signedOff");
  });

  it("asks at a terminal for what is missing, goes back, and stops without signing", async () => {
    const ready = textOf(await hostWith());
    const host = at(
      {
        role: ["mayor", "director", "people"],
        name: [{ does: "back" }, "dass", "group"],
        on: ["soon", ""],
      },
      ready,
    );
    expect(await run(["sign", "y.yaml"], host)).toBe(ExitCode.ok);
    expect(textOf(host)).toContain('{ role: people, name: Co-production group, on: "2026-11-09"');
    const spoken = at(
      { role: "director", name: "dass", on: ["10 Nov 2026", "2 November 2026"] },
      ready,
    );
    expect(await run(["sign", "y.yaml"], spoken)).toBe(ExitCode.ok);
    expect(textOf(spoken)).toContain('on: "2026-11-02"');
    const stopped = at({ role: { does: "stop" } }, ready);
    expect(await run(["sign", "y.yaml"], stopped)).toBe(ExitCode.ok);
    expect(textOf(stopped)).toBe(ready);
    const interrupted = at({ role: { does: "interrupted" } }, ready);
    expect(await run(["sign", "y.yaml"], interrupted)).toBe(ExitCode.interrupted);
  });
});

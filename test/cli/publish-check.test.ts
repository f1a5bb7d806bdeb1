import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const HEAD = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2026-27"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
`;

/** A year with a private thing in each of three texts, and private things where nothing is printed. */
const UNSAFE = `${HEAD}team:
  ot: { role: council, name: Jane Elmtree }
commitments:
  We-1.1:
    said: 3
    by: ot
    reason: Jane Elmtree says so.
    note: Ring 07700 900123
    actions: [A1]
evidence:
  E1: { title: A letter, where: "https://x.example/a.b@mail.example" }
actions:
  A1:
    what: Write to jane.elm@mail.example
    owner: Jane Elmtree
lived:
  I-1.1: { from: L1, group: { level: 2, people: 12, statement: "I live at TS24 7QX" } }
listening:
  L1: { notHeard: "those who ring 07700 900456" }
`;

const ACCEPTED = `publish:
  accepted:
    - { code: privacy/name, place: commitments/We-1.1/reason, found: "Ja** *******", reason: Agreed. }
    - { code: privacy/email-address, place: actions/A1/what, found: "ja**.***@****.*******", reason: Made up. }
    - { code: privacy/phone-number, place: listening/L1/notHeard, found: "07*** ******", reason: Made up. }
`;

const hostWith = (text: string) => memoryHost({ files: { "year.yaml": text } });

/** Code, line and column of every finding. */
function findingsOf(json: string): unknown {
  const { findings } = JSON.parse(json) as { findings: { code: string; line: number }[] };
  return findings.map(({ code, line }) => [code, line]);
}

describe("mir publish-check", () => {
  it("ends with 0 where nothing private would be published", async () => {
    const host = hostWith(`${HEAD}commitments:\n  We-1.1: { said: 3, reason: We think so. }\n`);
    expect(await run(["publish-check", "year.yaml"], host)).toBe(ExitCode.ok);
    expect(host.stdout()).toContain("nothing private found");
  });

  it("names the place of everything private, and shows none of it", async () => {
    const host = hostWith(UNSAFE);
    expect(await run(["publish-check", "year.yaml", "--format", "json"], host)).toBe(
      ExitCode.unsafe,
    );
    expect(findingsOf(host.stdout())).toEqual([
      ["privacy/name", 12],
      ["privacy/email-address", 19],
      ["privacy/phone-number", 24],
    ]);
    expect(host.stdout() + host.stderr()).not.toMatch(/Elmtree|jane\.elm|900456|900123|TS24/);
  });

  it.each(["text", "junit", "github", "sarif"])("shows none of it as %s", async (format) => {
    const host = hostWith(UNSAFE);
    expect(await run(["publish-check", "year.yaml", "--format", format], host)).toBe(
      ExitCode.unsafe,
    );
    const said = host.stdout() + host.stderr();
    expect(said).toContain("privacy/email-address");
    expect(said).not.toMatch(/Elmtree|jane\.elm|900456|900123|TS24/);
  });

  it("writes its own name into junit", async () => {
    const host = hostWith(UNSAFE);
    await run(["publish-check", "year.yaml", "--format", "junit"], host);
    expect(host.stdout()).toContain('<testsuites name="mir publish-check"');
  });

  it("lets through what the file accepts, and names what is accepted for nothing", async () => {
    const host = hostWith(UNSAFE + ACCEPTED);
    expect(await run(["publish-check", "year.yaml"], host)).toBe(ExitCode.ok);
    const other = hostWith(
      `${UNSAFE + ACCEPTED}    - { code: privacy/postcode, place: needs/N1/what, found: "TS** ***", reason: Once. }\n`,
    );
    expect(await run(["publish-check", "year.yaml", "--format", "json"], other)).toBe(ExitCode.ok);
    expect(findingsOf(other.stdout())).toEqual([["privacy/unused", 1]]);
  });

  it("is 2 where the file cannot be used, or accepts without a reason", async () => {
    expect(await run(["publish-check", "missing.yaml"], hostWith(UNSAFE))).toBe(ExitCode.unusable);
    const host = hostWith(`${UNSAFE}publish: { accepted: [{ code: privacy/name, place: a }] }\n`);
    expect(await run(["publish-check", "year.yaml"], host)).toBe(ExitCode.unusable);
  });
});

const SHIPPED = memoryHost({ files: {} }).files;

/** A year with one file of the workspace's own beside it. */
async function hostWithOwn(id: string, change: (text: string) => string) {
  const text = change(await SHIPPED.readShipped(`frameworks/${id}.yaml`));
  return memoryHost({
    files: {
      "year.yaml": `${HEAD}commitments:\n  We-1.1: { said: 3 }\n`,
      [`frameworks/${id}.yaml`]: text,
    },
  });
}

/** Code and file of every finding. */
function filesOf(json: string): unknown {
  const { findings } = JSON.parse(json) as { findings: { code: string; file: string }[] };
  return findings.map(({ code, file }) => [code, file]);
}

describe("files of the workspace's own", () => {
  const PHONE = "Ring 07700 900123.";

  it.each([
    ["making-it-real-2018", (text: string) => text.replace(/plain: "?/, `$&${PHONE} `)],
    ["making-it-real-2018", (text: string) => text.replace("label: Started", `label: ${PHONE}`)],
    ["cqc-local-authority", (text: string) => text.replace(/title: "?/, `$&${PHONE} `)],
    ["care-act-2014", (text: string) => text.replace(/plain: "?/, `$&${PHONE} `)],
  ])("are looked through: %s", async (id, change) => {
    const host = await hostWithOwn(id, change);
    const args = ["year.yaml", "--format", "json"];
    expect(await run(["publish-check", ...args], host)).toBe(ExitCode.unsafe);
    expect(filesOf(host.stdout())).toEqual([["privacy/phone-number", `frameworks/${id}.yaml`]]);
    const report = ["report", "year.yaml", "--public", "--by", "cqc", "-o", "out.md"];
    expect(await run(report, host)).toBe(ExitCode.unsafe);
    expect(host.stored.has("out.md")).toBe(false);
    expect(host.stdout() + host.stderr()).not.toContain("900123");
  });

  it.each(["making-it-real-2018", "cqc-local-authority", "care-act-2014"])(
    "hold nothing private where they are as the tool ships them: %s",
    async (id) => {
      const host = await hostWithOwn(id, (text) => `${text}\n# ours\n`);
      expect(await run(["publish-check", "year.yaml"], host)).toBe(ExitCode.ok);
    },
  );

  it("are accepted at their places as other texts are", async () => {
    const host = await hostWithOwn("making-it-real-2018", (text) =>
      text.replace("label: Started", `label: ${PHONE}`),
    );
    const accepted = `publish:\n  accepted:\n    - { code: privacy/phone-number, place: frameworks/making-it-real-2018/scales/reach/levels/2/label, found: "07*** ******", reason: Made up. }\n`;
    host.put("year.yaml", `${HEAD}${accepted}`);
    expect(await run(["publish-check", "year.yaml"], host)).toBe(ExitCode.ok);
  });
});

describe("other assessments' texts", () => {
  const EARLIER = HEAD.replace("2026-27", "2025-26");

  it("are looked through as far as they are printed, by the names of their own team", async () => {
    const host = memoryHost({
      files: {
        "year.yaml": `${HEAD}previous: last.yaml\ncommitments:\n  We-1.1: { said: 1 }\n`,
        "last.yaml": `${EARLIER}team:\n  o: { role: council, name: Jane Elmtree }\ncommitments:\n  We-1.1: { said: 1, reason: Ring 07700 900999, actions: [A1] }\nactions:\n  A1: { what: Jane Elmtree digs a well }\n`,
      },
    });
    expect(await run(["publish-check", "year.yaml", "--format", "json"], host)).toBe(
      ExitCode.unsafe,
    );
    expect(filesOf(host.stdout())).toEqual([["privacy/name", "last.yaml"]]);
    expect(findingsOf(host.stdout())).toEqual([["privacy/name", 11]]);
  });

  it("are looked through where people were listened to elsewhere", async () => {
    const framework = '{ id: social-care-future, edition: "2021" }';
    const host = memoryHost({
      files: {
        "scf.yaml": `${HEAD.replace(/framework:.*/, `framework: ${framework}`).replace("profile: short", "profile: full")}listeningFrom: year.yaml\n`,
        "year.yaml": `${HEAD}commitments:\n  We-1.1: { said: 3, reason: Ring 07700 900999 }\nlistening:\n  L1: { notHeard: "those who ring 07700 900456" }\nlived:\n  I-1.1: { from: L1, never: 20, always: 20 }\n`,
      },
    });
    const code = await run(["publish-check", "scf.yaml", "--format", "json"], host);
    expect(host.stderr()).toBe("");
    expect(filesOf(host.stdout())).toEqual([["privacy/phone-number", "year.yaml"]]);
    expect(code).toBe(ExitCode.unsafe);
  });
});

const withView = (role: string, more: string) =>
  `${HEAD}team:\n  x: { role: ${role}, name: A group, public: true }\ncommitments:\n  We-1.1: { said: 3, views: [{ by: x, said: 1, reason: Ring 07700 900123${more} }] }\n`;

describe("the reason of a view", () => {
  it.each([
    ["people", "", ExitCode.ok],
    ["people", ", agreed: a man who rings", ExitCode.unsafe],
    ["people", ", agreed: ring 07700 900124", ExitCode.unsafe],
    ["council", "", ExitCode.unsafe],
  ])("is looked through where it would be printed: %s%s", async (role, more, code) => {
    expect(await run(["publish-check", "year.yaml"], hostWith(withView(role, more)))).toBe(code);
    const host = hostWith(withView(role, more));
    await run(["report", "year.yaml", "--public", "--format", "markdown"], host);
    expect(host.stdout()).not.toContain("900123");
    expect(host.stdout() !== "").toBe(code === ExitCode.ok);
  });
});

const year = (always: number, period = "2026-27") =>
  `${HEAD.replace("2026-27", period)}listening:\n  L1: {}\nlived:\n  I-1.1: { from: L1, never: 20, always: ${String(always)} }\n`;

describe("mir report --public", () => {
  it.each(["markdown", "html", "csv", "json"])(
    "writes nothing as %s where something private is in it",
    async (format) => {
      const host = hostWith(UNSAFE);
      const args = ["report", "year.yaml", "--public", "--format", format, "-o", "out.txt"];
      expect(await run(args, host)).toBe(ExitCode.unsafe);
      expect(host.stored.has("out.txt")).toBe(false);
      expect(host.stdout()).toBe("");
      expect(host.stderr()).not.toMatch(/Elmtree|jane\.elm|900456|900123|TS24/);
    },
  );

  it("writes the version for publication where it is safe", async () => {
    const host = hostWith(UNSAFE + ACCEPTED);
    const args = ["report", "year.yaml", "--public", "-o", "out.json"];
    expect(await run(args, host)).toBe(ExitCode.ok);
    const written = host.stored.get("out.json") ?? "";
    expect(JSON.parse(written)).toMatchObject({ about: { version: "public" } });
    expect(written).not.toMatch(/07700 900123|TS24|"owner": "Jane/);
  });

  it("takes the numbers that were published before, of the same year alone", async () => {
    const host = memoryHost({
      files: { "a.yaml": year(80), "b.yaml": year(83), "c.yaml": year(83, "2025-26") },
    });
    await run(["report", "a.yaml", "--public", "-o", "a.json"], host);
    await run(["report", "a.yaml", "-o", "full.json"], host);
    const again = ["--public", "--published", "a.json", "-o", "b.json"];
    expect(await run(["report", "b.yaml", ...again], host)).toBe(ExitCode.ok);
    expect(JSON.parse(host.stored.get("b.json") ?? "")).toMatchObject({
      peopleToldUs: { statements: [{ counted: { positive: 80, scored: 100 } }] },
    });
    const code = async (...args: readonly string[]) => run(["report", ...args], host);
    expect(await code("c.yaml", ...again, "--force")).toBe(ExitCode.unusable);
    expect(await code("b.yaml", "--public", "--published", "full.json")).toBe(ExitCode.unusable);
    expect(await code("b.yaml", "--public", "--published", "a.yaml")).toBe(ExitCode.unusable);
    expect(await code("b.yaml", "--published", "a.json")).toBe(ExitCode.unusable);
  });
});

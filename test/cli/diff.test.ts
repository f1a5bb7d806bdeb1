import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { COMPARISON_FORMATS } from "../../src/render/comparison/formats.ts";
import { type MemoryHost, memoryHost, type MemoryHostSetup } from "../support/memory-host.ts";

const BEFORE = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2025-26"
framework: { id: making-it-real-2018, edition: "2018" }
commitments:
  We-1.1: { said: 2, reason: We think so. }
  We-2.1: { said: 3, reason: We think so. }
  We-3.1: { said: 2, reason: We think so. }
needs:
  N1: { commitments: [We-2.1], kind: unmet, what: somebody to talk to, people: not-counted }
`;

/** A claim up without evidence on line 6, an honest word on line 7, a lost need, one not scored. */
const AFTER = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2026-27"
framework: { id: making-it-real-2018, edition: "2018" }
commitments:
  We-1.1: { said: 4, reason: We think so. }
  We-2.1: { said: 1, reason: We came down to what we can show. }
`;

function hostWith(more: MemoryHostSetup = {}): MemoryHost {
  return memoryHost({ ...more, files: { "a.yaml": BEFORE, "b.yaml": AFTER, ...more.files } });
}

async function diff(host: MemoryHost, ...words: readonly string[]): Promise<ExitCode> {
  return run(["diff", ...words], host);
}

interface Written {
  readonly commitments: readonly {
    readonly id: string;
    readonly main: { readonly class: string };
  }[];
  readonly gate: { readonly failures: readonly { commitment: string; class: string }[] } | null;
  readonly before: { readonly period: string };
}

async function diffed(host: MemoryHost, ...words: readonly string[]): Promise<Written> {
  await diff(host, "--format", "json", ...words);
  return JSON.parse(host.stdout()) as Written;
}

describe("mir diff", () => {
  it("compares two assessments, and fails on nothing that the caller did not ask for", async () => {
    const host = hostWith();
    expect(await diff(host, "a.yaml", "b.yaml")).toBe(ExitCode.ok);
    expect(host.stdout()).toContain("Exampleshire Council, 2025-26 and 2026-27\n");
    expect(host.stderr()).toBe("");
  });

  it("writes a page in large print, and refuses large print of anything else", async () => {
    const [page, text] = [hostWith(), hostWith()];
    const args = ["a.yaml", "b.yaml", "--large-print"];
    expect(await diff(page, ...args, "-o", "changes.html")).toBe(ExitCode.ok);
    expect(page.stored.get("changes.html")).toContain('class="large-print"');
    expect(await diff(text, ...args)).toBe(ExitCode.unusable);
    expect([text.stdout(), text.stderr().includes("--format html")]).toEqual(["", true]);
  });

  it.each(COMPARISON_FORMATS)(
    "writes %s to stdout and into a file, the same bytes",
    async (format) => {
      const [one, other] = [hostWith(), hostWith()];
      await diff(one, "a.yaml", "b.yaml", "--format", format);
      expect(one.stdout().length).toBeGreaterThan(0);
      expect(await diff(other, "a.yaml", "b.yaml", "--format", format, "-o", "out")).toBe(
        ExitCode.ok,
      );
      expect(other.stdout()).toBe("");
      expect(other.stored.get("out")).toBe(one.stdout());
    },
  );

  it("takes a report that was kept in place of either file", async () => {
    const host = hostWith();
    const years = ["a", "b"];
    for (const year of years)
      // oxlint-disable-next-line no-await-in-loop -- one after the other, into one host
      await run(["report", `${year}.yaml`, "-o", `${year}.json`], host);
    const files = years.flatMap((one) => [`${one}.yaml`, `${one}.json`]);
    const texts = [];
    for (const before of files.slice(0, 2))
      for (const after of files.slice(2)) {
        const again = memoryHost({ files: Object.fromEntries(host.stored) });
        // oxlint-disable-next-line no-await-in-loop -- as above
        expect(await diff(again, before, after)).toBe(ExitCode.ok);
        texts.push(again.stdout());
      }
    expect(new Set(texts).size).toBe(1);
  });

  it.each(["a.yaml", "b.yaml"])("finds nothing between %s and itself", async (file) => {
    const { commitments } = await diffed(hostWith(), file, file, "--fail-on", "strict");
    expect(new Set(commitments.map(({ main }) => main.class))).toEqual(new Set(["unchanged"]));
    expect(await diff(hostWith(), file, file, "--fail-on", "strict")).toBe(ExitCode.ok);
  });

  it.each([
    ["missing.yaml", "b.yaml"],
    ["a.yaml", "missing.yaml"],
    ["a.yaml", "b.yaml", "--gate", "missing.yaml"],
  ])("ends with 2 and names the file where one is missing: %s %s", async (...words) => {
    const host = hostWith();
    expect(await diff(host, ...words)).toBe(ExitCode.unusable);
    expect(host.stdout()).toBe("");
    expect(host.stderr()).toContain("missing.yaml: there is no such file");
  });

  it("says what is wrong in both files before it gives up", async () => {
    const host = hostWith({ files: { "a.yaml": "format: [", "b.yaml": `${AFTER}trees: 3\n` } });
    expect(await diff(host, "a.yaml", "b.yaml")).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain("a.yaml:1");
    expect(host.stderr()).toContain("b.yaml:8:1");
  });

  it.each(["csv", "html", "HTM", "md"])(
    "says of a report for people to read, .%s, what to name instead",
    async (ending) => {
      for (const command of ["diff", "trend"]) {
        const file = `a.report.${ending}`;
        const host = hostWith({ files: { [file]: "id,said\r\nWe-1.1,3\r\n" } });
        // One command after the other: each is looked at apart.
        // oxlint-disable-next-line no-await-in-loop
        expect(await run([command, file, "b.yaml"], host)).toBe(ExitCode.unusable);
        expect(host.stdout()).toBe("");
        expect(host.stderr()).toContain("name the assessment, or its report in JSON");
        expect(host.stderr()).not.toContain("key: value");
      }
    },
  );

  it("refuses a broken report with its place", async () => {
    const host = hostWith({ files: { "r.json": '{\n  "format": "report/1",\n  "trees": 3\n}\n' } });
    expect(await diff(host, "r.json", "b.yaml")).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain("r.json:3:3: error");
  });

  it.each([
    [[], "two files"],
    [["a.yaml"], "two files"],
    [["a.yaml", "b.yaml", "a.yaml"], "mir trend"],
    [["a.yaml", "b.yaml", "--fail-on", "tracelost"], 'did you mean "trace-lost"?'],
    [["a.yaml", "b.yaml", "--fail-on", "honest-correction"], "can never fail a gate"],
    [["a.yaml", "b.yaml", "--fail-on", "strict,honest-correction"], "can never fail a gate"],
    [["a.yaml", "b.yaml", "--only", "betterr"], "did you mean better?"],
    [["a.yaml", "b.yaml", "--fail-on", ""], "names nothing"],
    [["a.yaml", "b.yaml", "--fail-on", " , "], "names nothing"],
    [["a.yaml", "b.yaml", "--only", ""], "names nothing"],
    [["a.yaml", "b.yaml", "--update"], "--gate mir.gate.yaml"],
    [["a.yaml", "b.yaml", "--reason", "x"], "--update"],
    [["a.yaml", "b.yaml", "--format", "pdf"], "text, markdown"],
    [["a.yaml", "b.yaml", "-o", "out.pdf"], "--format"],
    [["a.yaml", "b.yaml", "-o", "b.yaml", "--force", "--format", "json"], "b.yaml"],
    [["a.yaml", "b.yaml", "c.yaml", "--git", "main..HEAD"], "one file"],
    [["--git", "main..HEAD"], "one file"],
    [["--git", "main", "b.yaml"], "two revisions"],
    [["--git", "main....HEAD", "b.yaml"], "two revisions"],
    [["--git", "main..HEAD..x", "b.yaml"], "two revisions"],
    [["--git", "main..", "b.yaml"], "two revisions"],
    [["--git", "..HEAD", "b.yaml"], "two revisions"],
  ])("refuses %j with 2 and nothing on stdout", async (words, says) => {
    const host = hostWith();
    expect(await diff(host, ...words)).toBe(ExitCode.unusable);
    expect(host.stdout()).toBe("");
    expect(host.stderr()).toContain(says);
    expect(host.written).toEqual([]);
  });

  it("prints what is asked for, and fails on what is asked for, each apart from the other", async () => {
    const words = [
      "a.yaml",
      "b.yaml",
      "--only",
      "We-2.1",
      "--fail-on",
      "claim-up-without-evidence",
    ];
    const { commitments, gate } = await diffed(hostWith(), ...words);
    expect(commitments.map(({ id }) => id)).toEqual(["We-2.1"]);
    expect(gate?.failures).toMatchObject([
      { commitment: "We-1.1", class: "claim-up-without-evidence" },
    ]);
    expect(await diff(hostWith(), ...words)).toBe(ExitCode.gate);
  });

  it("says on stderr why the gate fails, where stdout is for a program", async () => {
    const host = hostWith();
    await diff(host, "a.yaml", "b.yaml", "--format", "csv", "--fail-on", "trace-lost");
    expect(host.stderr()).toContain("- We-2.1: trace lost.");
  });

  it("leads annotations to the lines of the later file", async () => {
    const host = hostWith();
    await diff(host, "a.yaml", "b.yaml", "--format", "github", "--fail-on", "default");
    expect(host.stdout()).toMatch(/^::error file=b\.yaml,line=6,col=3,title=We-1\.1%3A/m);
    // Where the file says nothing of it any more, its heading is the place.
    expect(host.stdout()).toMatch(
      /^::error file=b\.yaml,line=5,col=1,title=We-3\.1%3A not scored/m,
    );
  });

  it("leads annotations to the lines of a report that was kept", async () => {
    const host = hostWith();
    await run(["report", "b.yaml", "-o", "b.json"], host);
    await diff(host, "a.yaml", "b.json", "--format", "github", "--only", "We-1.1");
    const line = Number(/line=(\d+)/.exec(host.stdout())?.[1]);
    const lines = host.stored.get("b.json")?.split("\n") ?? [];
    expect(lines.slice(line - 1, line + 2).join("\n")).toContain('"id": "We-1.1"');
  });

  it("explains every class without any file", async () => {
    const host = hostWith();
    expect(await diff(host, "--classes")).toBe(ExitCode.ok);
    expect(host.stdout()).toContain("honest-correction: The claim came down to what is shown.");
  });

  it("follows a workspace's own framework whose statements have other ids now", async () => {
    const shipped = readFileSync("frameworks/making-it-real-2018.yaml", "utf8");
    const renamed = shipped
      .replace("id: making-it-real-2018", "id: ours")
      .replace("- id: We-1.1\n", "- id: We-9.1\n        replaces: [We-1.1]\n")
      .replaceAll(/\bWe-1\.1\b(?!\])/g, "We-9.1");
    const later = AFTER.replace("making-it-real-2018", "ours").replace("We-1.1", "We-9.1");
    const host = hostWith({ files: { "frameworks/ours.yaml": renamed, "b.yaml": later } });
    const written = await diffed(host, "a.yaml", "b.yaml");
    expect(host.stderr()).not.toContain("error");
    const one = written.commitments.find(({ id }) => id === "We-9.1");
    expect(one).toMatchObject({ from: ["We-1.1"] });
  });
});

describe("mir diff --git", () => {
  const past = { main: { "b.yaml": BEFORE }, HEAD: { "b.yaml": AFTER } };

  it("compares one file at two revisions, whatever stands in the folder", async () => {
    const host = hostWith({ past, files: { "b.yaml": "not what is compared" } });
    const { before, commitments } = await diffed(host, "--git", "main..HEAD", "b.yaml");
    expect(before.period).toBe("2025-26");
    expect(commitments.find(({ id }) => id === "We-1.1")?.main.class).toBe(
      "claim-up-without-evidence",
    );
  });

  it("compares a file that was renamed, and one with where two branches parted", async () => {
    const renamed = { main: { "a.yaml": BEFORE }, "main...HEAD": { "b.yaml": BEFORE } };
    for (const words of [
      ["--git", "main..HEAD", "a.yaml", "b.yaml"],
      ["--git", "main...HEAD", "b.yaml"],
    ]) {
      const host = hostWith({ past: { ...past, ...renamed } });
      const { before, commitments } = await diffed(host, ...words);
      expect(before.period).toBe("2025-26");
      expect(commitments.find(({ id }) => id === "We-1.1")?.main.class).toBe(
        "claim-up-without-evidence",
      );
    }
  });

  it("says at which revision a file cannot be read", async () => {
    const broken = { ...past, main: { "b.yaml": "format: [" } };
    const host = hostWith({ past: broken });
    expect(await diff(host, "--git", "main..HEAD", "b.yaml")).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain("b.yaml at main:\n");
  });

  it("ends with 2 where a revision has no such file", async () => {
    const host = hostWith({ past: { ...past, main: {} } });
    expect(await diff(host, "--git", "main..HEAD", "b.yaml")).toBe(ExitCode.unusable);
    expect(host.stdout()).toBe("");
  });
});

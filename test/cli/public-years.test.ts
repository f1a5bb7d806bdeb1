import { parse as readCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { COMPARISON_FORMATS } from "../../src/render/comparison/formats.ts";
import { TREND_FORMATS } from "../../src/render/trend/formats.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

interface Year {
  readonly period: string;
  readonly always?: number;
  readonly reason?: string;
  readonly people?: number;
}

/** A year with an officer's name, an internal note, a place that is not published, and a need of a few people. */
function yearText({ period, always = 40, reason = "We think so.", people = 3 }: Year): string {
  return `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "${period}"
framework: { id: making-it-real-2018, edition: "2018" }
team:
  ot: { role: council, name: Zebedee Elmtree }
commitments:
  We-1.1:
    said: 3
    by: ot
    reason: ${reason}
    note: Vexillology
    evidence: [{ id: E1, yes: 777, of: 779 }]
    actions: [A1]
evidence:
  E1: { title: A count, kind: people, method: counted, asOf: "${period.slice(0, 4)}-06-01", where: ultramarine.pdf }
listening:
  L1: { asOf: "${period.slice(0, 4)}-06-14", how: on paper, whom: everyone, chosenBy: nobody, askedBy: friends }
lived:
  I-1.1: { from: L1, never: 20, always: ${String(always)} }
needs:
  N1: { commitments: [We-1.1], kind: unmet, what: a bench, people: ${String(people)}, counted: by hand, yearlyCost: 424242 }
actions:
  A1: { what: Dig a well, owner: Zebedee Elmtree }
`;
}

const HIDDEN = ["Zebedee", "Elmtree", "Vexillology", "ultramarine", "777", "424,242", "424242"];

function hostWith(files: Readonly<Record<string, string>> = {}): MemoryHost {
  return memoryHost({
    files: {
      "a.yaml": yearText({ period: "2025-26" }),
      "b.yaml": yearText({ period: "2026-27", always: 60 }),
      ...files,
    },
  });
}

const EVERY = [
  ...COMPARISON_FORMATS.map((format) => ["diff", format] as const),
  ...TREND_FORMATS.map((format) => ["trend", format] as const),
];

describe("years side by side, for publication", () => {
  it.each(EVERY)("hold nothing that is withheld: %s as %s", async (command, format) => {
    const host = hostWith();
    const args = [command, "a.yaml", "b.yaml", "--public", "--format", format];
    expect(await run(args, host)).toBe(ExitCode.ok);
    expect(host.stdout()).not.toBe("");
    for (const word of HIDDEN) expect(host.stdout()).not.toContain(word);
  });

  it("hold it all where that is not asked for", async () => {
    const host = hostWith();
    await run(["diff", "a.yaml", "b.yaml", "--format", "json"], host);
    await run(["trend", "a.yaml", "b.yaml", "--format", "json"], host);
    expect(host.stdout()).toContain("Elmtree");
    expect(host.stdout()).toContain("424,242");
  });

  it.each(["diff", "trend"])("are those of the two public reports: %s", async (command) => {
    const host = hostWith();
    for (const year of ["a", "b"]) {
      // One after the other, into one host.
      // oxlint-disable-next-line no-await-in-loop
      await run(["report", `${year}.yaml`, "--public", "-o", `${year}.json`], host);
    }
    const kept = memoryHost({ files: Object.fromEntries(host.stored) });
    const args = ["--public", "--format", "json"];
    expect(await run([command, "a.json", "b.json", ...args], kept)).toBe(ExitCode.ok);
    const straight = hostWith();
    await run([command, "a.yaml", "b.yaml", ...args], straight);
    expect(straight.stdout()).toBe(kept.stdout());
    expect(kept.stdout()).toContain("version for publication");
  });

  it.each(["diff", "trend"])(
    "refuse a full report with 2, and write nothing: %s",
    async (command) => {
      const host = hostWith();
      await run(["report", "a.yaml", "-o", "a.json"], host);
      expect(await run([command, "a.json", "b.yaml", "--public", "-o", "out.md"], host)).toBe(
        ExitCode.unusable,
      );
      expect(host.stored.has("out.md")).toBe(false);
      expect(host.stderr()).toContain("a.json: this is not a version for publication");
    },
  );

  it.each(["diff", "trend"])("are not written where a file is not safe: %s", async (command) => {
    const host = hostWith({
      "a.yaml": yearText({ period: "2025-26", reason: "Ring 07700 900123" }),
      "b.yaml": yearText({ period: "2026-27", reason: "Zebedee Elmtree says so" }),
      "mir.gate.yaml": "format: gate/1\n",
    });
    const args = [command, "a.yaml", "b.yaml", "--public", "-o", "out.md"];
    expect(await run(args, host)).toBe(ExitCode.unsafe);
    expect(host.stored.has("out.md")).toBe(false);
    expect(host.stdout()).toBe("");
    // Both files are named, and nothing that was found is shown.
    expect(host.stderr()).toContain("privacy/phone-number");
    expect(host.stderr()).toContain("privacy/name");
    expect(host.stderr()).not.toMatch(/900123|Elmtree/);
  });

  it("do not touch the gate's file where a file is not safe", async () => {
    const host = hostWith({
      "b.yaml": yearText({ period: "2026-27", reason: "Ring 07700 900123" }),
    });
    const gate = ["--fail-on", "strict", "--gate", "mir.gate.yaml", "--update"];
    expect(await run(["diff", "a.yaml", "b.yaml", "--public", ...gate], host)).toBe(
      ExitCode.unsafe,
    );
    expect(host.stored.has("mir.gate.yaml")).toBe(false);
  });
});

/** How many people answered positively, before and after. */
async function tested(host: MemoryHost, ...args: readonly string[]): Promise<unknown> {
  expect(await run(["diff", ...args, "--public", "--format", "json"], host)).toBe(ExitCode.ok);
  interface Written {
    readonly statements: readonly { readonly id: string; readonly test: object }[];
  }
  // The format is this program's own, and its schema is tested elsewhere.
  const { statements } = JSON.parse(host.stdout()) as Written;
  return statements.find(({ id }) => id === "I-1.1")?.test;
}

const later = (always: number) => ({ "b.yaml": yearText({ period: "2025-26", always }) });

describe("a file and a file of the same year, for publication", () => {
  it("prints no new number where fewer answers than the floor differ", async () => {
    expect(await tested(hostWith(later(42)), "a.yaml", "b.yaml")).toMatchObject({
      before: { positive: 40, scored: 60 },
      after: { positive: 40, scored: 60 },
    });
  });

  it("prints it where as many as the floor differ", async () => {
    expect(await tested(hostWith(later(45)), "a.yaml", "b.yaml")).toMatchObject({
      after: { positive: 45, scored: 65 },
    });
  });
});

async function hostWithPublished(): Promise<MemoryHost> {
  const host = hostWith({ "old.yaml": yearText({ period: "2026-27", always: 58 }) });
  await run(["report", "old.yaml", "--public", "-o", "old.json"], host);
  return memoryHost({ files: Object.fromEntries(host.stored) });
}

describe("listening that two assessments share", () => {
  const ELSEWHERE = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2025-26"
framework: { id: social-care-future, edition: "2021" }
listeningFrom: a.yaml
`;

  interface Told {
    readonly peopleToldUs: {
      readonly related: {
        readonly statements: readonly { readonly id: string; readonly counted: object }[];
      };
    };
  }

  /** The counts of the report elsewhere, after 2 answers more, with what was published before. */
  async function reissued(published: string): Promise<unknown> {
    const host = hostWith({ "elsewhere.yaml": ELSEWHERE });
    await run(["report", published, "--public", "-o", "before.json"], host);
    host.put("a.yaml", yearText({ period: "2025-26", always: 42 }));
    const args = [
      "report",
      "elsewhere.yaml",
      "--public",
      "--published",
      "before.json",
      "--format",
      "json",
    ];
    expect(await run(args, host)).toBe(ExitCode.ok);
    // The format is this program's own, and its schema is tested elsewhere.
    const { peopleToldUs } = JSON.parse(host.stdout()) as Told;
    return peopleToldUs.related.statements.find(({ id }) => id === "I-1.1")?.counted;
  }

  it.each(["elsewhere.yaml", "a.yaml"])(
    "prints no new number where fewer answers than the floor differ from %s",
    async (published) => {
      expect(await reissued(published)).toMatchObject({ positive: 40, scored: 60 });
    },
  );
});

describe("what was published before", () => {
  it("stays as it was in a comparison", async () => {
    const host = await hostWithPublished();
    const found = await tested(host, "a.yaml", "b.yaml", "--published", "old.json");
    expect(found).toMatchObject({ after: { positive: 58, scored: 78 } });
  });

  it.each([
    [["--published", "old.json"], "--published goes with --public"],
    [["--public", "--published", "b.yaml"], "b.yaml:1:9"],
    [["--public", "--published", "missing.json"], "missing.json: there is no such file"],
  ])("is refused with 2: %j", async (args, says) => {
    const host = await hostWithPublished();
    expect(await run(["diff", "a.yaml", "b.yaml", ...args], host)).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain(says);
    expect(host.stdout()).toBe("");
  });

  it("is refused where it is of neither year", async () => {
    const host = await hostWithPublished();
    const args = ["diff", "a.yaml", "a.yaml", "--public", "--published", "old.json"];
    expect(await run(args, host)).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain("old.json: this is of another year");
  });
});

describe("the dictionary", () => {
  it.each([
    ["diff", "a.yaml"],
    ["trend", "a.yaml"],
  ])("names every column of the CSV in its order: %s", async (command, file) => {
    const host = hostWith();
    await run([command, file, "b.yaml", "--format", "csv"], host);
    const [header]: readonly (readonly string[])[] = readCsv(host.stdout(), { to: 1 });
    const asked = hostWith();
    expect(await run([command, "--dictionary", "--format", "csv"], asked)).toBe(ExitCode.ok);
    const rows: readonly Record<string, string>[] = readCsv(asked.stdout(), { columns: true });
    expect(rows.map(({ column }) => column)).toEqual(header);
    for (const row of rows) expect(Object.values(row)).not.toContain("");
  });

  it.each(["diff", "trend"])("is Markdown unless CSV is asked for: %s", async (command) => {
    const host = hostWith();
    expect(await run([command, "--dictionary"], host)).toBe(ExitCode.ok);
    expect(host.stdout()).toMatch(/^# The columns of the CSV of mir /);
    const other = hostWith();
    expect(await run([command, "--dictionary", "--format", "json"], other)).toBe(ExitCode.unusable);
    expect(other.stderr()).toContain("-1.schema.json");
  });
});

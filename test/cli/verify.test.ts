import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { isRecord } from "../../src/domain/edits.ts";
import { findDifferences } from "../../src/domain/verification/differences.ts";
import { validate } from "#generated/validate-verification-1.cjs";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

const example = (name: string): string =>
  readFileSync(new URL(`../../reports/example/${name}`, import.meta.url), "utf8");

const FILES = {
  "2025-26.yaml": example("2025-26.yaml"),
  "2026-27.yaml": example("2026-27.yaml"),
};

/** The example's two years with a report of the later one beside them. */
async function hostWithReport(...options: readonly string[]): Promise<MemoryHost> {
  const host = memoryHost({ files: FILES });
  const args = ["report", "2026-27.yaml", "--format", "json", "-o", "report.json", ...options];
  expect(await run(args, host)).toBe(ExitCode.ok);
  return host;
}

const textOf = (host: MemoryHost): string => host.stored.get("report.json") ?? "";

interface Found {
  readonly holds: boolean;
  readonly notes: readonly string[];
  readonly differences: readonly { readonly pointer: string; readonly place: string }[];
}

async function verify(host: MemoryHost, ...options: readonly string[]): Promise<Found> {
  const said = host.stdout().length;
  const args = ["verify", "report.json", "2026-27.yaml", "--format", "json", ...options];
  const code = await run(args, host);
  const found: unknown = JSON.parse(host.stdout().slice(said));
  expect(validate(found)).toBe(true);
  // The schema says so.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const verification = found as Found;
  expect(code).toBe(verification.holds ? ExitCode.ok : ExitCode.gate);
  return verification;
}

describe("mir verify", () => {
  it.each([[[]], [["--public"]], [["--previous", "2025-26.yaml"]]])(
    "finds nothing in a report that was left as it was made, with %j",
    async (options) => {
      const host = await hostWithReport(...options);
      expect(await verify(host)).toMatchObject({ holds: true, notes: [], differences: [] });
    },
  );

  it.each([
    ["a level", '"state": "level",\n        "level": 2', '"state": "level",\n        "level": 3'],
    ["a standing's count", /"count": 6/, '"count": 5'],
    [
      "a sentence",
      /\d+ of (\d+) levels claimed are no higher/,
      "30 of $1 levels claimed are no higher",
    ],
    ["the date", /"asOf": "2026-09-30"/, '"asOf": "2026-06-30"'],
  ])("names %s that was changed", async (_, what, by) => {
    const host = await hostWithReport();
    host.put("report.json", textOf(host).replace(what, by));
    const { differences } = await verify(host);
    expect(differences).toHaveLength(1);
  });

  it("names a gap that was taken out of the list", async () => {
    const host = await hostWithReport();
    const report = JSON.parse(textOf(host));
    const [first, ...gaps] = report.gaps;
    host.put("report.json", JSON.stringify({ ...report, gaps }));
    const { differences } = await verify(host);
    expect(differences).toMatchObject([{ kind: "left-out", place: `the gap list, ${first.id}` }]);
  });

  it("finds a version for publication that was changed, and that its fingerprint is not its own", async () => {
    const host = await hostWithReport("--public");
    host.put("report.json", textOf(host).replace(/"count": 6/, '"count": 5'));
    const { differences } = await verify(host);
    expect(differences.map(({ pointer }) => pointer)).toEqual([
      expect.stringMatching(/^\/headline\/standings\/\d\/count$/),
    ]);
  });

  it("does not take another version of the tool for a difference, and says it first", async () => {
    const host = await hostWithReport();
    host.put("report.json", textOf(host).replace('"0.0.0-test"', '"9.9.9"'));
    const found = await verify(host);
    expect(found.holds).toBe(true);
    expect(found.notes).toEqual([expect.stringContaining("9.9.9")]);
  });

  it("names the answer that was changed after the report was made", async () => {
    const host = await hostWithReport();
    host.put("2026-27.yaml", FILES["2026-27.yaml"].replace("yes: 14, of: 52", "yes: 44, of: 52"));
    const { differences } = await verify(host);
    const places = differences.map(({ place }) => place);
    expect(places).toContain("about the report, assessment fingerprint");
    expect(places).toContain("commitments, We-1.1, evidence, E1, yes");
  });

  it("says that only the text differs where a comment was added", async () => {
    const host = await hostWithReport();
    host.put("2026-27.yaml", `${FILES["2026-27.yaml"]}# seen\n`);
    const found = await verify(host);
    expect(found.holds).toBe(false);
    expect(found.notes).toEqual([expect.stringContaining("No figure and no word differs")]);
  });

  it("says the same of a comment in the earlier year's file", async () => {
    const host = await hostWithReport();
    host.put("2025-26.yaml", `${FILES["2025-26.yaml"]}# seen\n`);
    const found = await verify(host);
    expect(found.differences.map(({ pointer }) => pointer)).toEqual([
      "/earlierFiles/0/fingerprint",
    ]);
    expect(found.notes).toEqual([expect.stringContaining("No figure and no word differs")]);
  });

  it("says first that the earlier year is not the one of the report", async () => {
    const host = await hostWithReport();
    host.put("2026-27.yaml", FILES["2026-27.yaml"].replace(/^previous: .*\n/m, ""));
    const { notes } = await verify(host);
    expect(notes).toEqual([
      "The report was made with 2025-26. It is held against no earlier year.",
    ]);
  });

  it.each([
    [["verify", "missing.json", "2026-27.yaml"], "missing.json"],
    [["verify", "report.json", "missing.yaml"], "missing.yaml"],
    [["verify", "2025-26.yaml", "2026-27.yaml"], "2025-26.yaml"],
    [["verify", "report.json", "report.json"], "report.json"],
    [["verify", "report.json", "2026-27.yaml", "--published", "report.json"], "--published"],
    [["verify", "report.json"], "no <file> was named"],
  ])("refuses %j with 2", async (args, says) => {
    const host = await hostWithReport();
    expect(await run(args, host)).toBe(ExitCode.unusable);
    expect(host.stdout()).toBe("");
    expect(host.stderr()).toContain(says);
  });
});

it("finds any one value of a report that is forged, and nothing else", async () => {
  const report: unknown = JSON.parse(textOf(await hostWithReport()));
  const leaves = leavesOf(report, []).filter((path) => !isId(path));
  fc.assert(
    fc.property(fc.nat(leaves.length - 1), (place) => {
      const path = leaves[place] ?? [];
      const { found } = findDifferences(forged(report, path), report);
      expect(found.map(({ pointer }) => pointer)).toEqual([`/${path.join("/")}`]);
    }),
    { numRuns: 40 },
  );
});

type Steps = readonly (string | number)[];

/** An item whose id is forged is one that only the report has: two differences. */
function isId(path: Steps): boolean {
  return ["id", "standing", "period"].includes(String(path.at(-1)));
}

function leavesOf(value: unknown, path: Steps): readonly Steps[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (!isRecord(value)) return [path];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function forged(value: unknown, [step, ...rest]: Steps): unknown {
  if (step === undefined) return typeof value === "number" ? value + 1 : `${String(value)} forged`;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? forged(item, rest) : item));
  if (!isRecord(value)) throw new Error("no such leaf");
  return { ...value, [step]: forged(value[step], rest) };
}

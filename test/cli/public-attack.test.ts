import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { COMPARISON_FORMATS } from "../../src/render/comparison/formats.ts";
import { PLAIN_WORDS_FORMATS } from "../../src/render/plain-words/registry.ts";
import { REPORT_FORMATS } from "../../src/render/report/formats.ts";
import { TREND_FORMATS } from "../../src/render/trend/formats.ts";
import { memoryHost } from "../support/memory-host.ts";

/*
 * An attacker gathers every public output that there is, as the program writes it: the report in each format, the page in
 * plain words, the report under other headings, the comparison and the trend with another year, and the report that was
 * published again. Small groups differ in every number that is withheld. If all their outputs are the same to the byte,
 * then all of them together cannot tell one of these numbers from another. How many numbers there are to a class is in the
 * tests of the domain, where the whole space is tried.
 */

/** The withheld numbers of a small group, and others of the same class: never fewer than four stay possible. */
const POSSIBLE = {
  never: [0, 1, 2, 3, 4],
  unsure: [0, 1, 2, 3, 4],
  invited: [50, 64, 71, 88, 99],
  group: [1, 2, 3, 4],
  agreed: [0, 1, 2, 3],
  people: [1, 2, 3, 4],
  cost: [1, 900, 45_000, 7_777_777],
  no: [0, 1, 2, 3, 4],
} as const;

type Small = Readonly<Record<keyof typeof POSSIBLE, number>>;

const anySmall: fc.Arbitrary<Small> = fc.record({
  never: fc.constantFrom(...POSSIBLE.never),
  unsure: fc.constantFrom(...POSSIBLE.unsure),
  invited: fc.constantFrom(...POSSIBLE.invited),
  group: fc.constantFrom(...POSSIBLE.group),
  agreed: fc.constantFrom(...POSSIBLE.agreed),
  people: fc.constantFrom(...POSSIBLE.people),
  cost: fc.constantFrom(...POSSIBLE.cost),
  no: fc.constantFrom(...POSSIBLE.no),
});

function yearText(period: string, small: Small): string {
  const year = period.slice(0, 4);
  return `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "${period}"
framework: { id: making-it-real-2018, edition: "2018" }
commitments:
  We-1.1: { said: 3, evidence: [{ id: E1, yes: 45, of: ${String(45 + small.no)} }, { id: E2, yes: 40, of: 60 }], actions: [A1] }
  We-2.1: { said: 3, evidence: [{ id: E2, yes: 40, of: 60 }] }
evidence:
  E1: { title: A count, kind: people, method: counted, asOf: "${year}-06-01" }
  E2: { title: Another, kind: staff, method: counted, asOf: "${year}-06-01" }
listening:
  L1: { asOf: "${year}-06-14", how: on paper, whom: everyone, invited: ${String(small.invited)}, chosenBy: nobody, askedBy: friends }
lived:
  I-1.1: { from: L1, never: ${String(small.never)}, always: 30, not-sure: ${String(small.unsure)} }
  I-1.2: { from: L1, never: 6, always: 20, rather-not-say: ${String(small.unsure)} }
  I-1.3: { from: L1, group: { level: ${String(small.agreed)}, people: ${String(small.group)} } }
needs:
  N1: { commitments: [We-1.1], kind: unmet, what: a bench, people: ${String(small.people)}, counted: by hand, yearlyCost: ${String(small.cost)} }
  N2: { commitments: [We-2.1], kind: unmet, what: a tree, people: 60, counted: by hand, yearlyCost: 1000 }
actions:
  A1: { what: Dig a well }
`;
}

const COMMANDS: readonly (readonly string[])[] = [
  ...REPORT_FORMATS.flatMap((format) => [
    ["report", "now.yaml", "--format", format],
    ["report", "now.yaml", "--format", format, "--published", "before.json"],
    ["report", "now.yaml", "--format", format, "--previous", "last.yaml"],
    ["report", "now.yaml", "--format", format, "--by", "cqc"],
    ["report", "now.yaml", "--format", format, "--by", "care-act"],
  ]),
  ["report", "now.yaml", "--format", "csv", "--wide"],
  ["report", "now.yaml", "--format", "html", "--large-print"],
  ...PLAIN_WORDS_FORMATS.map((format) => [
    "report",
    "now.yaml",
    "--plain-words",
    "--format",
    format,
  ]),
  ...COMPARISON_FORMATS.flatMap((format) => [
    ["diff", "last.yaml", "now.yaml", "--format", format],
    ["diff", "now.yaml", "last.yaml", "--format", format],
    ["diff", "before.yaml", "now.yaml", "--format", format],
  ]),
  ...TREND_FORMATS.map((format) => ["trend", "last.yaml", "now.yaml", "--format", format]),
];

const PLAIN: Small = {
  never: 2,
  unsure: 2,
  invited: 80,
  group: 3,
  agreed: 1,
  people: 3,
  cost: 5,
  no: 2,
};

/** Every public output of a year, one after the other. `before` was published of the same year; `last` is the year before. */
async function outputsOf(now: Small, before: Small, last: Small): Promise<string> {
  const host = memoryHost({
    files: {
      "now.yaml": yearText("2026-27", now),
      "before.yaml": yearText("2026-27", before),
      "last.yaml": yearText("2025-26", last),
    },
  });
  expect(await run(["report", "before.yaml", "--public", "-o", "before.json"], host)).toBe(
    ExitCode.ok,
  );
  const kept = memoryHost({ files: Object.fromEntries(host.stored) });
  for (const args of COMMANDS) {
    kept.out(`\n=== ${args.join(" ")}\n`);
    // One after the other, so that the outputs stand in one order.
    // oxlint-disable-next-line no-await-in-loop
    expect(await run([...args, "--public"], kept)).toBe(ExitCode.ok);
  }
  return kept.stdout();
}

/** The name of each output with its text. */
function parts(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split("\n=== ").map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end)];
    }),
  );
}

/** The outputs by which the two could be told apart. */
function tellingApart(one: string, other: string): readonly string[] {
  const others = parts(other);
  return [...parts(one)].flatMap(([name, text]) => (others.get(name) === text ? [] : [name]));
}

describe("all public outputs together", { timeout: 120_000 }, () => {
  const ofPlain = outputsOf(PLAIN, PLAIN, PLAIN);

  it("do not tell one withheld number of a random small group from another", async () => {
    const plain = await ofPlain;
    await fc.assert(
      fc.asyncProperty(anySmall, anySmall, anySmall, async (now, before, last) => {
        expect(tellingApart(plain, await outputsOf(now, before, last))).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  it("would tell a number that is printed", async () => {
    const plain = await ofPlain;
    const told = tellingApart(plain, await outputsOf({ ...PLAIN, never: 30 }, PLAIN, PLAIN));
    expect(told.length).toBeGreaterThan(COMMANDS.length / 2);
    for (const name of ["--by cqc", "--plain-words", "trend", "diff"])
      expect(told.some((one) => one.includes(name))).toBe(true);
  });
});

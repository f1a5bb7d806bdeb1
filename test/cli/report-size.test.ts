import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const FRAMEWORK = readFileSync("frameworks/making-it-real-2018.yaml", "utf8");
const idsOf = (kind: string): readonly string[] =>
  [...FRAMEWORK.matchAll(new RegExp(`^ +- id: (${kind}-[0-9.]+)`, "gm"))].map(
    (match) => match[1] ?? "",
  );

const COMMITMENTS = idsOf("We");
const STATEMENTS = idsOf("I");
const KINDS = ["people", "processes", "staff"] as const;

/** Every commitment scored, with three pieces of evidence, a view, a reply, a cause and an action; every statement answered twice. */
function fullYear(): string {
  return [
    "format: assessment/1",
    "council: { code: X99999999, name: Exampleshire Council }",
    'period: "2026-27"',
    'framework: { id: making-it-real-2018, edition: "2018" }',
    "profile: full",
    "team:",
    "  psw: { role: council, name: Principal social worker, public: true }",
    "  group: { role: people, name: Co-production group, public: true }",
    "commitments:",
    ...COMMITMENTS.flatMap(commitmentLines),
    "evidence:",
    ...COMMITMENTS.flatMap((_, place) => KINDS.map((kind) => pieceLine(kind, place))),
    "listening:",
    '  L1: { asOf: "2026-06-14", how: a workshop and a web form, whom: people who draw on support, invited: 200, chosenBy: the group, askedBy: the group, officerPresent: false }',
    "lived:",
    ...STATEMENTS.map(statementLine),
    "actions:",
    ...COMMITMENTS.map(
      (_, place) =>
        `  A${String(place)}: { what: Change how the first talk goes and tell people what was decided and why, owner: psw, made: "2026-05-01", due: "2027-03-31", success: Seven in ten say that they were told why, decidedWith: group, status: open }`,
    ),
    "",
  ].join("\n");
}

function commitmentLines(id: string, place: number): readonly string[] {
  return [
    `  ${id}:`,
    `    said: ${String(place % 5)}`,
    "    reason: We looked at a sample of plans and spoke with three teams. We think that most people get this most of the time now.",
    "    by: psw",
    "    evidence:",
    ...KINDS.map(
      (kind) => `      - { id: ${kind}${String(place)}, yes: ${String(20 + place)}, of: 66 }`,
    ),
    "    views: [{ by: group, said: 1, reason: That is not how it feels to us. We said so at both workshops this year. }]",
    "    reply: We hear this and will look at it together in the spring.",
    "    causes: [{ cause: budget, answer: The panel decides after the conversation. The plan then changes and nobody says why. }]",
    `    actions: [A${String(place)}]`,
  ];
}

function pieceLine(kind: string, place: number): string {
  return `  ${kind}${String(place)}: { title: A yearly look with people who draw on support, kind: ${kind}, method: counted, asOf: "2026-06-01", whom: everyone reviewed in the spring, chosen: "all 142 invited, 66 answered", where: "https://council.example/${kind}-${String(place)}", published: true }`;
}

function statementLine(id: string, place: number): string {
  return `  ${id}: { from: L1, never: ${String(10 + place)}, sometimes: 20, mostly: 30, always: ${String(12 + place)}, not-sure: 6, not-about-me: 6, rather-not-say: 7, group: { level: 2, people: 14, lowest: 0, highest: 3, statement: We have a say in some things and none in the ones that matter most to us., minority: I was asked and it changed. } }`;
}

it("makes a page under 400 KB of an assessment in which everything is filled in", async () => {
  expect([COMMITMENTS.length, STATEMENTS.length]).toEqual([38, 34]);
  const host = memoryHost({ files: { "year.yaml": fullYear() } });
  expect(await run(["report", "year.yaml", "--format", "html"], host)).toBe(ExitCode.ok);
  const page = host.stdout();
  for (const id of [...COMMITMENTS, ...STATEMENTS]) expect(page).toContain(`id="${id}"`);
  expect(page.split("https://council.example/").length - 1).toBeGreaterThanOrEqual(38 * 3);
  expect(page).not.toContain("no evidence given");
  expect(Buffer.byteLength(page)).toBeLessThan(400_000);
  expect(Buffer.byteLength(page)).toBeGreaterThan(300_000);
});

import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { COMPARISON_FORMATS } from "../../src/render/comparison/formats.ts";
import { FINDINGS_FORMATS } from "../../src/render/findings/formats.ts";
import { PLAIN_WORDS_FORMATS } from "../../src/render/plain-words/registry.ts";
import { REPORT_FORMATS } from "../../src/render/report/formats.ts";
import { TREND_FORMATS } from "../../src/render/trend/formats.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

/*
 * Every private text that a file can hold has a mark of its own. No public output of any command may hold one of them.
 * Private numbers are such as stand nowhere else.
 */

/** A private text: `qz` is in no word. `name` says which it is, and begins with a capital where a name does. */
const mark = (name: string): string => `qz${name}qz`;
const MARK = /qz\w+?qz/gi;

const NUMBERS = ["7771", "7773", "424246", "424,246", "88831", "88833"];

const SHA = "c0ffee00".repeat(8);

/** What a full report prints of the marks, and a public one does not. The others are in the file alone. */
const PRINTED_IN_FULL = [
  "note",
  "OfficerName",
  "PersonName",
  "viewReason",
  "where",
  "section",
  "groupStatement",
  "groupMinority",
  "fewStatement",
  "Owner",
  "Signer",
  "Checker",
].map(mark);

interface Year {
  readonly period: string;
  readonly previous?: string;
  readonly always?: number;
  readonly people?: number;
}

function yearText({ period, previous, always = 40, people = 3 }: Year): string {
  const year = period.slice(0, 4);
  return `# ${mark("comment")}
format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "${period}" # ${mark("lineComment")}
framework: { id: making-it-real-2018, edition: "2018" }
profile: full
${previous === undefined ? "" : `previous: ${previous}\n`}team:
  ${mark("officer")}: { role: council, name: ${mark("OfficerName")} }
  ${mark("person")}: { role: people, name: ${mark("PersonName")}, public: false }
  group: { role: people, name: Co-production group, public: true }
commitments:
  We-1.1:
    said: ${period === "2026-27" ? "1" : "2"}
    by: ${mark("officer")}
    reason: We think so.
    note: ${mark("note")}
    evidence: [{ id: E1, yes: 7771, of: 7773 }, { id: E2, yes: 40, of: 80, note: By hand. }]
    views:
      - { by: ${mark("person")}, said: 1, reason: ${mark("viewReason")} }
      - { by: group, said: 0, reason: ${mark("viewReason")} }
      - { by: ${mark("officer")}, said: 3, reason: It works. }
    reply: We hear that.
    causes: [{ cause: budget, answer: There is less. }]
    lastPromise: { kept: partly, why: It took long. }
    question: { answer: We will see, by: ${mark("officer")} }
    actions: [A1]
  We-2.1:
    said: 3
    by: ${mark("officer")}
    later: { causes: ${mark("officer")}, actions: ${mark("person")} }
    evidence: [{ id: E3 }]
    actions: [A2]
  We-4.1:
    said: 3
    later: { question: ${mark("officer")} }
evidence:
  E1:
    title: A count of plans
    kind: people
    method: counted
    asOf: "${year}-06-01"
    where: https://example.org/${mark("where")}
    section: ${mark("section")}
    sha256: ${SHA}
  E2: { title: A survey, kind: staff, method: counted, asOf: "${year}-06-01", where: https://example.org/open, published: true }
  E3: { title: A letter, kind: partners, method: told, asOf: "${year}-06-01", where: ${mark("where")}.pdf }
  ${period === "2025-26" ? `E9: { title: Gone since, kind: staff, method: told, asOf: "2026-02-01", where: ${mark("where")}.doc }` : "E8: { title: New since, kind: staff, method: told }"}
listening:
  L1:
    asOf: "${year}-06-14"
    how: on paper
    whom: everyone
    invited: 88831
    chosenBy: nobody
    askedBy: friends
    officerPresent: false
    notHeard: those who were away
    confirmed: { by: ${mark("person")}, on: "${year}-07-02", fingerprint: "0123456789abcdef" }
lived:
  I-1.1: { from: L1, never: 2, always: ${String(always)} }
  I-1.2:
    from: L1
    group: { level: 1, people: 12, lowest: 0, highest: 3, statement: ${mark("groupStatement")}, minority: ${mark("groupMinority")} }
  I-1.3: { from: L1, group: { level: 2, people: 3, statement: ${mark("fewStatement")}, agreed: { statement: ${mark("fewStatement")} } } }
needs:
  N1: { commitments: [We-1.1], kind: unmet, what: a bench, people: ${String(people)}, counted: by hand, yearlyCost: 424246 }
  N2: { commitments: [We-1.1], kind: unmet, what: a tree, people: 60, counted: by hand, yearlyCost: 1000 }
actions:
  A1: { what: Dig a well, owner: ${mark("Owner")}, made: "${year}-05-01", due: "${year}-07-01", success: There is water, decidedWith: ${mark("person")} }
  A2: { what: Plant a tree, owner: ${mark("officer")} }
signedOff: [{ role: director, name: ${mark("Signer")}, on: "${year}-11-02" }]
plainWords: { checkedBy: ${mark("Checker")}, on: "${year}-11-02" }
publish:
  accepted:
    - { code: privacy/postcode, place: actions/A1/what, found: "${mark("found")}", reason: ${mark("acceptedReason")} }
`;
}

const ELSEWHERE = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2026-27"
framework: { id: social-care-future, edition: "2021" }
listeningFrom: b.yaml
`;

function hostWithYears(): MemoryHost {
  return memoryHost({
    files: {
      "a.yaml": yearText({ period: "2025-26" }),
      "b.yaml": yearText({ period: "2026-27", previous: "a.yaml", always: 60 }),
      "again.yaml": yearText({ period: "2026-27", previous: "a.yaml", always: 62, people: 2 }),
      "elsewhere.yaml": ELSEWHERE,
    },
  });
}

const REPORTS: readonly (readonly string[])[] = [
  ...REPORT_FORMATS.flatMap((format) => [
    ["report", "b.yaml", "--format", format],
    ["report", "b.yaml", "--format", format, "--published", "before.json"],
    ["report", "again.yaml", "--format", format, "--published", "before.json"],
    ["report", "a.yaml", "--format", format],
    ["report", "elsewhere.yaml", "--format", format],
    ["report", "b.yaml", "--by", "cqc", "--format", format],
    ["report", "b.yaml", "--by", "care-act", "--format", format],
  ]),
  ["report", "b.yaml", "--format", "csv", "--wide"],
  ["report", "b.yaml", "--by", "cqc", "--format", "csv", "--wide"],
  ["report", "b.yaml", "--format", "html", "--large-print"],
  ...PLAIN_WORDS_FORMATS.map((format) => ["report", "b.yaml", "--plain-words", "--format", format]),
];

const YEARS: readonly (readonly string[])[] = [
  ...COMPARISON_FORMATS.flatMap((format) => [
    ["diff", "a.yaml", "b.yaml", "--format", format],
    ["diff", "b.yaml", "again.yaml", "--format", format],
    ["diff", "a.yaml", "b.yaml", "--fail-on", "strict", "--format", format],
  ]),
  ...TREND_FORMATS.map((format) => ["trend", "a.yaml", "b.yaml", "--format", format]),
];

/** The marks and numbers of a text that may stand in no public one. */
function privateIn(text: string): readonly string[] {
  const marks = [...text.matchAll(MARK)].map(([found]) => found);
  const numbers = [...NUMBERS, SHA].filter((number) => text.includes(number));
  return [...new Set([...marks, ...numbers])];
}

async function publish(host: MemoryHost): Promise<void> {
  expect(await run(["report", "b.yaml", "--public", "-o", "before.json"], host)).toBe(ExitCode.ok);
}

describe("the marks of private texts", () => {
  it("are printed in full reports, so that a public one could hold them", async () => {
    const host = hostWithYears();
    for (const format of REPORT_FORMATS)
      // One after the other, into one host.
      // oxlint-disable-next-line no-await-in-loop
      expect(await run(["report", "b.yaml", "--format", format], host)).toBe(ExitCode.ok);
    await run(["report", "b.yaml", "--plain-words", "--format", "markdown"], host);
    const found = new Set(privateIn(host.stdout()));
    expect(
      [...PRINTED_IN_FULL, "7771", "424246", "88831", SHA].filter((one) => !found.has(one)),
    ).toEqual([]);
  });

  it.each([...REPORTS, ...YEARS])("are in no public output: %j %j %j %j %j %j", async (...args) => {
    const before = hostWithYears();
    await publish(before);
    const host = memoryHost({ files: Object.fromEntries(before.stored) });
    expect([ExitCode.ok, ExitCode.gate]).toContain(await run([...args, "--public"], host));
    // Annotations of a comparison in which nothing slipped are none.
    expect(host.stdout().length > 100 || args.includes("github")).toBe(true);
    expect(privateIn(host.stdout())).toEqual([]);
  });

  it.each(FINDINGS_FORMATS)(
    "are in no finding of a check before publication: %s",
    async (format) => {
      const text = yearText({ period: "2026-27" }).replace(
        "what: Dig a well",
        `what: Dig a well with ${mark("OfficerName")} and ring 07700 900123`,
      );
      const host = memoryHost({ files: { "year.yaml": text } });
      const args = ["publish-check", "year.yaml", "--format", format];
      expect(await run(args, host)).toBe(ExitCode.unsafe);
      const said = host.stdout() + host.stderr();
      expect(said).toContain("privacy/name");
      expect(said).not.toMatch(/OfficerName|900123/);
    },
  );
});

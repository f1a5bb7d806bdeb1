import { beforeAll, expect } from "vitest";
import { honestyProblems } from "../../src/cli/honesty-problems.ts";
import { loadAssessment } from "../../src/cli/load-assessment.ts";
import { reportFrom } from "../../src/cli/load-report.ts";
import { run } from "../../src/cli/run.ts";
import { compareReports } from "../../src/domain/comparison/compare-reports.ts";
import { SAME_IDS } from "../../src/domain/comparison/lineage.ts";
import { type Report } from "../../src/domain/report/report.ts";
import { memoryHost } from "./memory-host.ts";

/** Two years' files in which We-1.1 is kept or has bad news, and what is told once somebody has edited them. */

/** A year in which We-1.1 is kept; `more` goes into its records. */
function yearText(
  period: string,
  asOf: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const part = (name: string): string => more[name] ?? "";
  return `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "${period}"
asOf: "${asOf}"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
${part("previous")}team:
  psw: { role: council, name: Principal social worker, public: true }
  group: { role: people, name: Co-production group, public: true }
  carers: { role: people, name: Carers' forum, public: true }
commitments:
  We-1.1:
    said: ${more["said"] ?? "3"}
    reason: We think so.
    by: psw
    asked: "69320e8cdac39877"
    evidence:
      - { id: E1, yes: 70, of: 100 }
      - { id: E2, yes: 70, of: 100 }
${part("link")}${part("view")}${part("commitments")}evidence:
  E1: { title: Survey of people, kind: people, method: counted, asOf: "2026-02-01", whom: everyone reviewed, chosen: all were asked, where: https://x.example/survey.pdf }
  E2: { title: Count of plans, kind: outcomes, method: counted, asOf: "2026-02-01", whom: every plan, chosen: all of them, where: https://x.example/plans.pdf }
${part("evidence")}listening:
  L1: { asOf: "2026-03-01", how: on paper, whom: people, invited: ${more["invited"] ?? "200"}, chosenBy: the group }
lived:
  I-1.1: { from: L1, never: 5, sometimes: 15, mostly: 50, always: 30${part("agreed")} }
${part("lived")}`;
}

export const BAD = {
  link: "      - { id: E9, yes: 10, of: 100 }\n",
  evidence:
    '  E9: { title: Survey of carers, kind: people, method: counted, asOf: "2026-01-15", whom: every carer, chosen: all were asked, where: https://x.example/carers.pdf }\n',
};
export const SAD = {
  lived: "  I-1.5: { from: L1, never: 60, sometimes: 20, mostly: 10, always: 10 }\n",
};
export const VIEW = { view: "    views: [{ by: group, said: 1, reason: It has not changed. }]\n" };
const VIEWS = {
  view: "    views: [{ by: group, said: 1, reason: No change. }, { by: carers, said: 3, reason: For us. }]\n",
};
const AGREED = {
  agreed:
    ", group: { level: 1, people: 14, lowest: 0, highest: 2, statement: It is still not so., minority: Some see it. }",
};
export const PREVIOUS = { previous: "previous: last.yaml\n" };

export const BASES = {
  kept: { last: {}, now: {} },
  "bad evidence": { last: BAD, now: BAD },
  "sad answers": { last: SAD, now: SAD },
  "people's view": { last: VIEW, now: VIEW },
  "two views": { last: VIEWS, now: VIEWS },
  "agreed level": { last: AGREED, now: AGREED },
  "few invited": { last: { invited: "20" }, now: { invited: "20" } },
  "low claim": { last: { said: "1" }, now: { said: "1" } },
} as const satisfies Record<string, Readonly<Record<"last" | "now", Record<string, string>>>>;
/** A pair of files to start from. */
export type Base = keyof typeof BASES;

/** Both years' texts. */
interface Files {
  readonly last: string;
  readonly now: string;
}

export const ready = new Map<Base, Files>();

/** Each base with people's confirmation, as the tool writes it. */
beforeAll(async () => {
  for (const [base, { last, now }] of Object.entries(BASES)) {
    const host = memoryHost({
      files: {
        "last.yaml": yearText("2025-26", "2026-03-31", last),
        "now.yaml": yearText("2026-27", "2026-09-30", { ...now, ...PREVIOUS }),
      },
    });
    for (const file of ["last.yaml", "now.yaml"])
      await run(
        ["people", "confirm", file, "--listening", "L1", "--by", "group", "--on", "2026-03-05"],
        host,
      );
    const stored = [host.stored.get("last.yaml"), host.stored.get("now.yaml")];
    // The keys are the object's own.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    ready.set(base as Base, { last: stored[0] ?? "", now: stored[1] ?? "" });
  }
}, 60_000);

/** What is told of We-1.1. */
interface Outcome {
  readonly standing: string;
  /** Where the matter is told of: codes of check, classes of diff, parts of the report. */
  readonly told: ReadonlySet<string>;
}

export async function outcomeOf(files: Readonly<Record<string, string>>): Promise<Outcome> {
  const host = memoryHost({ files });
  const [now, last] = [
    await loadAssessment(host, "now.yaml", undefined),
    await loadAssessment(host, "last.yaml", undefined),
  ];
  if (!now.ok) return { standing: "refused", told: new Set(now.problems.map(({ code }) => code)) };
  if (!last.ok) throw new Error("last year's file is as it was");
  const report = reportFrom(host, now.value);
  const comparison = compareReports(reportFrom(host, last.value), report, { lineage: SAME_IDS });
  const change = comparison.commitments.find(({ id }) => id === "We-1.1");
  const classes = change === undefined ? [] : [change.main, ...change.others];
  return {
    standing:
      report.commitments.find(({ id }) => id === "We-1.1")?.standing ?? "no such commitment",
    told: new Set([
      ...[...now.value.warnings, ...honestyProblems(now.value)].map(({ code }) => code),
      ...classes.map((one) => `diff ${one.class}`),
      ...toldInReport(report),
    ]),
  };
}

function toldInReport(report: Report) {
  const { cannotTell, gaps, promisedAgain, method, tookPart, commitments } = report;
  const one = commitments.find(({ id }) => id === "We-1.1");
  const signals: readonly (readonly [string, boolean])[] = [
    ["report gap", gaps.some(({ id }) => id === "We-1.1")],
    ["report gone", cannotTell.evidenceGone.length > 0],
    ["report view gone", one?.standingReason.includes("is not there this year") === true],
    [
      "report one view gone",
      one?.standingReason.includes("One of the people's own views") === true,
    ],
    ["report group gone", report.peopleToldUs.sentence.includes("and this year none did")],
    ["report asked before", report.peopleToldUs.sentence.includes("and this year they were not")],
    ["report changed", cannotTell.evidenceChanged.length > 0],
    ["report not known", cannotTell.notKnown.some(({ reason }) => reason.includes("can tell"))],
    ["report not assessed", cannotTell.notAssessed.some(({ id }) => id === "We-1.1")],
    ["report no earlier year", promisedAgain.earlierYears.length === 0],
    ["report repeated", promisedAgain.repeated.length > 0],
    ["report framework", method.framework.changes.length > 0],
    ["report signature", tookPart.signedOff.some(({ state }) => state === "changed")],
    ["report question", one?.askedHasChanged === true],
    [
      "report earlier signature",
      tookPart.signing.includes("It is set against 2025-26, which changed"),
    ],
  ];
  return signals.filter(([, holds]) => holds).map(([name]) => name);
}

/** What is looked for, and what takes its place. */
export type Edit = readonly [string | RegExp, string];
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [what, by]) => {
    const after = before.replace(what, by);
    expect(after, String(what)).not.toBe(before);
    return after;
  }, text);
}

export const DATE_OF_E1 = 'kind: people, method: counted, asOf: "2026-02-01"';
export const withE1 = (what: string, by: string): Edit => [
  new RegExp(`(  E1: {[^\\n]*?)${what}`),
  `$1${by}`,
];
export const withE9 = (what: string, by: string): Edit => [
  new RegExp(`(  E9: {[^\\n]*?)${what}`),
  `$1${by}`,
];

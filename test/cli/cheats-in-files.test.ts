import { beforeAll, describe, expect, it } from "vitest";
import { honestyProblems } from "../../src/cli/honesty-problems.ts";
import { loadAssessment } from "../../src/cli/load-assessment.ts";
import { reportFrom } from "../../src/cli/load-report.ts";
import { run } from "../../src/cli/run.ts";
import { compareReports } from "../../src/domain/comparison/compare-reports.ts";
import { SAME_IDS } from "../../src/domain/comparison/lineage.ts";
import { type Report } from "../../src/domain/report/report.ts";
import { memoryHost } from "../support/memory-host.ts";

/** Ways to look better than the truth by editing the files, each from a file in which We-1.1 is kept or has bad news. */

const FRAMEWORK = "frameworks/making-it-real-2018.yaml";

/** A year in which We-1.1 is kept; `more` goes into its records. */
function yearText(
  period: string,
  asOf: string,
  more: Readonly<Record<string, string>> = {},
): string {
  return `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "${period}"
asOf: "${asOf}"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
${more["previous"] ?? ""}team:
  psw: { role: council, name: Principal social worker, public: true }
  group: { role: people, name: Co-production group, public: true }
commitments:
  We-1.1:
    said: ${more["said"] ?? "3"}
    reason: We think so.
    by: psw
    asked: "69320e8cdac39877"
    evidence:
      - { id: E1, yes: 70, of: 100 }
      - { id: E2, yes: 70, of: 100 }
${more["link"] ?? ""}${more["view"] ?? ""}${more["commitments"] ?? ""}evidence:
  E1: { title: Survey of people, kind: people, method: counted, asOf: "2026-02-01", whom: everyone reviewed, chosen: all were asked, where: https://x.example/survey.pdf }
  E2: { title: Count of plans, kind: outcomes, method: counted, asOf: "2026-02-01", whom: every plan, chosen: all of them, where: https://x.example/plans.pdf }
${more["evidence"] ?? ""}listening:
  L1: { asOf: "2026-03-01", how: on paper, whom: people, invited: 200, chosenBy: the group }
lived:
  I-1.1: { from: L1, never: 5, sometimes: 15, mostly: 50, always: 30 }
${more["lived"] ?? ""}`;
}

const BAD = {
  link: "      - { id: E9, yes: 10, of: 100 }\n",
  evidence:
    '  E9: { title: Survey of carers, kind: people, method: counted, asOf: "2026-01-15", whom: every carer, chosen: all were asked, where: https://x.example/carers.pdf }\n',
};
const SAD = { lived: "  I-1.5: { from: L1, never: 60, sometimes: 20, mostly: 10, always: 10 }\n" };
const VIEW = { view: "    views: [{ by: group, said: 1, reason: It has not changed. }]\n" };
const PREVIOUS = { previous: "previous: last.yaml\n" };

const BASES = {
  kept: { last: {}, now: {} },
  "bad evidence": { last: BAD, now: BAD },
  "sad answers": { last: SAD, now: SAD },
  "people's view": { last: VIEW, now: VIEW },
  "low claim": { last: { said: "1" }, now: { said: "1" } },
} as const satisfies Record<string, Readonly<Record<"last" | "now", Record<string, string>>>>;
type Base = keyof typeof BASES;

interface Files {
  readonly last: string;
  readonly now: string;
}

const ready = new Map<Base, Files>();

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

interface Outcome {
  readonly standing: string;
  /** Where the matter is told of: codes of check, classes of diff, parts of the report. */
  readonly told: ReadonlySet<string>;
}

async function outcomeOf(files: Readonly<Record<string, string>>): Promise<Outcome> {
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

function toldInReport({ cannotTell, gaps, promisedAgain, method, tookPart, commitments }: Report) {
  const one = commitments.find(({ id }) => id === "We-1.1");
  const signals: readonly (readonly [string, boolean])[] = [
    ["report gap", gaps.some(({ id }) => id === "We-1.1")],
    ["report gone", cannotTell.evidenceGone.length > 0],
    ["report view gone", one?.standingReason.includes("is not there this year") === true],
    ["report changed", cannotTell.evidenceChanged.length > 0],
    ["report not known", cannotTell.notKnown.some(({ reason }) => reason.includes("can tell"))],
    ["report not assessed", cannotTell.notAssessed.some(({ id }) => id === "We-1.1")],
    ["report no earlier year", promisedAgain.earlierYears.length === 0],
    ["report repeated", promisedAgain.repeated.length > 0],
    ["report framework", method.framework.changes.length > 0],
    ["report signature", tookPart.signedOff.some(({ state }) => state === "changed")],
    ["report question", one?.askedHasChanged === true],
  ];
  return signals.filter(([, holds]) => holds).map(([name]) => name);
}

type Edit = readonly [string | RegExp, string];
type Cheat = readonly [
  name: string,
  base: Base,
  edits: readonly Edit[],
  standing: string,
  told: readonly string[],
];

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [what, by]) => {
    const after = before.replace(what, by);
    expect(after, String(what)).not.toBe(before);
    return after;
  }, text);
}

describe("the bases", () => {
  it.each<[Base, string]>([
    ["kept", "kept"],
    ["bad evidence", "contested"],
    ["sad answers", "contested"],
    ["people's view", "contested"],
    ["low claim", "understated"],
  ])("%s stands as %s", async (base, standing) => {
    const { last, now } = ready.get(base) ?? { last: "", now: "" };
    const { told, ...found } = await outcomeOf({ "last.yaml": last, "now.yaml": now });
    expect(found.standing).toBe(standing);
    expect([...told].filter((code) => code.startsWith("honesty/"))).toEqual([]);
  });
});

const DATE_OF_E1 = 'kind: people, method: counted, asOf: "2026-02-01"';
const withE1 = (what: string, by: string): Edit => [
  new RegExp(`(  E1: {[^\\n]*?)${what}`),
  `$1${by}`,
];
const withE9 = (what: string, by: string): Edit => [
  new RegExp(`(  E9: {[^\\n]*?)${what}`),
  `$1${by}`,
];
const NEW_LINKS = (ids: readonly string[]): string =>
  ids
    .map(
      (id) =>
        `  ${id}:\n    { said: 3, reason: "We are sure of it.", asked: "0000000000000000" }\n`,
    )
    .join("");
const OTHERS = ["We-2.2", "We-3.1", "We-4.4"];

const CHEATS: readonly Cheat[] = [
  // Evidence dressed up.
  [
    "a survey without a date",
    "kept",
    [[DATE_OF_E1, "kind: people, method: counted"]],
    "unproven",
    ["assessment/unfinished-evidence", "report changed"],
  ],
  [
    "a survey with a date to come",
    "kept",
    [[DATE_OF_E1, 'kind: people, method: counted, asOf: "2026-10-05"']],
    "unproven",
    ["assessment/evidence-in-future"],
  ],
  [
    "an old survey kept on",
    "kept",
    [[DATE_OF_E1, 'kind: people, method: counted, asOf: "2024-02-01"']],
    "unproven",
    ["report gone"],
  ],
  [
    "a survey of nobody in particular",
    "kept",
    [withE1("whom: everyone reviewed, ", "")],
    "unproven",
    ["assessment/unfinished-evidence", "honesty/evidence-changed"],
  ],
  [
    "a survey of the chosen few",
    "kept",
    [withE1("chosen: all were asked, ", "")],
    "unproven",
    ["assessment/unfinished-evidence", "honesty/evidence-changed"],
  ],
  [
    "a count of none at all",
    "kept",
    [["id: E1, yes: 70, of: 100", "id: E1, yes: 0, of: 0"]],
    "refused",
    [],
  ],
  [
    "a count of one",
    "kept",
    [["id: E1, yes: 70, of: 100", "id: E1, yes: 1, of: 1"]],
    "unproven",
    ["honesty/evidence-changed"],
  ],
  [
    "more who say yes than were asked",
    "kept",
    [["id: E1, yes: 70, of: 100", "id: E1, yes: 70, of: 60"]],
    "refused",
    ["assessment/yes-above-of"],
  ],
  [
    "a level above the count",
    "kept",
    [["id: E1, yes: 70, of: 100", "id: E1, yes: 20, of: 100, shows: 4"]],
    "refused",
    ["assessment/shows-too-much"],
  ],
  [
    "a document with a high level",
    "kept",
    [
      withE1("method: counted", "method: document"),
      ["id: E1, yes: 70, of: 100", "id: E1, shows: 3"],
    ],
    "refused",
    ["assessment/shows-too-much"],
  ],
  [
    "a pilot shown for the whole, told as such",
    "kept",
    [withE1("whom:", "part: one team, whom:")],
    "unproven",
    ["report changed"],
  ],
  [
    "one report at two pages",
    "kept",
    [["https://x.example/plans.pdf", "https://x.example/survey.pdf#page=9"]],
    "unproven",
    [],
  ],
  [
    "one report as two issues, ?v=2",
    "kept",
    [["https://x.example/plans.pdf", "https://x.example/survey.pdf?v=2"]],
    "unproven",
    [],
  ],
  [
    "one page with what only tracks",
    "kept",
    [
      ["https://x.example/plans.pdf", "https://x.example/a?utm_source=mail"],
      ["https://x.example/survey.pdf", "http://www.x.example/A"],
    ],
    "unproven",
    [],
  ],
  [
    "one page asked for in two ways",
    "kept",
    [
      ["https://x.example/plans.pdf", "https://x.example/a?one=more"],
      ["https://x.example/survey.pdf", "https://x.example/a"],
    ],
    "kept",
    ["honesty/same-place"],
  ],
  [
    "one report under another spelling",
    "kept",
    [["https://x.example/plans.pdf", "http://www.x.example/./Survey.pdf"]],
    "unproven",
    [],
  ],
  [
    "two pieces that nobody can find",
    "kept",
    [
      [", where: https://x.example/plans.pdf", ""],
      [", where: https://x.example/survey.pdf", ""],
    ],
    "unproven",
    [],
  ],
  [
    "one piece listed twice",
    "kept",
    [["      - { id: E2, yes: 70, of: 100 }", "      - { id: E1, yes: 70, of: 100 }"]],
    "refused",
    ["assessment/listed-twice"],
  ],
  [
    "staff's count as another kind",
    "kept",
    [withE1("kind: people", "kind: staff")],
    "unproven",
    ["honesty/evidence-changed", "report changed", "diff evidence-altered"],
  ],
  [
    "no evidence at all",
    "kept",
    [[/ {4}evidence:\n( {6}- .*\n){2}/, ""]],
    "unproven",
    ["honesty/level-without-evidence", "report gone"],
  ],

  // Bad news made to go away.
  [
    "bad evidence taken out",
    "bad evidence",
    [
      [BAD.link, ""],
      [BAD.evidence, ""],
    ],
    "kept",
    ["report gone", "diff evidence-removed"],
  ],
  [
    "bad evidence unlinked",
    "bad evidence",
    [[BAD.link, ""]],
    "kept",
    ["report gone", "assessment/unused-evidence"],
  ],
  [
    "bad evidence called hearsay",
    "bad evidence",
    [withE9("method: counted", "method: told")],
    "kept",
    ["report changed", "honesty/evidence-changed", "diff evidence-altered"],
  ],
  [
    "bad evidence called a part",
    "bad evidence",
    [withE9("whom:", "part: one team, whom:")],
    "kept",
    ["report changed", "honesty/evidence-changed", "diff evidence-altered"],
  ],
  [
    "bad evidence without its date",
    "bad evidence",
    [withE9('asOf: "2026-01-15", ', "")],
    "kept",
    ["report changed", "honesty/evidence-changed", "diff evidence-redated"],
  ],
  [
    "bad evidence without saying who was counted",
    "bad evidence",
    [withE9("whom: every carer, ", "")],
    "kept",
    ["report changed", "assessment/unfinished-evidence"],
  ],
  [
    "bad evidence with a better count",
    "bad evidence",
    [["id: E9, yes: 10", "id: E9, yes: 90"]],
    "kept",
    ["report changed", "honesty/evidence-changed", "diff evidence-altered"],
  ],
  [
    "bad evidence with a count of too few",
    "bad evidence",
    [["id: E9, yes: 10, of: 100", "id: E9, yes: 0, of: 4"]],
    "kept",
    ["report changed", "honesty/evidence-changed"],
  ],
  [
    "bad evidence under another date",
    "bad evidence",
    [withE9("2026-01-15", "2024-01-15")],
    "kept",
    ["report gone"],
  ],
  [
    "bad evidence replaced by an older piece",
    "bad evidence",
    [
      withE1("whom:", "replaces: E9, whom:"),
      [DATE_OF_E1, 'kind: people, method: counted, asOf: "2026-01-01"'],
    ],
    "refused",
    ["assessment/replaces-not-older"],
  ],
  [
    "the claim called not known, evidence against it",
    "bad evidence",
    [["said: 3", "said: not-known"]],
    "not-known",
    ["honesty/not-known-with-evidence", "report not known", "diff no-longer-known"],
  ],
  [
    "the promise called not applicable",
    "bad evidence",
    [["said: 3", "said: not-applicable"]],
    "refused",
    ["assessment/not-applicable-critical"],
  ],
  [
    "the claim left blank",
    "bad evidence",
    [["    said: 3\n", ""]],
    "not-assessed",
    ["report not assessed", "diff not-scored"],
  ],
  [
    "the whole promise left out",
    "bad evidence",
    [[/ {2}We-1\.1:\n( {4}.*\n)+/, "  We-2.2: { said: 1 }\n"]],
    "not-assessed",
    ["report not assessed", "diff not-scored"],
  ],

  // People's voice bent.
  [
    "sad answers taken out",
    "sad answers",
    [[SAD.lived, ""]],
    "unconfirmed",
    ["assessment/confirmation-outdated", "diff no-longer-asked"],
  ],
  [
    "sad answers turned happy",
    "sad answers",
    [
      [
        "never: 60, sometimes: 20, mostly: 10, always: 10",
        "never: 0, sometimes: 0, mostly: 10, always: 90",
      ],
    ],
    "unconfirmed",
    ["assessment/confirmation-outdated"],
  ],
  [
    "sad answers put down as not sure",
    "sad answers",
    [["never: 60, sometimes: 20, mostly: 10, always: 10", "mostly: 10, always: 10, not-sure: 80"]],
    "unconfirmed",
    ["assessment/confirmation-outdated"],
  ],
  [
    "one happy answer",
    "kept",
    [["never: 5, sometimes: 15, mostly: 50, always: 30", "always: 1"]],
    "unconfirmed",
    ["assessment/confirmation-outdated"],
  ],
  [
    "a confirmation in the council's name",
    "kept",
    [["by: group, on:", "by: psw, on:"]],
    "refused",
    ["assessment/confirmed-by-council"],
  ],
  [
    "an officer called people",
    "kept",
    [["psw: { role: council", "psw: { role: people"]],
    "kept",
    ["honesty/officer-for-people"],
  ],
  [
    "an officer confirms under a new id",
    "kept",
    [["name: Co-production group", "name: Head of engagement"]],
    "kept",
    ["honesty/officer-for-people"],
  ],
  [
    "people's own view taken out",
    "people's view",
    [[VIEW.view, ""]],
    "kept",
    ["diff view-gone", "report view gone"],
  ],
  [
    "people's own view given to the council",
    "people's view",
    [["views: [{ by: group", "views: [{ by: psw"]],
    "kept",
    ["diff view-gone", "report view gone"],
  ],

  // The past, the dates and the question bent.
  [
    "the year before left out",
    "bad evidence",
    [
      [PREVIOUS.previous, ""],
      [BAD.link, ""],
      [BAD.evidence, ""],
    ],
    "kept",
    ["report no earlier year"],
  ],
  [
    "the date set back before the year",
    "kept",
    [['asOf: "2026-09-30"', 'asOf: "2026-03-15"']],
    "kept",
    ["honesty/as-of-outside-period", "honesty/as-of-not-later"],
  ],
  [
    "the question's fingerprint taken out",
    "kept",
    [['    asked: "69320e8cdac39877"\n', ""]],
    "kept",
    ["honesty/asked-missing"],
  ],
  [
    "a claim raised by two on the same evidence",
    "low claim",
    [["said: 1", "said: 3"]],
    "kept",
    ["honesty/rise-without-evidence", "diff claim-up"],
  ],
  [
    "one reason copied",
    "kept",
    [["evidence:\n  E1", `${NEW_LINKS(OTHERS)}evidence:\n  E1`]],
    "kept",
    ["honesty/same-reason", "honesty/level-without-evidence"],
  ],
];

it("holds at least forty", () => {
  expect(CHEATS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(CHEATS.map(([name]) => name)).size).toBe(CHEATS.length);
});

it.each(CHEATS)("%s, from %s: %s", async (_, base, edits, standing, told) => {
  const { last, now } = ready.get(base) ?? { last: "", now: "" };
  const outcome = await outcomeOf({ "last.yaml": last, "now.yaml": edited(now, edits) });
  expect({ standing: outcome.standing, told: [...outcome.told] }).toEqual({
    standing,
    told: expect.arrayContaining([...told]),
  });
  // Kept, or off the gap list, and nobody says why: that is what no cheat may come to.
  const isSilent = outcome.standing === "kept" && told.length === 0;
  expect(isSilent).toBe(false);
});

describe("the yardstick bent", () => {
  it.each<[string, Edit, string]>([
    [
      "a lower target",
      ["    target: 3\n    freshMonths", "    target: 2\n    freshMonths"],
      "The target is 2 here",
    ],
    [
      "evidence that never ages",
      ["freshMonths: 18\n    ceilings", "freshMonths: 999\n    ceilings"],
      "months that evidence counts",
    ],
    [
      "documents that show everything",
      ["{document: 1, told: 2, part: 2}", "{document: 4, told: 4, part: 4}"],
      "The most that a document shows is 4",
    ],
    ["one is a count", ["leastCounted: 5", "leastCounted: 1"], "makes a count is 1"],
    [
      "lower shares",
      ["{level: 3, from: 0.6}\n      - {level: 2", "{level: 3, from: 0.35}\n      - {level: 2"],
      "from which a count shows 3",
    ],
    [
      "looser evidence rules",
      [
        "- {kinds: [people], methods: [counted], atLeast: 1}\n          - {kinds: [staff",
        "- {kinds: [staff",
      ],
      "Level 3 needs",
    ],
    ["fewer answers", ["minimum: 11 ", "minimum: 5 "], "answers before there is a level is 5"],
    [
      "sometimes is positive",
      ["positive: [mostly, always]", "positive: [sometimes, mostly, always]"],
      "count as positive",
    ],
    ["an easier confirmation", ["lowerLimit: 0.5 ", "lowerLimit: 0.1 "], "lower limit"],
    [
      "a statement that people need not be asked",
      [/(id: We-1\.1\n[^]*?keeps: \[)I-1\.1, /, "$1"],
      "We-1.1 should make",
    ],
  ])("%s is named in check and report", async (_, edit, says) => {
    const host = memoryHost();
    const shipped = await host.files.readShipped(FRAMEWORK);
    const { last, now } = ready.get("kept") ?? { last: "", now: "" };
    const own = { "last.yaml": last, "now.yaml": now, [FRAMEWORK]: edited(shipped, [edit]) };
    const { told } = await outcomeOf(own);
    expect([...told]).toEqual(
      expect.arrayContaining(["honesty/framework-altered", "report framework", "report question"]),
    );
    const loaded = await loadAssessment(memoryHost({ files: own }), "now.yaml", undefined);
    if (!loaded.ok || loaded.value.origin.kind !== "copy") throw new Error("it is a copy");
    const found = loaded.value.origin.changes.find(({ sentence }) => sentence.includes(says));
    expect(found).toMatchObject({ eases: true });
  });
});

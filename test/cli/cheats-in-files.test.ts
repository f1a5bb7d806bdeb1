import { describe, expect, it } from "vitest";
import { loadAssessment } from "../../src/cli/load-assessment.ts";
import {
  BAD,
  type Base,
  DATE_OF_E1,
  type Edit,
  edited,
  outcomeOf,
  PREVIOUS,
  ready,
  SAD,
  VIEW,
  withE1,
  withE9,
} from "../support/cheated-years.ts";
import { memoryHost } from "../support/memory-host.ts";

/** Ways to look better than the truth by editing the files, each from a file in which We-1.1 is kept or has bad news. */

const FRAMEWORK = "frameworks/making-it-real-2018.yaml";

type Cheat = readonly [
  name: string,
  base: Base,
  edits: readonly Edit[],
  standing: string,
  told: readonly string[],
];

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

it.each([
  [
    "whoever is fit to check the plain words",
    "team:",
    'plainWords: { checkedBy: group, on: "2026-10-05" }\nteam:',
  ],
  [
    "a promise that does not apply, with nothing that says it does",
    "evidence:\n  E1:",
    "  We-2.1: { said: not-applicable, reason: Not here. }\nevidence:\n  E1:",
  ],
])("asks nothing about %s", async (_, what, by) => {
  const { last, now } = ready.get("kept") ?? { last: "", now: "" };
  const { told } = await outcomeOf({ "last.yaml": last, "now.yaml": edited(now, [[what, by]]) });
  expect([...told].filter((code) => /plain-words|not-applicable/.test(code))).toEqual([]);
});

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
  ...[":443/survey.pdf", "./survey.pdf", "/survey.pdf;v=1", "/survey.pdf&v=2", "/survey.pdf."].map(
    (rest): Cheat => [
      `one report under another address, ${rest}`,
      "kept",
      [["https://x.example/plans.pdf", `https://x.example${rest}`]],
      "unproven",
      [],
    ],
  ),
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
    "another promise called not applicable, over evidence against it",
    "kept",
    [
      [
        "evidence:\n  E1:",
        "  We-2.1:\n    said: not-applicable\n    reason: Not here.\n    evidence: [{ id: E1, yes: 10, of: 100 }]\nevidence:\n  E1:",
      ],
    ],
    "kept",
    ["honesty/not-applicable-with-evidence"],
  ],
  [
    "another promise called not applicable, over people's view",
    "kept",
    [
      [
        "evidence:\n  E1:",
        "  We-2.1:\n    said: not-applicable\n    reason: Not here.\n    views: [{ by: group, said: 0, reason: It is. }]\nevidence:\n  E1:",
      ],
    ],
    "kept",
    ["honesty/not-applicable-with-evidence"],
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
    ["assessment/confirmation-outdated", "diff no-longer-asked", "report asked before"],
  ],
  [
    "every answer taken out, and the listening with them",
    "sad answers",
    [[/^listening:\n(?:.*\n)+/m, ""]],
    "unconfirmed",
    ["diff no-longer-asked", "report asked before"],
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
  ...["Exampleshire  council", "Head\u200B of engagement", "\uFF28ead of engagement"].map(
    (name): Cheat => [
      `an officer in another spelling, ${name}`,
      "kept",
      [["name: Co-production group", `name: "${name}"`]],
      "kept",
      ["honesty/officer-for-people"],
    ],
  ),
  ...["Principal social worker", "principal  Social-worker", "psw", "Exampleshire Council"].map(
    (name): Cheat => [
      `plain words checked by the council, ${name}`,
      "kept",
      [["team:", `plainWords: { checkedBy: ${name}, on: "2026-10-05" }\nteam:`]],
      "kept",
      ["honesty/officer-for-plain-words"],
    ],
  ),
  [
    "plain words checked before there were any",
    "kept",
    [["team:", 'plainWords: { checkedBy: Two of our members, on: "2026-09-05" }\nteam:']],
    "kept",
    ["honesty/plain-words-too-early"],
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

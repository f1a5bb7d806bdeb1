import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import {
  type Base,
  type Edit,
  edited,
  outcomeOf,
  ready,
  withE1,
} from "../support/cheated-years.ts";
import { memoryHost } from "../support/memory-host.ts";

/** Ways to look better than the truth that lean on another file, or on what only two files together tell. */

const FRAMEWORK = "frameworks/making-it-real-2018.yaml";

interface Cheat {
  readonly name: string;
  readonly base: Base;
  /** What the year before held, so that this year's file is the edited one. */
  readonly last?: readonly Edit[];
  readonly now?: readonly Edit[];
  readonly standing: string;
  readonly told: readonly string[];
}

const CHANGED = ["honesty/evidence-changed", "report changed"];

const CHEATS: readonly Cheat[] = [
  {
    name: "a piece that the team had lowered, no longer lowered",
    base: "kept",
    last: [["id: E1, yes: 70, of: 100", "id: E1, yes: 70, of: 100, shows: 1"]],
    standing: "kept",
    told: CHANGED,
  },
  {
    name: "last year's survey said to be broken down and made together with people",
    base: "kept",
    now: [withE1("whom:", "byGroup: true, coProduced: true, whom:")],
    standing: "kept",
    told: [...CHANGED, "diff evidence-altered"],
  },
  {
    name: "another file under the name and the date of last year's",
    base: "kept",
    last: [withE1("whom:", `sha256: ${"a".repeat(64)}, whom:`)],
    now: [withE1("whom:", `sha256: ${"b".repeat(64)}, whom:`)],
    standing: "kept",
    told: [...CHANGED, "diff evidence-altered"],
  },
  {
    name: "bad evidence replaced by a piece that stood beside it last year",
    base: "bad evidence",
    now: [withE1("whom:", "replaces: E9, whom:")],
    standing: "kept",
    told: [...CHANGED, "diff evidence-altered"],
  },
  {
    name: "two pieces that are to follow, in two ways of saying so",
    base: "kept",
    now: [
      ["https://x.example/plans.pdf", "To follow."],
      ["https://x.example/survey.pdf", "(available on request)"],
    ],
    standing: "unproven",
    told: ["honesty/no-place", "report gap"],
  },
  {
    name: "the lower of two people's views taken out",
    base: "two views",
    now: [["{ by: group, said: 1, reason: No change. }, ", ""]],
    standing: "kept",
    told: ["report one view gone", "diff view-gone"],
  },
  {
    name: "the level that a group agreed on taken out beside happy answers",
    base: "agreed level",
    now: [[/, group: \{ level: 1[^}]*\}/, ""]],
    standing: "unconfirmed",
    told: ["report group gone", "diff view-gone"],
  },
  {
    name: "a confirmation from before people were asked",
    base: "kept",
    now: [[/on: "?2026-03-05"?/, 'on: "2026-02-05"']],
    standing: "kept",
    told: ["honesty/confirmed-too-early"],
  },
  {
    name: "more answers than people who were invited",
    base: "few invited",
    standing: "kept",
    told: ["honesty/more-than-invited"],
  },
  {
    name: "last year's file changed after it was signed",
    base: "kept",
    last: [
      [
        "commitments:\n",
        'signedOff:\n  - { role: director, name: psw, on: "2026-04-10", fingerprint: "0000000000000000" }\ncommitments:\n',
      ],
    ],
    standing: "kept",
    told: ["assessment/previous-changed-since-signed", "report earlier signature"],
  },
];

it.each(CHEATS)("$name, from $base: $standing", async ({ base, standing, told, ...edits }) => {
  const { last, now } = ready.get(base) ?? { last: "", now: "" };
  const files = {
    "last.yaml": edited(last, edits.last ?? []),
    "now.yaml": edited(now, edits.now ?? []),
  };
  const outcome = await outcomeOf(files);
  expect({ standing: outcome.standing, told: [...outcome.told] }).toEqual({
    standing,
    told: expect.arrayContaining([...told]),
  });
});

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const recorded = (survey: string, plans: string): readonly Edit[] => [
  ["where: evidence/survey.pdf", `sha256: ${sha(survey)}, where: evidence/survey.pdf`],
  ["where: evidence/plans.pdf", `sha256: ${sha(plans)}, where: evidence/plans.pdf`],
];

describe("evidence in files beside the assessment", () => {
  const LOCAL: readonly Edit[] = [
    ["where: https://x.example/survey.pdf", "where: evidence/survey.pdf"],
    ["where: https://x.example/plans.pdf", "where: evidence/plans.pdf"],
  ];
  const told = async (survey: string, plans: string, edits: readonly Edit[] = []) => {
    const { last, now } = ready.get("kept") ?? { last: "", now: "" };
    const files = { "evidence/survey.pdf": survey, "evidence/plans.pdf": plans };
    const outcome = await outcomeOf({
      "last.yaml": last,
      "now.yaml": edited(now, [...LOCAL, ...edits]),
      ...files,
    });
    return [...outcome.told].filter((code) => /assessment\/.*file/.test(code));
  };
  it("is told of where one file is there under two names", async () => {
    expect(await told("70 of 100", "70 of 100")).toEqual([
      "assessment/file-not-recorded",
      "assessment/same-file",
    ]);
  });

  it("is told of where the files are empty", async () => {
    expect(await told("", "")).toEqual(["assessment/file-empty"]);
  });

  it("is told of where nothing says which file was read", async () => {
    expect(await told("a survey", "a count")).toEqual(["assessment/file-not-recorded"]);
  });

  it("is nothing to tell of where it does, and one file counts once", async () => {
    expect(await told("one", "two", recorded("one", "two"))).toEqual([]);
    expect(await told("one", "one", recorded("one", "one"))).toEqual([]);
    expect(await told("one", "two", recorded("one", "one"))).toEqual(["assessment/file-changed"]);
  });
});

const own = async (edits: readonly Edit[]) => {
  const shipped = await memoryHost().files.readShipped(FRAMEWORK);
  const { last, now } = ready.get("kept") ?? { last: "", now: "" };
  return outcomeOf({
    "last.yaml": last,
    "now.yaml": edited(now, [["id: making-it-real-2018", "id: ours"]]),
    "frameworks/ours.yaml": edited(shipped, [["id: making-it-real-2018", "id: ours"], ...edits]),
  });
};

describe("a built-in framework under another id", () => {
  it("is known again, and how it differs is named", async () => {
    const { told } = await own([
      ["    target: 3\n    freshMonths", "    target: 2\n    freshMonths"],
    ]);
    expect([...told]).toEqual(
      expect.arrayContaining(["honesty/framework-altered", "report framework", "report question"]),
    );
  });

  it("is nothing to ask about where it differs in nothing else", async () => {
    expect([...(await own([])).told]).not.toContain("honesty/framework-altered");
  });
});

const diffed = async (edits: readonly Edit[]) => {
  const { last, now } = ready.get("kept") ?? { last: "", now: "" };
  const host = memoryHost({ files: { "last.yaml": last, "now.yaml": now } });
  await run(["report", "last.yaml", "--format", "json", "-o", "last.json"], host);
  const json = edited(host.stored.get("last.json") ?? "", edits);
  const other = memoryHost({ files: { "last.json": json, "last.yaml": last, "now.yaml": now } });
  const exitCode = await run(["diff", "last.json", "now.yaml"], other);
  return { exitCode, err: other.stderr() };
};

describe("a report that was kept for next year, and changed", () => {
  it("is compared as it was", async () => {
    expect((await diffed([])).exitCode).toBe(0);
  });

  it("tells of last year's file, changed since without anybody's signature", async () => {
    const { last, now } = ready.get("low claim") ?? { last: "", now: "" };
    const host = memoryHost({ files: { "last.yaml": last, "now.yaml": now } });
    await run(["report", "last.yaml", "--format", "json", "-o", "last.json"], host);
    const says = async (): Promise<boolean> => {
      const before = host.stdout().length;
      await run(["diff", "last.json", "now.yaml", "--format", "markdown"], host);
      return host.stdout().slice(before).includes("another copy of 2025-26");
    };
    expect(await says()).toBe(false);
    host.put("last.yaml", edited(last, [["said: 1", "said: 3"]]));
    expect(await says()).toBe(true);
  });

  it.each<[string, readonly Edit[]]>([
    [
      "a commitment that stood better",
      [[/("standing": )"kept"(,\n *"standingLabel")/, '$1"not-kept"$2']],
    ],
    ["a reading that was higher", [[/("said": \{\n *"state": "level",\n *"level": )3/, "$11"]]],
    ["a headline that counted more", [[/("standing": "kept",[^}]*?"count": )1/, "$10"]]],
  ])("is refused: %s", async (_, edits) => {
    const { exitCode, err } = await diffed(edits);
    expect(exitCode).toBe(2);
    expect(err).toContain("[report/figures-disagree]");
  });
});

it.each([
  ["one of several people's views", "two views", "{ by: group, said: 1, reason: No change. }, ", 1],
  ["nothing", "two views", "", 0],
] as const)("the default gate, where %s was taken out", async (_, base, what, code) => {
  const { last, now } = ready.get(base) ?? { last: "", now: "" };
  const host = memoryHost({ files: { "last.yaml": last, "now.yaml": now.replace(what, "") } });
  expect(await run(["diff", "last.yaml", "now.yaml", "--fail-on", "default"], host)).toBe(code);
});

it("holds at least ten", () => {
  expect(CHEATS.length + 2).toBeGreaterThanOrEqual(10);
});

import { describe, expect, it } from "vitest";
import { type Assessment } from "../../src/domain/assessment.ts";
import { type Evidence } from "../../src/domain/evidence.ts";
import { type CommitmentHistory } from "../../src/domain/reading.ts";
import {
  action,
  assessment,
  keptAssessment,
  level,
  link,
  type Parts,
  piece,
  read,
  readingOf,
  record,
} from "../support/domain-values.ts";

const year = (period: string, parts: Parts): Assessment => assessment({ period, ...parts });
const low = (period: string, parts: Parts = {}): Assessment =>
  year(period, { commitments: [record("We-1", { said: level(1) })], ...parts });
const history = (now: Assessment, earlier: readonly Assessment[]): CommitmentHistory =>
  readingOf(read(now, earlier), "We-1").history;

describe("a gap that comes back", () => {
  it("is found over years that were skipped, not known or kept", () => {
    const earlier = [
      year("2025-26", { commitments: [record("We-1", { said: { kind: "not-known" } })] }),
      keptAssessment({ period: "2024-25" }),
      low("2021-22"),
      year("2020-21", {}),
      low("2019-20"),
    ];
    expect(history(low("2026-27"), earlier)).toMatchObject({
      belowTarget: ["2019-20", "2021-22"],
      lastStanding: { period: "2025-26", standing: "not-known" },
    });
  });

  it("has no past where no earlier year is given", () => {
    expect(history(low("2026-27"), [])).toEqual({
      belowTarget: [],
      lastStanding: undefined,
      lastPromises: [],
      lastCauses: [],
      viewGone: undefined,
      evidenceGone: [],
      evidenceChanged: [],
    });
  });

  it("was below the target where it was unproven or contested too", () => {
    const unproven = year("2025-26", { commitments: [record("We-1", { said: level(4) })] });
    const contested = year("2024-25", {
      commitments: [
        record("We-1", {
          said: level(4),
          views: [{ by: "group", said: level(0), reason: undefined }],
        }),
      ],
    });
    expect(history(low("2026-27"), [unproven, contested]).belowTarget).toEqual([
      "2024-25",
      "2025-26",
    ]);
  });
});

const view = (said: number, by: string) => [{ by, said: level(said), reason: undefined }];

describe("people's own view", () => {
  const withViews = (period: string, views: ReturnType<typeof view>): Assessment =>
    year(period, { commitments: [record("We-1", { said: level(4), views })] });
  const last = withViews("2025-26", view(1, "group"));

  it("is gone where it was given last year, and nobody gives it now", () => {
    const gone = { period: "2025-26", level: 1, isOneOfSeveral: false };
    expect(history(withViews("2026-27", []), [last]).viewGone).toEqual(gone);
  });

  it("is gone of the one who gave it, also where another of the people's side gives one now", () => {
    const team = [
      { id: "group", role: "people", name: "Gardeners' group", public: true },
      { id: "carers", role: "people", name: "Carers of beds", public: true },
    ] as const;
    const given = (period: string, views: ReturnType<typeof view>): Assessment =>
      year(period, { team, commitments: [record("We-1", { said: level(4), views })] });
    const both = given("2025-26", [...view(1, "group"), ...view(3, "carers")]);
    const gone = { period: "2025-26", level: 1, isOneOfSeveral: true };
    const reading = readingOf(read(given("2026-27", view(3, "carers")), [both]), "We-1");
    expect(reading.history.viewGone).toEqual(gone);
    expect(reading.standingReason()).toMatch(
      /One of the people's own views of 2025-26 \(1 \w+\) is not there this year$/,
    );
  });

  it("is not gone where it is given, whatever it is, or was given in an older year alone", () => {
    expect(history(withViews("2026-27", view(4, "group")), [last]).viewGone).toBeUndefined();
    const between = withViews("2025-26", []);
    const older = withViews("2024-25", view(1, "group"));
    expect(history(withViews("2026-27", []), [between, older]).viewGone).toBeUndefined();
  });
});

describe("the last promise", () => {
  it("is that of the newest year that made one", () => {
    const promise = (period: string, id: string): Assessment =>
      low(period, {
        commitments: [record("We-1", { said: level(1), actions: [id, "A9"] })],
        actions: [action(id)],
      });
    const found = history(low("2026-27"), [
      low("2025-26"),
      promise("2024-25", "A1"),
      promise("2023-24", "A2"),
    ]);
    expect(found.lastPromises).toEqual([
      { period: "2024-25", what: "Dig A1", owner: "head gardener", due: "2027-01-31" },
    ]);
  });
});

describe("evidence that is gone", () => {
  const old = piece("E1", { title: "Yearly survey", where: "survey-2025.pdf", asOf: "2025-06-01" });
  const before = (one: Evidence = old): Assessment =>
    year("2025-26", {
      asOf: "2025-09-30",
      evidence: [one],
      commitments: [record("We-1", { said: level(3), evidence: [link("E1", { yes: 1, of: 10 })] })],
    });
  const gone = (
    evidence: readonly Evidence[],
    linked = evidence.map(({ id }) => id),
    past = before(),
  ): readonly string[] =>
    history(
      year("2026-27", {
        evidence,
        commitments: [
          record("We-1", {
            said: level(3),
            evidence: linked.map((id) => link(id, { yes: 9, of: 10 })),
          }),
        ],
      }),
      [past],
    ).evidenceGone.map(({ title }) => title);

  it.each<[string, readonly Evidence[], boolean]>([
    ["nothing in its place", [], true],
    ["itself", [old], false],
    ["itself under another id", [{ ...old, id: "E7" }], false],
    ["itself with its title put better", [{ ...old, title: "Survey of 2025" }], false],
    ["itself at another place", [{ ...old, where: "archive/survey.pdf" }], false],
    [
      "the next year's survey of the same title",
      [{ ...old, where: "survey-2026.pdf", asOf: "2026-06-01" }],
      true,
    ],
    [
      "the next year's survey at the same place",
      [{ ...old, title: "Survey", asOf: "2026-06-01" }],
      true,
    ],
    ["itself with a newer date put on it", [{ ...old, asOf: "2026-06-01" }], true],
    ["another piece of the same day", [piece("E1", { asOf: "2025-06-01" })], true],
    ["both surveys", [old, { ...old, id: "E2", asOf: "2026-06-01" }], false],
  ])("%s: named %s", (_, evidence, expected) => {
    expect(gone(evidence)).toEqual(expected ? ["Yearly survey"] : []);
  });

  it("is named where it is still in the file and no longer linked", () => {
    expect(gone([old], [])).toEqual(["Yearly survey"]);
  });

  it("is not named once it would be out of date", () => {
    expect(gone([], [], before({ ...old, asOf: "2025-03-30" }))).toEqual(["Yearly survey"]);
    expect(gone([], [], before({ ...old, asOf: "2025-03-29" }))).toEqual([]);
    expect(gone([], [], before({ ...old, asOf: undefined }))).toEqual([]);
  });

  it("does not take two pieces without a place for one", () => {
    const nowhere = { ...old, where: undefined };
    expect(gone([{ ...nowhere, title: "Something else" }], undefined, before(nowhere))).toEqual([
      "Yearly survey",
    ]);
  });
});

function counted(more: Parameters<typeof piece>[1]): Parts {
  return {
    commitments: [record("We-1", { said: level(2), evidence: [link("E1", { yes: 7, of: 10 })] })],
    evidence: [
      piece("E1", { asOf: "2026-01-31", whom: "every bed", chosen: "all of them", ...more }),
    ],
  };
}

function howChanged(
  before: Parameters<typeof piece>[1],
  now: Parameters<typeof piece>[1],
): readonly (readonly string[])[] {
  const years = [year("2025-26", counted(before))];
  return history(year("2026-27", counted(now)), years).evidenceChanged.map(({ how }) => how);
}

describe("evidence that is described in another way", () => {
  it.each([
    ["whom", { whom: "some beds" }, "says otherwise now who was counted"],
    ["chosen", { chosen: "by the head gardener" }, "says otherwise now how they were chosen"],
    ["sha256", { sha256: undefined }, "no longer records which file it is"],
  ])("is told where %s is other", (_, now, says) => {
    expect(howChanged({ sha256: "a".repeat(64) }, { sha256: "a".repeat(64), ...now })).toEqual([
      [says],
    ]);
  });

  it("is the same where only case and marks are other", () => {
    expect(howChanged({}, { whom: "Every bed.", chosen: "All of them" })).toEqual([]);
  });
});

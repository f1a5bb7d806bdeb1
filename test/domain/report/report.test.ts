import { describe, expect, it } from "vitest";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import {
  action,
  answers,
  assessment,
  keptAssessment,
  level,
  link,
  listening,
  need,
  type Parts,
  piece,
  read,
  record,
  reportOf,
} from "../../support/domain-values.ts";

const report = (one: Assessment, earlier: readonly Assessment[] = []): Report =>
  reportOf(read(one, earlier));

describe("the report's order", () => {
  it("is fixed: people first, then what we cannot tell, then promises repeated, then claims", () => {
    expect(Object.keys(report(assessment()))).toEqual(
      expect.arrayContaining([
        "peopleToldUs",
        "cannotTell",
        "promisedAgain",
        "claims",
        "gaps",
        "commitments",
        "needs",
        "actions",
        "tookPart",
        "method",
      ]),
    );
    const keys = Object.keys(report(assessment()));
    const order = [
      "peopleToldUs",
      "cannotTell",
      "promisedAgain",
      "claims",
      "gaps",
      "commitments",
      "needs",
      "actions",
      "tookPart",
      "method",
    ];
    expect(keys.filter((key) => order.includes(key))).toEqual(order);
  });
});

describe("the headline", () => {
  it("counts every standing, also those that nothing has, and adds up", () => {
    const { standings, coverage } = report(keptAssessment()).headline;
    expect(standings).toHaveLength(9);
    expect(
      standings.filter(({ count }) => count > 0).map(({ standing, count }) => [standing, count]),
    ).toEqual([
      ["not-assessed", 2],
      ["kept", 1],
    ]);
    expect(coverage).toMatchObject({
      commitments: 3,
      assessed: 1,
      statements: 3,
      asked: 2,
      evidence: 2,
      counting: 2,
    });
  });

  it.each<[string, Parts, number, number]>([
    ["nothing claimed", {}, 0, 0],
    ["0 claimed, nothing shown", { commitments: [record("We-1", { said: level(0) })] }, 1, 1],
    ["1 claimed, nothing shown", { commitments: [record("We-1", { said: level(1) })] }, 0, 1],
    [
      "not known is no claim",
      { commitments: [record("We-1", { said: { kind: "not-known" } })] },
      0,
      0,
    ],
    [
      "not applicable is no claim",
      { commitments: [record("We-1", { said: { kind: "not-applicable" } })] },
      0,
      0,
    ],
  ])("counts claims that are shown: %s", (_, parts, count, of) => {
    expect(report(assessment(parts)).headline.claimShown).toMatchObject({ count, of });
  });

  it("does not count as evidence what is past its date", () => {
    const stale = piece("E1", { asOf: "2024-01-01" });
    const one = assessment({
      evidence: [stale],
      commitments: [record("We-1", { evidence: [link("E1", { yes: 9, of: 10 })] })],
    });
    expect(report(one).headline.coverage).toMatchObject({ evidence: 1, counting: 0 });
  });
});

describe("what nobody can tell", () => {
  it("lists each sort apart, and what lies outside the profile", () => {
    const one = assessment({
      profile: "short",
      commitments: [record("We-3", { said: { kind: "not-known" } })],
    });
    expect(report(one).cannotTell).toMatchObject({
      notAssessed: [{ id: "We-1" }],
      outsideProfile: ["We-2"],
      notKnown: [{ id: "We-3" }],
      unconfirmed: [],
    });
  });

  it("never calls a blank no gap", () => {
    const one = assessment({
      commitments: [
        record("We-2", { said: { kind: "not-applicable" } }),
        record("We-3", { said: level(3) }),
      ],
    });
    expect(report(one).commitments.map(({ gap }) => gap)).toEqual([
      { size: null, words: "not measured" },
      { size: null, words: "not applicable" },
      { size: 0, words: "no measured gap, unknown in part (shown and lived)" },
    ]);
  });
});

const low = (period: string, parts: Parts = {}): Assessment =>
  assessment({ period, commitments: [record("We-1", { said: level(1) })], ...parts });

describe("promises repeated", () => {
  it("cannot be told without an earlier year, and says so", () => {
    expect(report(low("2026-27")).promisedAgain).toMatchObject({ earlierYears: [], repeated: [] });
    expect(report(low("2026-27")).promisedAgain.sentence).toMatch(/^Earlier years not given/);
  });

  it("asks what became of the last promise", () => {
    const before = low("2024-25", {
      commitments: [record("We-1", { said: level(1), actions: ["A1"] })],
      actions: [action("A1")],
    });
    expect(report(low("2026-27"), [before]).promisedAgain).toMatchObject({
      earlierYears: ["2024-25"],
      repeated: [
        { id: "We-1", years: ["2024-25"], outcome: null, lastPromises: [{ what: "Dig A1" }] },
      ],
    });
  });

  it("leaves out a gap that is closed", () => {
    const { repeated, sentence } = report(keptAssessment(), [low("2025-26")]).promisedAgain;
    expect(repeated).toEqual([]);
    expect(sentence).toBe("No gap was a gap in an earlier year too.");
  });

  it("says where nothing is left unaccounted for", () => {
    const lastPromise = { kept: "not", why: undefined } as const;
    const now = low("2026-27", {
      commitments: [record("We-1", { said: level(1), lastPromise })],
    });
    expect(report(now, [low("2025-26")]).promisedAgain.sentence).toContain("Of every one");
  });
});

describe("needs", () => {
  it("adds up what was counted, and never what was not", () => {
    const one = assessment({
      needs: [
        need("N1", { people: 42, yearlyCost: 1000 }),
        need("N2", { people: "not-counted" }),
        need("N3", { people: undefined, yearlyCost: 500 }),
        need("N4", { kind: "under-met", people: "not-counted" }),
        need("N5", { kind: undefined, people: 0 }),
      ],
    });
    expect(report(one).needs.totals).toMatchObject([
      { kind: "unmet", records: 3, people: 42, notCounted: 2, yearlyCost: 1500, costNotGiven: 1 },
      {
        kind: "under-met",
        records: 1,
        people: null,
        notCounted: 1,
        yearlyCost: null,
        costNotGiven: 1,
      },
      { kind: null, records: 1, people: 0, notCounted: 0, yearlyCost: null, costNotGiven: 1 },
    ]);
    expect(report(one).needs.needs.map(({ people, peopleWords }) => [people, peopleWords])).toEqual(
      [
        [42, "42"],
        ["not-counted", "not counted"],
        [null, "not given"],
        ["not-counted", "not counted"],
        [0, "0"],
      ],
    );
  });

  it("does not take none recorded for none", () => {
    expect(report(assessment()).needs.sentence).toBe(
      "No need is recorded. That does not mean that there is none.",
    );
  });
});

describe("actions", () => {
  it.each<[string, Parameters<typeof action>[1], boolean]>([
    ["due the day before", { due: "2026-09-29" }, true],
    ["due that very day", { due: "2026-09-30" }, false],
    ["without a date", { due: undefined }, false],
    ["done", { due: "2026-01-01", status: "done" }, false],
    ["dropped", { due: "2026-01-01", status: "dropped" }, false],
  ])("%s: overdue %s", (_, more, expected) => {
    const [found] = report(assessment({ actions: [action("A1", more)] })).actions.actions;
    expect(found?.overdue).toBe(expected);
  });

  it("says who decided it, and for what it is", () => {
    const one = assessment({
      actions: [
        action("A1", { decidedWith: "group" }),
        action("A2", { decidedWith: "no", owner: undefined }),
        action("A3"),
      ],
      commitments: [record("We-1", { said: level(1), actions: ["A1"] })],
    });
    expect(report(one).actions.actions).toMatchObject([
      { id: "A1", decidedWords: "with Gardeners' group", commitments: ["We-1"] },
      { id: "A2", decidedWords: "not with the people it is for", commitments: [] },
      { id: "A3", decidedWords: "not said" },
    ]);
    expect(report(one).actions.sentence).toContain("1 open one has no owner");
  });
});

const full = (parts: Parts = {}): Assessment =>
  assessment({
    commitments: [
      record("We-1", {
        said: level(4),
        actions: ["A1"],
        causes: [{ cause: "rain", answer: undefined }],
      }),
      record("We-2", { said: level(2), causes: [{ cause: "money", answer: undefined }] }),
    ],
    needs: [need("N2"), need("N1")],
    actions: [action("A1", { owner: undefined })],
    ...parts,
  });

describe("the questions that scrutiny could ask", () => {
  const before = assessment({
    period: "2025-26",
    commitments: [
      record("We-1", { said: level(1), causes: [{ cause: "rain", answer: undefined }] }),
    ],
  });

  it("are at most five, one a rule, in the order of the rules", () => {
    expect(
      report(full(), [before]).questions.map(({ rule, commitment }) => [rule, commitment]),
    ).toEqual([
      ["claim-without-evidence", "We-1"],
      ["need-not-counted", "We-1"],
      ["same-cause-again", "We-1"],
      ["money-alone", "We-2"],
      ["action-without-owner", "We-1"],
    ]);
  });

  it("name the need whose id comes first, whatever the order in the file", () => {
    const [, asked] = report(full()).questions;
    expect(asked?.text).toContain("Need N1 ");
  });

  it("do not ask of money that has its answer, nor of a claim that is shown", () => {
    const answered = record("We-2", {
      said: level(0),
      causes: [{ cause: "money", answer: "We dig." }],
    });
    expect(report(assessment({ commitments: [answered] })).questions).toEqual([]);
  });

  it("ask about the last promise and about people where nothing else is wrong", () => {
    const said: Parts = { commitments: [record("We-1", { said: level(0) })] };
    expect(report(low("2026-27", said), [low("2025-26", said)]).questions).toMatchObject([
      { rule: "promise-unaccounted", commitment: "We-1" },
    ]);
    const claimed = keptAssessment({ lived: [] });
    expect(report(claimed).questions).toMatchObject([{ rule: "nobody-asked", commitment: "We-1" }]);
  });
});

describe("who took part", () => {
  it("names who has not signed and who was not heard", () => {
    const one = assessment({
      listening: [listening("L1", { notHeard: "people who work nights" })],
    });
    expect(report(one).tookPart).toMatchObject({
      notSigned: ["director", "people"],
      notHeard: [{ listening: "L1", who: "people who work nights" }],
    });
  });
});

describe("what people told us", () => {
  it("says that nobody was asked, and does not call it 0", () => {
    const { sentence, statements, notAsked } = report(assessment()).peopleToldUs;
    expect(sentence).toContain("Nobody was asked");
    expect(statements).toEqual([]);
    expect(notAsked.map(({ id }) => id)).toEqual(["I-1", "I-2", "I-3"]);
  });

  it("counts apart what reaches the target, what is below it, and what gives no level", () => {
    const one = assessment({
      listening: [listening("L1")],
      lived: [
        answers("I-1", { always: 20 }),
        answers("I-2", { never: 20 }),
        answers("I-3", { always: 3 }),
      ],
    });
    const { sentence, statements } = report(one).peopleToldUs;
    expect(sentence).toContain("1 reaches the target and 1 is below it. 1 gives no level.");
    expect(statements.map(({ lived }) => lived.level)).toEqual([3, 0, null]);
  });

  it("says of every record of listening whether people confirmed it", () => {
    expect(report(keptAssessment()).peopleToldUs.listening).toMatchObject([
      { id: "L1", isConfirmed: true, outOfDate: null },
    ]);
    expect(
      report(assessment({ listening: [listening("L1")] })).peopleToldUs.listening,
    ).toMatchObject([{ isConfirmed: false }]);
  });
});

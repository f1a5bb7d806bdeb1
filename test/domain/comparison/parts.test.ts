import { describe, expect, it } from "vitest";
import { compareReports } from "../../../src/domain/comparison/compare-reports.ts";
import { type DifferenceTest } from "../../../src/domain/comparison/difference.ts";
import { SAME_IDS } from "../../../src/domain/comparison/lineage.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import {
  action,
  answers,
  HAPPY,
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
import { changeOf, classesOf, compare, lastYear, thisYear } from "../../support/two-years.ts";

function totalsOf(before: Parts, after: Parts) {
  const [unmet] = compare(lastYear(before), thisYear(after)).needs.kinds;
  if (unmet === undefined) throw new Error("no kind of need");
  return unmet;
}

function counted(people: number): Parts {
  return { needs: [need("N1", { people, yearlyCost: 1000 })] };
}

function asked(counts: Readonly<Record<string, number>>, asOf: string): Parts {
  return { listening: [listening("L1", { asOf })], lived: [answers("I-1", counts)] };
}

function testOf(before: Parts, after: Parts): DifferenceTest | undefined {
  return compare(lastYear(before), thisYear(after)).statements[0]?.test;
}

function promisesOf(before: Parts, after: Parts): readonly string[] {
  const { commitments, actions } = compare(lastYear(before), thisYear(after));
  const found = commitments.flatMap(({ main, others }) => [main, ...others]);
  return [...found, ...actions.actions]
    .map(({ sentence }) => sentence)
    .filter((sentence) => sentence.includes("A1"));
}

function causesOf(before: Parts, after: Parts): readonly string[] {
  const { causes } = compare(lastYear(before), thisYear(after)).movement;
  return causes.filter(({ commitments }) => commitments.includes("We-1")).map((one) => one.cause);
}

function we1(more: Parameters<typeof record>[1], parts: Parts = {}): Parts {
  return { commitments: [record("We-1", more)], ...parts };
}

function count(id: string, asOf: string, yes: number) {
  return [{ evidence: [piece(id, { asOf })] }, [link(id, { yes, of: 100 })]] as const;
}

describe("needs", () => {
  it("are compared by kind where all were counted in both", () => {
    const { people, yearlyCost } = totalsOf(counted(42), counted(40));
    expect(people).toMatchObject({ before: 42, after: 40, comparable: true, difference: -2 });
    expect(yearlyCost).toMatchObject({
      before: 1000,
      after: 1000,
      comparable: true,
      difference: 0,
    });
  });

  it.each([
    ["before", { needs: [need("N1"), need("N2", { people: 3 })] }, counted(40)],
    ["now", counted(42), { needs: [need("N1"), need("N2", { people: 3 })] }],
  ])("are not compared where one was not counted %s", (_when, before, after) => {
    expect(totalsOf(before, after).people).toMatchObject({ comparable: false, difference: null });
  });

  it("are not compared where none is recorded, which is not none", () => {
    const { people } = totalsOf(counted(42), {});
    expect(people).toMatchObject({ before: 42, after: null, comparable: false, difference: null });
  });

  it("compare a real 0 as 0", () => {
    expect(totalsOf(counted(42), counted(0)).people).toMatchObject({ after: 0, difference: -42 });
  });
});

describe("actions", () => {
  it("say what became of each that was open, and which are new", () => {
    const before = lastYear({
      actions: [
        action("A1"),
        action("A2"),
        action("A3", { due: "2026-01-31" }),
        action("A4"),
        action("A5"),
        action("A6"),
        action("A7", { status: "done" }),
        action("A9", { what: "Buy a rake" }),
      ],
      commitments: [record("We-1", { actions: ["A6"] })],
    });
    const after = thisYear({
      actions: [
        action("A1", { status: "done" }),
        action("A2"),
        action("A3", { due: "2026-01-31" }),
        action("A4", { status: "dropped" }),
        action("A8"),
        action("A10", { what: "Buy a rake", status: "done" }),
      ],
      commitments: [record("We-1", { lastPromise: { kept: "not", why: undefined } })],
    });
    const { actions, counts } = compare(before, after).actions;
    expect(actions.map(({ id, fate }) => [id, fate])).toEqual([
      ["A1", "done"],
      ["A2", "still-open"],
      ["A3", "overdue"],
      ["A4", "dropped"],
      ["A5", "dropped-without-a-word"],
      ["A6", "accounted-for"],
      ["A10", "done"],
      ["A8", "new"],
    ]);
    expect(counts.find(({ fate }) => fate === "done")?.count).toBe(2);
  });
});

describe("a withheld reading", () => {
  const withheld = { state: "withheld", level: null, label: null, words: "withheld" } as const;
  const shown = {
    commitments: [record("We-1", { said: level(4), evidence: [link("E1", { yes: 70, of: 100 })] })],
    evidence: [piece("E1", { asOf: "2026-08-01" })],
  };
  const before = reportOf(read(lastYear({ commitments: [record("We-1", { said: level(4) })] })));
  const after = reportOf(read(thisYear(shown)));
  const hide = (report: Report, reading: "said" | "shown" | "lived"): Report => ({
    ...report,
    commitments: report.commitments.map((one) => ({ ...one, [reading]: withheld })),
  });

  it.each(["said", "shown", "lived"] as const)("is never 0: %s, either way", (reading) => {
    for (const [earlier, later] of [
      [hide(before, reading), after],
      [before, hide(after, reading)],
    ] as const) {
      const change = changeOf(compareReports(earlier, later, { lineage: SAME_IDS }), "We-1");
      const found = [change.main, ...change.others].find(({ class: name }) => name === "withheld");
      expect(found?.about).toEqual([reading]);
      expect(change.readings.find((one) => one.reading === reading)?.move).toBe("not-comparable");
    }
  });

  it("leaves out what would follow from it", () => {
    const change = changeOf(
      compareReports(before, hide(after, "shown"), { lineage: SAME_IDS }),
      "We-1",
    );
    expect(classesOf(change)).not.toContain("better-shown");
    expect(classesOf(change)).not.toContain("worse-shown");
  });
});

describe("what people said", () => {
  it("is tested with both shares and the interval", () => {
    const found = testOf(
      asked({ never: 18, mostly: 12 }, "2025-06-14"),
      asked({ never: 12, mostly: 18 }, "2026-06-14"),
    );
    expect(found).toMatchObject({
      kind: "tested",
      before: { positive: 12, scored: 30 },
      after: { positive: 18, scored: 30 },
    });
    if (found?.kind !== "tested") throw new Error("not tested");
    expect(found.low).toBeLessThan(0);
    expect(found.high).toBeGreaterThan(0.2);
    expect(found.difference).toBeCloseTo(1 / 5, 12);
  });

  it.each([
    [10, "too-few"],
    [11, "tested"],
  ])("takes eleven answers: %d gives %s", (scored, expected) => {
    const found = testOf(asked({ never: scored }, "2025-06-14"), asked(HAPPY, "2026-06-14"));
    expect(found?.kind === "not-tested" ? found.why : found?.kind).toBe(expected);
  });

  it.each([
    ["samePeopleAs", { samePeopleAs: "L1" }, "same-people"],
    ["samePeopleAs of more than were invited", { samePeopleAs: "L1", invited: 9000 }, undefined],
    ["whom", { whom: "others" }, "other-people"],
    ["chosenBy", { chosenBy: "the council" }, "other-people"],
    ["how", { how: "by post" }, "other-route"],
    ["askedBy", { askedBy: "an officer" }, "other-route"],
    ["how, not said", { how: undefined }, "not-said-who"],
    ["how, other capitals", { how: " On  Paper" }, undefined],
  ] as const)("is set side by side only like for like: %s", (_field, more, why) => {
    const after = { ...asked(HAPPY, "2026-06-14"), listening: [listening("L1", more)] };
    const found = testOf(asked(HAPPY, "2025-06-14"), after);
    expect(found?.kind === "not-tested" ? found.why : undefined).toBe(why);
  });

  it("takes the later record's word for who was asked again, whichever file comes first", () => {
    const first = asked(HAPPY, "2025-05-14");
    const again = {
      ...asked(HAPPY, "2025-06-14"),
      listening: [listening("L1", { asOf: "2025-06-14", samePeopleAs: "L1" })],
    };
    expect(testOf(first, again)).toMatchObject({ why: "same-people" });
    expect(testOf(again, first)).toMatchObject({ why: "same-people" });
  });

  it("is not tested where it is too old to count", () => {
    expect(testOf(asked(HAPPY, "2025-06-14"), asked(HAPPY, "2024-06-14"))).toMatchObject({
      why: "out-of-date",
    });
  });
});

describe("the movement", () => {
  const [last, lastLinks] = count("E1", "2025-08-01", 15);
  const [now, nowLinks] = count("E2", "2026-08-01", 45);

  it.each([
    [
      "wording-or-scale",
      we1({ said: level(1), asked: "0000000000000001" }),
      we1({ said: level(3), asked: "0000000000000002" }),
    ],
    ["scope", we1({ said: level(1) }), {}],
    [
      "practice",
      we1({ evidence: lastLinks }, last),
      we1(
        { evidence: [...lastLinks, ...nowLinks] },
        { evidence: [...last.evidence, ...now.evidence] },
      ),
    ],
    ["evidence", we1({}), we1({ evidence: nowLinks }, now)],
    ["who-scored", we1({ said: level(2), by: "lead" }), we1({ said: level(3), by: "group" })],
    ["not-explained", we1({ said: level(2), by: "lead" }), we1({ said: level(3), by: "lead" })],
  ] as const)("is put down to %s, once", (expected, before, after) => {
    expect(causesOf(before, after)).toEqual([expected]);
  });
});

describe("notes", () => {
  it("say that a comparison goes backwards, and promises are left out", () => {
    const back = compare(
      thisYear({
        actions: [action("A1")],
        commitments: [record("We-1", { said: level(1), actions: ["A1"] })],
      }),
      lastYear({ commitments: [record("We-1", { said: level(1) })] }),
    );
    expect(back.notes).toHaveLength(1);
    expect(classesOf(changeOf(back, "We-1"))).toEqual(["unchanged"]);
  });
});

function promised(more: Parameters<typeof action>[1]): Parts {
  return {
    commitments: [record("We-1", { actions: ["A1"] })],
    actions: [action("A1", more)],
  };
}

describe("a promise that changed between the years", () => {
  it("is told with both dates where it was put off after its day", () => {
    const before = promised({ what: "Dig a well", due: "2026-05-01" });
    const sentences = promisesOf(before, promised({ what: "Dig a well", due: "2027-05-01" }));
    expect(sentences[0]).toContain("A1 was due on 1 May 2026, and is due on 1 May 2027 now.");
    expect(sentences[1]).toContain("overdue");
    expect(sentences[1]).toContain("due 1 May 2027 (before: 1 May 2026)");
  });

  it("is told with both wordings where it was put in others", () => {
    const before = promised({ what: "Dig a well for all" });
    const now = promised({ what: "Dig one deep well for all", status: "done" });
    expect(promisesOf(before, now)).toEqual([
      "Done: A1 (Dig a well for all; now: Dig one deep well for all).",
      expect.stringContaining("A1 (Dig a well for all; now: Dig one deep well for all): done"),
    ]);
  });

  it("is gone where its id stands for something else", () => {
    const before = promised({ what: "Dig a well for all" });
    const now = promised({ what: "Send a letter", status: "done" });
    expect(promisesOf(before, now)).toEqual([
      "Promised in 2025-26 and gone without a word: A1 (Dig a well for all). A1 is another promise now: Send a letter.",
      expect.stringContaining("A1 (Dig a well for all): dropped without a word"),
    ]);
  });

  it("is not said to be kept without a word that the file has dropped it", () => {
    const before = promised({ what: "Dig a well" });
    const now: Parts = {
      commitments: [
        record("We-1", { actions: ["A1"], lastPromise: { kept: "kept", why: "it is dug" } }),
      ],
      actions: [action("A1", { what: "Dig a well", status: "dropped" })],
    };
    expect(promisesOf(before, now)[0]).toBe(
      "The council says of its last promise: kept. It is dug. But A1 is dropped in the file.",
    );
  });
});
